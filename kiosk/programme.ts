import type { PublicPlace } from '../shared/noticeboard.ts';
import { beginsAt, isAhead, isOverAt, type ProgrammeItem } from '../shared/programme.ts';

/** What has not ended yet, soonest first; what is under way stays, however late it is. */
const upcoming = <I extends ProgrammeItem>(items: readonly I[], now: number): I[] =>
  items
    .filter((item) => isAhead(item.state) && (item.state !== 'planned' || isOverAt(item) > now))
    .sort((a, b) => beginsAt(a) - beginsAt(b));

/** Begun by its leader or, where nobody says so, by the clock. */
export const isOn = (item: ProgrammeItem, now: number): boolean => item.state !== 'planned' || beginsAt(item) <= now;

/** What is on in a place now or comes next. */
export const nextIn = <I extends ProgrammeItem>(placeId: string, items: readonly I[], now: number): I | undefined =>
  upcoming(items, now).find((item) => item.placeId === placeId);

/** What begins there after what is on now: for whoever finds it full. */
export const laterIn = <I extends ProgrammeItem>(placeId: string, items: readonly I[], now: number): I | undefined =>
  upcoming(items, now).find((item) => item.placeId === placeId && !isOn(item, now));

/** What begins next in a tent or on a stage that is not full: where to send somebody who has just arrived. */
export const nextWithRoom = (
  items: readonly ProgrammeItem[],
  places: Readonly<Record<string, PublicPlace>>,
  now: number,
): { item: ProgrammeItem; place: PublicPlace } | undefined => {
  for (const item of upcoming(items, now)) {
    const place = item.placeId === null ? undefined : places[item.placeId];
    if (place && (place.kind === 'tent' || place.kind === 'stage') && place.room !== 'full') return { item, place };
  }
  return undefined;
};
