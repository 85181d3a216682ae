import type { Assessment } from '../../shared/coalition.ts';

/** Open, with a date that has passed; `today` as "2026-11-23". */
export const isOverdue = ({ state, due }: Assessment, today: string): boolean =>
  state === 'open' && due !== null && due < today;

/** The last day of the quarter that a day is in. */
export const quarterEnd = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, Math.ceil(month / 3) * 3, 0));
  return last.toISOString().slice(0, 10);
};

/** What is open and due until the end of the quarter, what is late included, by owner. */
export const dueThisQuarter = (items: readonly Assessment[], today: string): [owner: string | null, Assessment[]][] => {
  const end = quarterEnd(today);
  const due = items
    .filter(({ state, due: by }) => state === 'open' && by !== null && by <= end)
    .sort((a, b) => a.due!.localeCompare(b.due!));
  const owners = [...new Set(due.map(({ owner }) => owner))];
  return owners.map((owner) => [owner, due.filter((item) => item.owner === owner)]);
};
