import type { BarcodeDetector as ZxingDetector } from 'barcode-detector/ponyfill';

/** Pixels of a frame's longer side that a look takes in at most: more makes it longer without reading further. */
const SIDE = 800;

type Detector = Pick<ZxingDetector, 'detect'>;
declare global {
  var BarcodeDetector: typeof ZxingDetector | undefined;
}

/** Looks for QR codes in the frame that a video shows now, by turns in the whole of it and closer in its middle. */
export class FrameReader {
  readonly #canvas = document.createElement('canvas');
  #detector: Detector;
  #close = false;

  private constructor(detector: Detector) {
    this.#detector = detector;
  }

  /** Takes the browser's own detector where it reads QR codes, else ours. */
  static async make(): Promise<FrameReader> {
    const formats = (await globalThis.BarcodeDetector?.getSupportedFormats()) ?? [];
    if (globalThis.BarcodeDetector && formats.includes('qr_code'))
      return new FrameReader(new globalThis.BarcodeDetector({ formats: ['qr_code'] }));
    return new FrameReader(await ours());
  }

  async read(video: HTMLVideoElement): Promise<string[]> {
    this.#draw(video);
    const found = await this.#detector.detect(this.#canvas).catch(() => null);
    // A browser may have a detector whose service is not there.
    if (found === null) this.#detector = await ours();
    return found?.map(({ rawValue }) => rawValue) ?? [];
  }

  #draw(video: HTMLVideoElement): void {
    const { videoWidth, videoHeight } = video;
    this.#close = !this.#close;
    const shorter = Math.min(videoWidth, videoHeight);
    const [width, height] = this.#close ? [shorter, shorter] : [videoWidth, videoHeight];
    const scale = Math.min(1, SIDE / Math.max(width, height));
    this.#canvas.width = Math.round(width * scale);
    this.#canvas.height = Math.round(height * scale);
    const [x, y] = [(videoWidth - width) / 2, (videoHeight - height) / 2];
    this.#canvas
      .getContext('2d', { willReadFrequently: true })!
      .drawImage(video, x, y, width, height, 0, 0, this.#canvas.width, this.#canvas.height);
  }
}

const ours = async (): Promise<Detector> => (await import('./zxing.ts')).zxingDetector();
