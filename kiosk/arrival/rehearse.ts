import { mount } from 'svelte';
import { BADGE_DIGITS } from '../../shared/badges.ts';
import { rehearseSoon } from '../backstage.ts';
import { findingPage } from '../finding/load.ts';
import { planPage } from '../plan/load.ts';
import { Arrival } from './arrival.svelte.ts';
import Result from './Result.svelte';
import type { Station } from './station.svelte.ts';

const ONCE_QUIET_MS = 30_000;
const WELCOME = { outcome: 'admitted', firstVisit: true, inside: 0, capacity: null, visitors: 0 } as const;

/** Draws the welcome that a walk-in sees last, before anybody waits for it. Gives back what calls it off. */
export const rehearse = (station: Station): (() => void) => {
  const callOff = rehearseSoon((target) => {
    const arrival = new Arrival(station);
    arrival.newBadge = '0'.repeat(BADGE_DIGITS);
    const props = { arrival, station, reply: WELCOME, help: () => undefined };
    return [mount(Result, { target, props })];
  });
  // Over plain http nothing else keeps this page of a server that goes away; it is heavy, and may wait.
  const later = setTimeout(() => void Promise.all([findingPage(), planPage()]).catch(() => undefined), ONCE_QUIET_MS);
  return () => {
    callOff();
    clearTimeout(later);
  };
};
