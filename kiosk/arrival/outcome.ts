import { number } from '../../shared/web/format.ts';
import { m } from '../../shared/words/compiled/messages.js';
import type { DoorReply } from '../offline/door.ts';

export type Colour = 'green' | 'amber' | 'red';
/** What a visitor is shown after a check-in: a colour, a sign, a word, and a line below. */
export type Shown = { colour: Colour; word: string; line: string };

/** How a check-in is shown. The words are asked for when they are drawn, so that they follow the language. */
export const shownAs = (reply: DoorReply): Shown => {
  if (reply.outcome === 'refused' || reply.outcome === 'not-inside')
    return { colour: 'red', word: m.refused(), line: reply.message ?? m.help_call() };
  if (reply.outcome === 'already-inside') return { colour: 'amber', word: m.already_in(), line: m.already_in_hint() };
  if (reply.kept) return { colour: 'green', word: m.welcome(), line: m.kept_here() };
  if (!reply.firstVisit) return { colour: 'green', word: m.welcome(), line: m.welcome_back() };
  return { colour: 'green', word: m.welcome(), line: m.visitor_number({ n: number(reply.visitors) }) };
};
