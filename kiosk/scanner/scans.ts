import { UNDO_MS } from '../../shared/clock.ts';
import type { Direction } from '../../shared/checkins.ts';
import { number } from '../../shared/web/format.ts';
import { remember, remembered } from '../../shared/web/remember.ts';
import { m } from '../../shared/words/compiled/messages.js';
import type { DoorReply } from '../offline/door.ts';

/** One badge that was scanned here; `reply` is null until the server or this door itself has answered. */
export type Scan = {
  id: string;
  badge: string;
  placeId: string;
  direction: Direction;
  at: string;
  reply: DoorReply | null;
  /** It was taken back here. */
  undone: boolean;
};
export type Colour = 'green' | 'amber' | 'red' | 'blue';
/** What a volunteer is told of a scan: a colour, a sign and a word, and a line below. */
export type Told = { colour: Colour; word: string; line: string };

const KEY = 'jarmanke.last-scans';
const KEPT = 5;
export const SIGNS: Readonly<Record<Colour, string>> = { green: '✓', amber: '◆', red: '■', blue: '◷' };
export const PILLS: Readonly<Record<Colour, string>> = { green: 'ok', amber: 'am', red: 'st', blue: 'lk' };

/** The words are asked for when they are drawn, so that they follow the language. */
export const toldOf = ({ reply, direction }: Pick<Scan, 'reply' | 'direction'>): Told => {
  if (reply === null) return { colour: 'blue', word: m.scan_kept(), line: m.scan_kept_hint() };
  const inside = reply.capacity === null ? '' : m.scan_inside({ n: reply.inside, of: reply.capacity });
  switch (reply.outcome) {
    case 'admitted':
      return { colour: 'green', word: m.scan_in(), line: inside || visitorLine(reply) };
    case 'left':
      return { colour: 'green', word: m.scan_out(), line: inside };
    case 'already-inside':
      return { colour: 'amber', word: m.scan_already_in(), line: inside || m.scan_already_in_hint() };
    case 'not-inside':
      return { colour: 'amber', word: m.scan_not_inside(), line: inside };
    case 'refused':
      return {
        colour: 'red',
        word: direction === 'in' ? m.scan_refused() : m.scan_refused_out(),
        line: reply.message ?? '',
      };
  }
};

const visitorLine = ({ firstVisit, visitors, kept }: DoorReply): string =>
  kept ? m.kept_here() : firstVisit ? m.scan_visitor({ n: number(visitors) }) : m.welcome_back();

export const canUndo = ({ reply, undone, at }: Scan, now: number): boolean =>
  reply !== null && reply.outcome !== 'refused' && !undone && now - Date.parse(at) < UNDO_MS;

/** The newest scans, as they are kept over a reload: a phone drops a page that it has put aside. */
export const lastScans = (): Scan[] => JSON.parse(remembered(KEY) ?? '[]') as Scan[];
export const keepScans = (scans: readonly Scan[]): void => remember(KEY, JSON.stringify(scans));
export const withNewest = (scans: readonly Scan[], scan: Scan): Scan[] => [scan, ...scans].slice(0, KEPT);
