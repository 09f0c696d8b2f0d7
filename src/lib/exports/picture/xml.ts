import { escapeXml } from '../../domain/xml';

type Value = string | number | null;

const written = (value: string | number) =>
	typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);

/**
 * One element as XML text. Numbers are written to two decimals; attributes that are null are left out.
 * @param content XML already: text goes through `escapeXml` first
 */
export function tag(name: string, attributes: Record<string, Value>, content = ''): string {
	const list = Object.entries(attributes).flatMap(([key, value]) =>
		value === null ? [] : [` ${key}="${written(value)}"`],
	);
	return `<${name}${list.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}
