import '../shared/web/look.css';
import './console.css';
import '../shared/web/theme.ts';
import { mount } from 'svelte';
import Console from './Console.svelte';
import { Session } from './session.svelte.ts';
import { takeCardFromAddress } from './members/card.ts';

// The secret leaves the address before anything reads a route, so that it stays in no history and no screenshot.
const session = new Session(takeCardFromAddress());
mount(Console, { target: document.getElementById('console')!, props: { session } });
