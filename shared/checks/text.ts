import { fold } from '../fold.ts';
import type { VacancyDraft } from '../vacancies.ts';
import type { Rule, Rules } from './case.ts';

const FEWEST_LETTERS = 20;
const MOST_ALIKE = 3;
const MESSENGER =
  /(?:^|[^\p{L}])(?:t\.me|wa\.me|bit\.ly|goo\.gl|clck\.ru|tinyurl|telegram|телеграм|whats\s?app|в[ао]тсап|viber|вайбер)|@\w/iu;
/** Whatever can be walked to, rung or written to: a stand, a telephone, a mailbox, a site of its own. */
const OTHER_CONTACT =
  /\+?\d[\d\s()-]{7,}\d|[\w.-]+@[\w-]+\.\w|стенд|stand|стойк|адрес|улиц|көчө|https?:\/\/(?!t\.me|wa\.me|bit\.ly|goo\.gl|clck\.ru|tinyurl)/iu;
const SHORT_LINK = /\S*(?:t\.me|wa\.me|bit\.ly)\/\S*/giu;

const isOnlyMessenger = (contact: string): boolean =>
  MESSENGER.test(contact) && !OTHER_CONTACT.test(contact.replace(SHORT_LINK, ' '));

const empty: Rule = ({ vacancy, circumstances: { today, sameText } }) => {
  const { description = '', place, region, accessibleTo, validUntil, howToApply } = vacancy;
  const warn = (field: string) => ({ severity: 'WARN', field }) as const;
  if ((description.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return warn('description');
  if (!place?.trim() && !region && !accessibleTo?.includes('home-work')) return warn('place');
  if (validUntil != null && validUntil < today) return warn('validUntil');
  if (howToApply && isOnlyMessenger(howToApply)) return { ...warn('howToApply'), words: howToApply.slice(0, 80) };
  return sameText > MOST_ALIKE ? warn('description') : undefined;
};

export const TEXT: Rules = { R20: empty };

/** The key by which two texts are the same: title and description as search compares them, letters and digits alone. */
export const foldedSameText = ({ title = '', description = '' }: Partial<VacancyDraft>): string =>
  fold(`${title} ${description}`)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
