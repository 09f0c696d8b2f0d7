declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		text: string | null,
		options: {
			targetFormat: 'woff2';
			keepAllGlyphs?: boolean;
			noHinting?: boolean;
			keepFeatures?: string[];
		},
	): Promise<Buffer>;
}
