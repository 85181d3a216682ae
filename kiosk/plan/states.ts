import type { PublicPlace } from '../../shared/noticeboard.ts';
import { holdsPeople } from '../../shared/places.ts';
import { ROOM_COLOURS, ROOM_LABELS, ROOM_SIGNS } from '../../shared/web/labels.ts';
import type { SpotState } from '../../shared/web/plan/spots.ts';

/** Whether there is room, in words, for each place that holds people. */
export const roomStates = (places: readonly Pick<PublicPlace, 'id' | 'kind' | 'room'>[]): Record<string, SpotState> =>
  Object.fromEntries(
    places
      .filter(({ kind }) => holdsPeople(kind))
      .map(({ id, room }) => {
        const says = ROOM_LABELS[room]();
        return [id, { says, brief: says, colour: ROOM_COLOURS[room], sign: ROOM_SIGNS[room] }];
      }),
  );
