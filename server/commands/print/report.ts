import { defineCommand } from 'citty';
import { PAPER_LANGUAGES } from '../../../shared/print.ts';
import { saveWhole } from '../../folders/save-whole.ts';
import { asOrganiser, unknownOption, WrongUse, type Print } from './organiser.ts';

const FORMATS = ['html', 'pdf', 'xlsx', 'csv', 'json'] as const;

const args = {
  format: { type: 'string', description: FORMATS.join(', ') },
  out: { type: 'string', description: 'the file to write' },
  language: { type: 'string', description: `${PAPER_LANGUAGES.join(', ')}; default ky` },
  url: { type: 'string', description: 'the running server; default http://127.0.0.1:PORT' },
} as const;
type Given = { [K in keyof typeof args]?: string | undefined };

export const report = defineCommand({
  meta: { name: 'report', description: 'Save the report of the fair' },
  args,
  async run({ args: given, rawArgs }) {
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    const wrong = unknownOption(rawArgs, args);
    if (wrong) print(wrong);
    process.exitCode = wrong ? 2 : await saveReport(given, process.env, print);
  },
});

/** Saves the report that a running server gives at this moment; returns the exit code. */
export const saveReport = (given: Given, env: NodeJS.ProcessEnv, print: Print): Promise<number> =>
  asOrganiser(given.url, env, print, async (client) => {
    const { format = '', out, language = 'ky' } = given;
    if (!FORMATS.some((one) => one === format))
      throw new WrongUse(`--format must be one of ${FORMATS.join(', ')}, not "${format}".`);
    if (!PAPER_LANGUAGES.some((one) => one === language))
      throw new WrongUse(`--language must be one of ${PAPER_LANGUAGES.join(', ')}, not "${language}".`);
    if (!out) throw new WrongUse(`Where to? For example: report --format pdf --out report.pdf`);
    await saveWhole(await client.file(`/api/report.${format}${format === 'json' ? '' : `?language=${language}`}`), out);
    print(out);
  });
