import type { Outcome } from './send.ts';

/** What the import did, in one line, and a line for each row that somebody has to look at. */
export function summary(outcomes: Outcome[], rows: number): { line: string; details: string[] } {
  const count = (what: Outcome['what']) => outcomes.filter((outcome) => outcome.what === what).length;
  const parts = [
    `${count('added')} added`,
    `${count('already-there')} already there`,
    ...(count('changed') ? [`${count('changed')} changed`] : []),
    ...(count('differs') ? [`${count('differs')} differing`] : []),
    ...(count('refused') ? [`${count('refused')} refused by the server`] : []),
    ...(outcomes.length < rows
      ? [`${rows - outcomes.length} not sent: the same command goes on where it stopped`]
      : []),
  ];
  return {
    line: `${outcomes.length} of ${rows} rows: ${parts.join(', ')}.`,
    details: [...outcomes].sort((one, other) => one.number - other.number).flatMap(detail),
  };
}

function detail(outcome: Outcome): string[] {
  switch (outcome.what) {
    case 'already-there':
      return [];
    case 'refused':
      return [`Refused    row ${outcome.number}: ${outcome.why}`];
    case 'differs':
      return [
        `Differs    row ${outcome.number}: the fair has another ${outcome.fields.join(', ')} (--update brings the file's)`,
      ];
    case 'added':
    case 'changed':
      if (outcome.state === undefined || outcome.state === 'shown') return [];
      return [`Not shown  row ${outcome.number}: ${outcome.state} (${outcome.findings?.join(', ')})`];
  }
}
