import { mount, unmount } from 'svelte';
import { BADGE_DIGITS } from '../../shared/badges.ts';
import { findingPage } from '../finding/load.ts';
import { Arrival } from './arrival.svelte.ts';
import Result from './Result.svelte';
import type { Station } from './station.svelte.ts';

const ONCE_STARTED_MS = 1500;
const ONCE_QUIET_MS = 30_000;
const WELCOME = { outcome: 'admitted', firstVisit: true, inside: 0, capacity: null, visitors: 0 } as const;

/**
 * Draws what a walk-in sees last where nobody sees it, before anybody waits: a browser prepares code and letters when
 * they are first used, which takes a slow tablet a fifth of a second. Gives back what calls it off.
 */
export const rehearse = (station: Station): (() => void) => {
  const timer = setTimeout(() => {
    const backstage = document.createElement('div');
    backstage.inert = true;
    backstage.style.visibility = 'hidden';
    document.body.append(backstage);
    draw(backstage, station);
    backstage.remove();
  }, ONCE_STARTED_MS);
  // Over plain http nothing else keeps this page of a server that goes away; it is heavy, and may wait.
  const later = setTimeout(() => void findingPage().catch(() => undefined), ONCE_QUIET_MS);
  return () => [timer, later].forEach(clearTimeout);
};

const draw = (target: HTMLElement, station: Station): void => {
  const arrival = new Arrival(station);
  arrival.newBadge = '0'.repeat(BADGE_DIGITS);
  const props = { arrival, station, reply: WELCOME, help: () => undefined };
  const welcome = mount(Result, { target, props });
  target.getBoundingClientRect();
  void unmount(welcome);
};
