import type { Device } from '../../shared/devices.ts';
import { callAs } from '../../shared/web/call.ts';
import { remember, remembered } from '../../shared/web/remember.ts';

/** What a paired kiosk keeps: its token, and where it stands. */
export type Pairing = { token: string; device: Device };

/** A noticeboard may stand open in the browser of a kiosk: each is a device of its own. */
type As = 'device' | 'board';
const keyOf = (as: As): string => `jarmanke.${as}`;

/** The pairing of this tablet, and from now on its calls are made with it; null before the first one. */
export const knownPairing = (as: As = 'device'): Pairing | null => {
  const kept = remembered(keyOf(as));
  const pairing = kept === null ? null : (JSON.parse(kept) as Pairing);
  callAs(pairing?.token ?? null);
  return pairing;
};

/** The pairing code in the link that led here, which is taken out of the address at once; '' where there is none. */
export const codeFromLink = (): string => {
  const code = /^#pair=(\d{1,40})$/.exec(location.hash)?.[1] ?? '';
  if (code !== '') history.replaceState(history.state, '', location.pathname + location.search);
  return code;
};

/** Keeps a pairing on this tablet, or forgets it with null. */
export const keepPairing = (pairing: Pairing | null, as: As = 'device'): void => {
  remember(keyOf(as), pairing && JSON.stringify(pairing));
  callAs(pairing?.token ?? null);
};

/** The file that runs names its content, so it tells one build from another. */
export const versionOf = (file: string): string => (file.split('/').pop() ?? '').split('?')[0]!.slice(0, 40);
