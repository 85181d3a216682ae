import { defineCommand } from 'citty';
import { importFile } from './import-file.ts';

const args = {
  what: { type: 'positional', description: 'employers, vacancies or invitations', required: false },
  file: { type: 'positional', description: 'a CSV file or an Excel workbook (.xlsx)', required: false },
  url: { type: 'string', description: 'the running server; default http://127.0.0.1:PORT' },
  check: { type: 'boolean', description: 'show how the file is understood; change nothing, need no server' },
  columns: { type: 'string', description: 'which heading is which field: "Heading=field,Heading=field"; remembered' },
  sheet: { type: 'string', description: 'of a workbook; default the first one that holds such a table' },
  encoding: { type: 'string', description: 'of the file, where the guess is wrong' },
  delimiter: { type: 'string', description: 'between the columns: , ; tab ~ |' },
  employer: { type: 'string', description: 'whose vacancies these are, where no column says it' },
  currency: { type: 'string', description: 'of pay that names none' },
  country: { type: 'string', description: 'of places that name none, of phones without a code: KG, RU …' },
  update: { type: 'boolean', description: 'bring vacancies that are there already to what the file says' },
  'skip-bad': { type: 'boolean', description: 'import the good rows of a file that has bad ones' },
  errors: {
    type: 'string',
    description: 'where to write the refused rows with the reasons; default FILE.refused.csv beside the file',
  },
  'accept-damaged': { type: 'boolean', description: 'take rows in which letters were lost as they are' },
  out: {
    type: 'string',
    description: 'invitations: the list with codes and links; default FILE.codes.csv beside the list',
  },
  'without-names': {
    type: 'boolean',
    default: true,
    description: 'invitations: nothing personal is sent to the server, who is who stays in the list (the default)',
  },
  'with-groups': { type: 'boolean', description: 'invitations: tell the server each one’s group, to count by it' },
  key: {
    type: 'string',
    description: 'invitations: the key of the list; default jarmanke-invitations.key beside --out',
  },
  'new-key': { type: 'boolean', description: 'invitations: the key is lost, give everybody a new code' },
} as const;

export const importCommand = defineCommand({
  meta: { name: 'import', description: 'Employers, vacancies or invited visitors from a CSV file or a workbook' },
  args,
  async run({ args: given, rawArgs }) {
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    const options = Object.keys(args).slice(2);
    const unknown = rawArgs.find(
      (arg) => arg.startsWith('--') && !options.includes(arg.slice(2).split('=', 1)[0] ?? ''),
    );
    if (unknown) {
      print(`There is no option ${unknown}. The options are: ${options.map((name) => `--${name}`).join(' ')}`);
      process.exitCode = 2;
      return;
    }
    process.exitCode = await importFile(given, process.env, print);
  },
});
