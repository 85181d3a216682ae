import { fold } from '../../shared/fold.ts';

const LOOKALIKES = { a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' };
const LEGAL_FORM = /(?<= |^)(?:ооо|осоо|зао|оао|пао|ао|ип|чп|оф|llc|ltd|inc|жчк|аак|жак)(?= |$)/g;

/** A cell to compare by: as search folds it, without punctuation, with Latin letters inside a Cyrillic text as Cyrillic. */
export function foldCell(cell: string): string {
  const words = fold(cell.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (!/\p{Script=Cyrillic}/u.test(words)) return words;
  return words.replace(/[abcehkmoptxy]/g, (letter) => LOOKALIKES[letter as keyof typeof LOOKALIKES]);
}

/** `ООО «Бакай»` and `"Бакай", ООО` are one employer; with another legal form, or with none, it is another one. */
export function foldEmployer(name: string): string {
  const folded = foldCell(name);
  const forms = folded.match(LEGAL_FORM) ?? [];
  return [folded.replace(LEGAL_FORM, ' ').replace(/ +/g, ' ').trim(), ...forms].join(' ');
}
