import { mount } from 'svelte';
import '../shared/web/look.css';
import '../shared/web/theme.ts';
import '../shared/web/words.svelte.ts';
import Kiosk from './arrival/Kiosk.svelte';
import { Kept } from './offline/kept.ts';

void Kept.open().then((kept) => mount(Kiosk, { target: document.body, props: { kept } }));
