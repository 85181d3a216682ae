import type { Terms } from '../../shared/offers.ts';
import { m } from '../../shared/words/compiled/messages.js';
import { CONTRACT_LABELS } from '../../shared/web/labels.ts';
import { money } from '../../shared/web/format.ts';

/** The terms as promised, in one line: pay, contract, hours, and what else was said. */
export const termsInWords = (terms: Terms): string =>
  [
    terms.payFrom == null && terms.payTo == null ? null : money(terms),
    terms.contract ? CONTRACT_LABELS[terms.contract]() : null,
    terms.hours ? m.offers_hours({ n: terms.hours }) : null,
    terms.note ?? null,
  ]
    .filter((part) => part !== null)
    .join(', ');
