import { mount } from 'svelte';
import '../shared/web/look.css';
import '../shared/web/theme.ts';
import '../shared/web/words.svelte.ts';
import Kiosk from './arrival/Kiosk.svelte';
import { knownPairing } from './arrival/pairing.ts';
import { Kept } from './offline/kept.ts';

void Kept.open().then(async (kept) => {
  if (knownPairing()) await kept.comeBack();
  mount(Kiosk, { target: document.body, props: { kept } });
});
