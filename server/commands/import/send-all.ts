import type { Settings } from '../../config.ts';
import { signIn } from '../client.ts';
import type { ImportOptions, Kind } from './kind.ts';
import { UsageError } from '../../imports/usage-error.ts';
import { summary } from './outcomes.ts';
import type { PlannedRow } from '../../imports/plan.ts';
import { startProgress } from './progress.ts';
import type { AnyRow, Print } from './report.ts';
import type { Outcome } from './send.ts';

const EXIT = { ok: 0, rowsRefused: 1, stopped: 130 };

/** Sends the rows as the organiser of the settings; which rows the server refused, and the exit code. */
export async function sendAll<Item extends AnyRow>(
  kind: Kind<Item>,
  rows: PlannedRow<Item>[],
  options: ImportOptions,
  { organiser, tls, port }: Settings,
  print: Print,
): Promise<{ code: number; refused: Map<number, string> }> {
  if (!organiser)
    throw new UsageError(
      'Set JARMANKE_ORGANISER_LOGIN and JARMANKE_ORGANISER_PASSWORD: the import signs in with them.',
    );
  const url = options.url ?? `${tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  const client = await signIn(url, organiser.login, organiser.password);
  const outcomes: Outcome[] = [];
  const progress = startProgress('Importing', rows.length, print);
  const onOutcome = (outcome: Outcome) => {
    outcomes.push(outcome);
    progress.advance();
  };
  try {
    await kind.send(rows, { client, update: options.update ?? false, isStopped: progress.isStopped, onOutcome });
    await client.call('DELETE', '/api/session');
  } finally {
    const { line, details } = summary(outcomes, rows.length);
    progress.finish(line);
    details.forEach(print);
  }
  const refused = new Map(outcomes.flatMap((one) => (one.what === 'refused' ? [[one.number, one.why] as const] : [])));
  if (progress.isStopped()) return { code: EXIT.stopped, refused };
  kind.after?.(print);
  return { code: refused.size > 0 ? EXIT.rowsRefused : EXIT.ok, refused };
}
