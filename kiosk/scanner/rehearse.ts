import { mount } from 'svelte';
import { BADGE_DIGITS } from '../../shared/badges.ts';
import { scanNow } from '../arrival/scan-now.ts';
import { rehearseSoon } from '../backstage.ts';
import Flash from './Flash.svelte';
import LastScans from './LastScans.svelte';
import { type Scan, toldOf } from './scans.ts';

const LET_IN = { outcome: 'admitted', firstVisit: true, inside: 0, capacity: null, visitors: 0 } as const;

/** Draws a first scan and its answer, before anybody waits for it. Gives back what calls it off. */
export const rehearse = (): (() => void) =>
  rehearseSoon((target) => {
    const scan: Scan = { ...scanNow('0'.repeat(BADGE_DIGITS), '', 'in'), reply: LET_IN, undone: false };
    return [
      mount(LastScans, { target, props: { scans: [scan], undo: () => undefined } }),
      mount(Flash, { target, props: { told: toldOf(scan) } }),
    ];
  });
