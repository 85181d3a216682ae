import { existsSync } from 'node:fs';
import { compile } from '@inlang/paraglide-js';
import { newestChange } from './freshness.ts';

/** How the messages of shared/words become functions: one module a message, nothing about URLs, cookies or storage. */
export const words = {
  project: './project.inlang',
  outdir: './shared/words/compiled',
  strategy: ['baseLocale'],
  outputStructure: 'message-modules',
  isServer: 'false',
  // Declarations are made by the TypeScript compiler, which a production install leaves out.
  emitTsDeclarations: existsSync('node_modules/typescript'),
  emitGitIgnore: false,
  emitPrettierIgnore: false,
  emitReadme: false,
} satisfies Parameters<typeof compile>[0];

/** Compiles the words unless the compiled ones are newer than every message. */
export async function compileWords(): Promise<void> {
  const sources = ['project.inlang/settings.json', 'words.config.ts', 'shared/words'];
  if (newestChange(sources, ['compiled']) < newestChange([`${words.outdir}/messages.js`])) return;
  // Not cleaned first: another process may be reading the folder.
  await compile({ ...words, cleanOutdir: false });
}

if (process.argv[1] === import.meta.filename) await compileWords();
