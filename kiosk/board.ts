import { mount } from 'svelte';
import '../shared/web/look.css';
import '../shared/web/theme.ts';
import '../shared/web/words.svelte.ts';
import Noticeboard from './board/Noticeboard.svelte';

mount(Noticeboard, { target: document.body });
