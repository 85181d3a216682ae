import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** A detector of QR codes for browsers that have none: 1 MB of WebAssembly, fetched once a camera is opened. */
export const zxingDetector = async (): Promise<BarcodeDetector> => {
  // By itself it would fetch its WebAssembly from another host.
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
  return new BarcodeDetector({ formats: ['qr_code'] });
};
