/** The script of a light page, which shows its chart without it. */

/** Tells the page around this one how tall it is; nothing else is told, and nothing is heard. */
const tell = () => {
	const thuocDoHeight = Math.ceil(document.documentElement.getBoundingClientRect().height);
	parent.postMessage({ thuocDoHeight }, '*');
};
if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);

/** Where the address asks for another state than the one that is written here, a page with code shows it. */
const { chosen, keys } = document.currentScript?.dataset ?? {};
const asked = new URLSearchParams(location.search);
if (chosen && keys?.split(',').some((key) => asked.get(key)))
	location.replace(`${chosen}&${location.search.slice(1)}`);

/** Where it asks for the other of two that stand here, the switch is turned. */
addEventListener('DOMContentLoaded', () => {
	const bands = document.querySelector('input[name=xem][value=bands]');
	if (asked.get('xem') === 'nhom' && bands instanceof HTMLInputElement) bands.click();
});
