import { mount } from 'svelte';
import '../shared/web/look.css';
import '../shared/web/theme.ts';
import '../shared/web/words.svelte.ts';
import Install from './install/Install.svelte';

mount(Install, { target: document.body });
