import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';

/** What was built of a front end, `kiosk` or `console`, and what brings what along. */
export const readManifest = (folder: string, screens: string): Manifest =>
  JSON.parse(readFileSync(join(folder, `.vite/${screens}.json`), 'utf8')) as Manifest;

/** Every file that a page, or a part that it fetches later, brings along at once. */
export const firstFiles = (manifest: Manifest, entry: string): string[] => filesOf(manifest, entry, false);

/** The same and every file that it may fetch later. */
export const allFiles = (manifest: Manifest, page: string): string[] => filesOf(manifest, page, true);

const filesOf = (manifest: Manifest, entry: string, later: boolean, known = new Set<string>()): string[] => {
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`${entry} was not built`);
  if (known.has(entry)) return [];
  known.add(entry);
  const own = [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])];
  const more = [...(chunk.imports ?? []), ...((later && chunk.dynamicImports) || [])];
  return [...new Set([...own, ...more.flatMap((each) => filesOf(manifest, each, later, known))])];
};
