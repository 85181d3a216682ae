import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildScreens } from './build-screens.ts';
import { firstFiles, readManifest } from './screen-files.ts';

const FOLDER = 'build/screens';

type Budget = {
  script: number;
  fonts: number;
  /** Parts that the page fetches at once, whoever looks at it. */ parts?: string[];
};
/** Kilobytes (1,000 bytes, gz) that a page may fetch before somebody does something (design: speed). */
const BUDGETS: Record<string, Budget> = {
  'kiosk/phone.html': { script: 60, fonts: 60 },
  'kiosk/kiosk.html': { script: 90, fonts: 60 },
  'kiosk/board.html': { script: 60, fonts: 60 },
  'console/console.html': {
    script: 120,
    fonts: 60,
    parts: ['console/live/LivePage.svelte', 'console/live/arrivals-chart.ts'],
  },
};
/** What Kyrgyz, Russian and English need of the font; the browser leaves the rest where it is. */
const FONTS = /cyrillic|latin-wght/;

await buildScreens();
let over = 0;
for (const [page, budget] of Object.entries(BUDGETS)) {
  const manifest = readManifest(FOLDER, page.split('/')[0]!);
  const files = [...new Set([page, ...(budget.parts ?? [])].flatMap((entry) => firstFiles(manifest, entry)))];
  const weigh = (names: string[]): number =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(FOLDER, name))).length, 0) / 1000;
  const script = weigh(files.filter((name) => name.endsWith('.js')));
  const fonts = weigh(files.filter((name) => name.endsWith('.woff2') && FONTS.test(name)));
  const isOver = script > budget.script || fonts > budget.fonts;
  over += Number(isOver);
  process.stdout.write(
    `${isOver ? 'OVER' : 'ok  '} ${page}: script ${script.toFixed(1)} of ${budget.script} kB, fonts ${fonts.toFixed(1)} of ${budget.fonts} kB\n`,
  );
}
process.exit(over > 0 ? 1 : 0);
