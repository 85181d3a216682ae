import { CallRefused, call, isTrouble, replyOrTrouble } from '../shared/web/call.ts';
import { LANGUAGE_NAMES, language } from '../shared/web/words.svelte.ts';
import { m } from '../shared/words/compiled/messages.js';

/**
 * The report for somebody who has a link to it. The secret rides in the address behind the #, which no server and no log
 * is sent; the report comes as a page without scripts, of which the words and the style are taken over.
 */

const say = (words: string): void => {
  const told = document.createElement('p');
  told.setAttribute('role', 'alert');
  told.textContent = words;
  const main = document.createElement('main');
  main.append(told);
  document.body.replaceChildren(languages(), main);
};

const languages = (): HTMLElement => {
  const nav = document.createElement('nav');
  for (const one of language.all) {
    const button = document.createElement('button');
    button.type = 'button';
    button.lang = one;
    button.textContent = LANGUAGE_NAMES[one];
    button.setAttribute('aria-pressed', String(one === language.now));
    button.addEventListener('click', () => {
      language.choose(one);
      void show();
    });
    nav.append(button);
  }
  return nav;
};

const show = async (): Promise<void> => {
  const body = { secret: location.hash.slice(1) || '-', language: language.now };
  const told = await replyOrTrouble(call('POST /api/report-links/open', { body }));
  if (isTrouble(told)) return say(told instanceof CallRefused ? told.message : m.server_lost());
  const page = new DOMParser().parseFromString(told.page, 'text/html');
  document.documentElement.lang = language.now;
  document.title = page.title;
  document.head.querySelectorAll('style').forEach((style) => style.remove());
  document.head.append(...page.head.querySelectorAll('style'));
  document.body.replaceChildren(languages(), ...page.body.children);
};

addEventListener('hashchange', () => void show());
void show();
