import { mount } from 'svelte';
import '../shared/web/look.css';
import '../shared/web/theme.ts';
import '../shared/web/words.svelte.ts';
import Board from './board/Board.svelte';

mount(Board, { target: document.body });
