import { inFours } from '../../shared/badges.ts';
import { qrPath } from '../../shared/web/qr-path.ts';

const WIDTH = 720;
const MARGIN = 48;
const LINE = 44;
const FONT = '"Source Sans 3 Variable", sans-serif';

/** A badge as a picture to keep on a phone, which opens without any network: the code, its digits and lines about the fair. */
export const badgePicture = (address: string, badge: string, lines: readonly string[]): Promise<Blob | null> => {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const small = `28px ${FONT}`;
  pen.font = small;
  const wrapped = lines.flatMap((line) => wrap(pen, line));
  const { path, side } = qrPath(address);
  const scale = Math.floor((WIDTH - 2 * MARGIN) / side);
  const top = MARGIN + wrapped.length * LINE;
  canvas.width = WIDTH;
  canvas.height = top + side * scale + 2 * MARGIN + LINE;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  pen.textAlign = 'center';
  pen.font = small;
  wrapped.forEach((line, index) => pen.fillText(line, WIDTH / 2, MARGIN + (index + 0.6) * LINE));
  pen.font = `700 52px ${FONT}`;
  pen.fillText(inFours(badge), WIDTH / 2, top + side * scale + MARGIN);
  pen.translate((WIDTH - side * scale) / 2, top);
  pen.scale(scale, scale);
  pen.fill(new Path2D(path));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
};

/** A text in lines that fit. */
const wrap = (pen: CanvasRenderingContext2D, text: string): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && pen.measureText(longer).width <= WIDTH - 2 * MARGIN) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
