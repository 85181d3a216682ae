import { createContext } from 'svelte';
import type { Fair } from '../../shared/fairs.ts';
import type { ToldFair } from '../../shared/feed.ts';
import { call } from '../../shared/web/call.ts';
import type { Live } from '../../shared/web/live.svelte.ts';
import { liveStaff } from '../../shared/web/live-staff.ts';
import { named } from '../../shared/web/words.svelte.ts';
import { Loaded } from '../loaded.svelte.ts';
import type { Session } from '../session.svelte.ts';

/** The fair that this console stands at: what was set down about it, and what happens there now. */
export class FairHere {
  readonly about: Loaded<Fair>;
  readonly live: Live<'staff'>;

  constructor(session: Session) {
    this.about = new Loaded(() => session.ask(call('GET /api/fair')));
    this.live = liveStaff();
  }

  /** The folded fair; null until the first snapshot. */
  get now(): ToldFair | null {
    return this.live.fair;
  }
  get timeZone(): string {
    return this.now?.timeZone ?? this.about.value?.timeZone ?? 'Asia/Bishkek';
  }
  get name(): string {
    return this.about.value ? named(this.about.value.name) : '';
  }
  /** The address for codes on paper, else the one this page came from. */
  get address(): string {
    return this.about.value?.publicUrl ?? location.origin;
  }
  close(): void {
    this.live.close();
  }
}

const [fairHere, giveFair] = createContext<FairHere>();
export { fairHere, giveFair };
