import type { Settings } from '../../config.ts';
import type { KnownFair } from './fair.ts';
import { look, ok, type Finding } from './finding.ts';

/** Whether the sheets that go to the printer are there. */
export const checkSheets = (fair: KnownFair | null, { publicUrl }: Settings): Finding => {
  if (!fair?.closesAt)
    return look('printer sheets: there is no fair yet to print for', 'start, and set the fair up in the console');
  if (fair.badgesPrinted > 0) return ok(`printer sheets: ${fair.badgesPrinted} badges were made to be printed`);
  const first = publicUrl ? '' : 'set JARMANKE_PUBLIC_URL, then ';
  return look('printer sheets: no badges were made', `${first}make them in the console under Badges and print them`);
};
