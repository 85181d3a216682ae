import { COMPANY_WORDS } from './company.ts';
import { FREEDOM_WORDS } from './freedom.ts';
import { MONEY_WORDS } from './money.ts';
import { PEOPLE_WORDS } from './people.ts';

/** What a sign is made of: who gives what to whom, when, and what takes it back. */
export const CONCEPT_WORDS = { ...COMPANY_WORDS, ...FREEDOM_WORDS, ...MONEY_WORDS, ...PEOPLE_WORDS };
export type Concept = keyof typeof CONCEPT_WORDS;
