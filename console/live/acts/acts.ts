import type { ToldFair } from '../../../shared/feed.ts';
import { nameIn } from '../../../shared/fields.ts';
import { roomOf } from '../../../shared/places.ts';
import { m } from '../../../shared/words/compiled/messages.js';
import { language } from '../../../shared/web/words.svelte.ts';
import type { NamesWritten } from '../../form/names.ts';
import type { Need } from '../needs.ts';
import { peopleIn, tentsOf } from '../numbers.ts';
import { wordsOf } from '../texts.ts';

/** What can be done about a need with one tap, by who may do it. */
export type Act = 'announce' | 'tent' | 'send' | 'call';
const ACTS: Readonly<Partial<Record<Need['kind'], readonly Act[]>>> = {
  full: ['announce', 'tent'],
  filling: ['announce'],
  crowd: ['send', 'announce'],
  waits: ['send'],
  unled: ['send'],
  absent: ['call'],
};
export const actsFor = (need: Need): readonly Act[] => ACTS[need.kind] ?? [];

type Locale = (typeof language.all)[number];
const nameOf = (fair: ToldFair, id: string, locale: Locale): string => {
  const words = wordsOf(fair, 'place', id);
  return words ? nameIn(words.name, locale) : '';
};

/** The emptiest other tent that has room. */
const roomElsewhere = (fair: ToldFair, id: string): string | null => {
  const free = tentsOf(fair)
    .filter(([other, place]) => other !== id && roomOf(peopleIn(place), place.capacity) === 'free')
    .sort(([, a], [, b]) => peopleIn(a) - peopleIn(b));
  return free[0]?.[0] ?? null;
};

/** What there is to tell everybody, in each language of the screens. */
export const announcementFor = (fair: ToldFair, need: Need): NamesWritten => {
  const other = need.kind === 'crowd' ? null : roomElsewhere(fair, need.id);
  const inWords = (locale: Locale): string => {
    const tent = nameOf(fair, need.id, locale);
    if (need.kind === 'crowd') return m.act_say_crowd({ tent }, { locale });
    if (other === null) return m.act_say_full_all({ tent }, { locale });
    return m.act_say_full({ tent, other: nameOf(fair, other, locale) }, { locale });
  };
  return Object.fromEntries(language.all.map((locale) => [locale, inWords(locale)])) as NamesWritten;
};
