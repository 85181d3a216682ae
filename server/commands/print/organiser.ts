import { readSettings, WrongSetting } from '../../config.ts';
import { CallRefused, type Client, NoAnswer, signIn } from '../client.ts';

const WRONG = 2;
export type Print = (line: string) => void;

/** What was asked cannot be done as it was written; the message says what can. */
export class WrongUse extends Error {}

/**
 * Signs in to a running server with the organiser of the settings, does the work and signs out. Returns the exit code; a
 * problem that a person can mend is printed as one line.
 */
export const asOrganiser = async (
  url: string | undefined,
  env: NodeJS.ProcessEnv,
  print: Print,
  work: (client: Client) => Promise<void>,
): Promise<number> => {
  try {
    const { organiser, tls, port } = readSettings(env);
    if (!organiser)
      throw new WrongUse(
        'Set JARMANKE_ORGANISER_LOGIN and JARMANKE_ORGANISER_PASSWORD: the command signs in with them.',
      );
    const client = await signIn(
      url ?? `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
      organiser.login,
      organiser.password,
    );
    await work(client);
    await client.call('DELETE', '/api/session');
    return 0;
  } catch (error) {
    const isForPeople = [WrongUse, WrongSetting, CallRefused, NoAnswer].some((kind) => error instanceof kind);
    if (!isForPeople && (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    print((error as Error).message);
    return WRONG;
  }
};

/** The first option that a command does not know, in a sentence that names those it does; null where all are known. */
export const unknownOption = (rawArgs: readonly string[], args: object): string | null => {
  const unknown = rawArgs.find((arg) => arg.startsWith('-') && !(arg.replace(/^--|=.*$/g, '') in args));
  return unknown ? `There is no option ${unknown}. The options are: --${Object.keys(args).join(' --')}` : null;
};
