import { mount } from 'svelte';
import '../shared/web/look.css';
import '../shared/web/theme.ts';
import '../shared/web/words.svelte.ts';
import Kiosk from './arrival/Kiosk.svelte';

mount(Kiosk, { target: document.body });
