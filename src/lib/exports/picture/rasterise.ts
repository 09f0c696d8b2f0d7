import type { Picture } from './picture';

/** How many pixels of the PNG stand for one of the page. */
const SCALE = 2;

/** The uppermost and lowest part of a picture, where nothing but text stands. */
const STRIP = 48;
const PATIENCE = 5000;
const PAUSE = 30;

/** How many pixels of a part of a canvas are dark. */
function inkIn(context: CanvasRenderingContext2D, top: number, height: number): number {
	const { data } = context.getImageData(0, top, context.canvas.width, height);
	let ink = 0;
	for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 160) ink += 1;
	return ink;
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('this browser gives no canvas');
	return context;
}

/**
 * Waits until text is seen at the top and at the bottom and the drawing changes no more. A browser reads
 * the fonts inside an image after it calls the image complete, and leaves out text until then.
 */
async function fontsDrawn(image: HTMLImageElement, { width, height }: Picture): Promise<void> {
	const context = canvasOf(width, height);
	const giveUp = performance.now() + PATIENCE;
	let before = -1;
	while (performance.now() < giveUp) {
		context.clearRect(0, 0, width, height);
		context.drawImage(image, 0, 0, width, height);
		const ink = inkIn(context, 0, height);
		const hasText = inkIn(context, 0, STRIP) > 0 && inkIn(context, height - STRIP, STRIP) > 0;
		if (hasText && ink === before) return;
		before = ink;
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
	throw new Error('this browser does not draw the fonts of the picture');
}

/**
 * A picture as PNG, twice as fine as on the page.
 * @throws {Error} where the browser cannot draw it
 */
export async function rasterise(picture: Picture): Promise<Blob> {
	const { svg, width, height } = picture;
	const image = new Image(width, height);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	await fontsDrawn(image, picture);
	const context = canvasOf(width * SCALE, height * SCALE);
	context.drawImage(image, 0, 0, width * SCALE, height * SCALE);
	return new Promise((resolve, reject) => {
		context.canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the picture is too large for this browser'));
		}, 'image/png');
	});
}
