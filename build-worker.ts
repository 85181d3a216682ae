import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { allFiles, readManifest } from './screen-files.ts';

const PAGE = 'kiosk/kiosk.html';

/** Builds what keeps the arrival screen working with the server gone: a worker that holds every file the page may need. */
export async function buildWorker(folder: string): Promise<void> {
  const revision = createHash('sha256')
    .update(readFileSync(join(folder, PAGE)))
    .digest('hex')
    .slice(0, 16);
  // The names of the other files say what is in them.
  const files = allFiles(readManifest(folder, 'kiosk'), PAGE).map((file) => ({ url: `/${file}`, revision: null }));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      PRECACHE: JSON.stringify([{ url: '/kiosk', revision }, ...files]),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: ['chrome89', 'safari15', 'firefox88'],
      lib: {
        entry: 'kiosk/worker/service-worker.ts',
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'kiosk-worker.js',
      },
    },
  });
}
