import type { VacancyCard } from '../../vacancies.ts';
import { ORIGIN_LABELS } from '../labels.ts';
import { m } from '../../words/compiled/messages.js';

/** "Келечек Текс · стенд 12 · Ош": who offers it, where to find them here, where the work is. */
export const whereOf = ({ employerName, stand, place, origin }: VacancyCard): string => {
  const abroad = origin === 'abroad' ? ORIGIN_LABELS.abroad() : null;
  return [employerName, standName(stand), place ?? (abroad ? null : ORIGIN_LABELS[origin]()), abroad]
    .filter((part) => part)
    .join(' · ');
};

/** A bare number or letter and number gets its word; a name stands for itself. */
export const standName = (stand: string | null): string | null =>
  stand === null ? null : /^\p{L}?\d+\p{L}?$/u.test(stand) ? m.stand_number({ stand }) : stand;
