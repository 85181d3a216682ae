import type { FollowUp, Terms } from '../../shared/offers.ts';
import { cameOf } from '../../shared/promise.ts';
import * as labels from '../sheets/labels.ts';
import type { Word } from '../sheets/words.ts';
import { labelled, type Column } from './columns.ts';

type Followed = { offer: { promised: Terms; followUps: FollowUp[] } };

/** Whether all that was promised is so, or one part of it. */
const PARTS = {
  pay: ({ payFrom }: Terms): Terms => ({ payFrom }),
  hours: ({ hours }: Terms): Terms => ({ hours }),
  all: (promised: Terms): Terms => promised,
};
const ANSWERS = { kept: 'yes', broken: 'no' } as const;

/** What came of an offer so many days later, as the person said; empty where nobody asked or nothing can be compared. */
const columnsOf = <Row extends Followed>(
  day: FollowUp['day'],
  [reached, hired, stillThere, contract, pay, hours, promise]: readonly [Word, Word, Word, Word, Word, Word, Word],
): Column<Row>[] => {
  const told = ({ offer }: Row): FollowUp | undefined => offer.followUps.find((each) => each.day === day);
  const answer = (heading: Word, of: (row: Row) => string | undefined): Column<Row> =>
    labelled(heading, labels.YES_NO_UNKNOWN, of);
  const kept = (heading: Word, part: keyof typeof PARTS): Column<Row> =>
    answer(heading, (row) => {
      const now = told(row);
      const outcome = now && cameOf(PARTS[part](row.offer.promised), now).promise;
      return outcome ? ANSWERS[outcome] : undefined;
    });
  return [
    answer(reached, (row) => ({ true: 'yes', false: 'no' })[String(told(row)?.reached)]),
    answer(hired, (row) => told(row)?.hired),
    answer(stillThere, (row) => told(row)?.stillThere),
    labelled(contract, labels.CONTRACT, (row) => told(row)?.contract),
    kept(pay, 'pay'),
    kept(hours, 'hours'),
    kept(promise, 'all'),
  ];
};

export const followUpColumns = <Row extends Followed>(): Column<Row>[] => [
  ...columnsOf<Row>('30', [
    'sheet_h_reached_30',
    'sheet_h_hired_30',
    'sheet_h_still_there_30',
    'sheet_h_contract_30',
    'sheet_h_pay_kept_30',
    'sheet_h_hours_kept_30',
    'sheet_h_promise_kept_30',
  ]),
  ...columnsOf<Row>('90', [
    'sheet_h_reached_90',
    'sheet_h_hired_90',
    'sheet_h_still_there_90',
    'sheet_h_contract_90',
    'sheet_h_pay_kept_90',
    'sheet_h_hours_kept_90',
    'sheet_h_promise_kept_90',
  ]),
];
