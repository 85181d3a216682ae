import { create } from 'qrcode/lib/core/qrcode.js';

/** Quiet zone in modules; readers need four. */
const QUIET = 4;

/** A QR code of level M as an SVG path, one unit a module, and its side in modules with the quiet zone. */
export const qrPath = (text: string): { path: string; side: number } => {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const runs: string[] = [];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const start = x;
      while (x < size && data[y * size + x]) x++;
      if (x > start) runs.push(`M${start + QUIET} ${y + QUIET}h${x - start}v1h-${x - start}z`);
    }
  return { path: runs.join(''), side: size + 2 * QUIET };
};

/** What a badge's QR code holds: in capitals it fits the alphanumeric mode, which makes a smaller code. */
export const badgeAddress = (origin: string, badge: string): string => `${origin}/b/${badge}`.toUpperCase();
