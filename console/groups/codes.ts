import { digitsOf, isWholeBadge } from '../../shared/badges.ts';
import { m } from '../../shared/words/compiled/messages.js';

/** The badges of a text with one on each line, as scanners leave them; and the sentence on the first line that is none. */
export const badgesIn = (text: string, most: number): { badges: string[]; fault: string | null } => {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const read = lines
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => ({ number, badge: digitsOf(line) ?? '' }));
  const wrong = read.find(({ badge }) => !isWholeBadge(badge));
  const badges = [...new Set(read.map(({ badge }) => badge))];
  if (wrong) return { badges, fault: m.groups_code_wrong({ n: wrong.number }) };
  if (badges.length === 0) return { badges, fault: m.form_needed() };
  return { badges, fault: badges.length > most ? m.groups_codes_many({ most, n: badges.length }) : null };
};
