import { mount } from 'svelte';
import '../shared/web/look.css';
import '../shared/web/theme.ts';
import '../shared/web/words.svelte.ts';
import Phone from './phone/Phone.svelte';

mount(Phone, { target: document.body });
