/** A browser may still be reading the file when the click is over. */
const KEPT_MS = 60_000;

/** Hands a file made on the page to the reader, as a download of this name. */
export function saveFile(content: Blob, name: string): void {
	const href = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = href;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
}
