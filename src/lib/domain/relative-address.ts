/**
 * The address of one place of a site as told at another, so that it holds whatever path the site lies under.
 * @param from path of the file or folder (ending with a slash) that tells it, beginning with "/"
 * @param to path with the same beginning; a query and an anchor stay
 * @returns for example "../data/units.csv" or "./du-lieu/#nguon"
 */
export function relativeAddress(from: string, to: string): string {
	const [path = ''] = /^[^?#]*/.exec(to) ?? [];
	const folders = from.split('/').slice(0, -1);
	const steps = path.split('/');
	const name = steps.pop() ?? '';
	const parting = folders.findIndex((folder, i) => folder !== steps[i]);
	const shared = parting < 0 ? folders.length : parting;
	const way = [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)];
	const start = way[0] === '..' ? [] : ['.'];
	return [...start, ...way, name].join('/') + to.slice(path.length);
}
