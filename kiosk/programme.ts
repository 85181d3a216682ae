import type { PublicPlace } from '../shared/noticeboard.ts';
import type { ProgrammeItem } from '../shared/programme.ts';

/** What has not ended yet, soonest first. */
const upcoming = <I extends ProgrammeItem>(items: readonly I[], now: number): I[] =>
  items.filter((item) => Date.parse(item.endsAt) > now).sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));

/** What is on in a place now or comes next. */
export const nextIn = <I extends ProgrammeItem>(
  placeId: string,
  items: readonly I[],
  now: number,
): I | undefined => upcoming(items, now).find((item) => item.placeId === placeId);

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
