/**
 * What is left of a word, in the spelling of words.ts, without its endings. It errs on the side of leaving one on: two
 * words that share a stem are taken for one. The -чы of trades stays.
 */
export const stemOf = (form: string): string => {
  if (/^[a-z]/.test(form)) return englishStem(form);
  return /^[а-я]/.test(form) ? russianStem(kyrgyzStem(form)) : form;
};

/** A Kyrgyz word keeps five letters: shorter ones are more often Russian. */
const KYRGYZ_LEFT = 5;
const CASES = /(?:[нд][иу]н?|д[аео]н?|г[аео])$/;
/** The same after a voiceless consonant; after с or т it is a Russian word more often: программисты, механика. */
const VOICELESS_CASES = /([кпфхцчш])(?:т[иу]н?|т[аео]н?)$|([кпстфхцчш])к[аео]$/;
/** -лар after a vowel or р, -дар after a voiced consonant, -тар after a voiceless one; Safari 15 cannot look behind. */
const PLURAL = /(?:([аеиоуюяр])л|([бвгджзлмн])д|([кпстфхцчш])т)[аео]р[иу]?$/;
/** -сы after a vowel: the driver of something. */
const OWNED = /([аеиоу])с[иу]$/;

const kyrgyzStem = (form: string): string => {
  const bare = cut(cut(form, CASES, KYRGYZ_LEFT), VOICELESS_CASES, KYRGYZ_LEFT, '$1$2');
  const one = cut(bare, OWNED, KYRGYZ_LEFT, '$1');
  return cut(one, PLURAL, KYRGYZ_LEFT, '$1$2$3');
};

const ENDINGS: readonly (readonly [RegExp, number])[] = [
  [/(?:иями|ями|ами|ого|его|ому|ему)$/, 4],
  [/(?:иях|ием|ев|ов|ом|ем|ам|ям|ах|ях|ая|яя|ую|юю|ое|ее|ие|ия|ию|ои|еи)$/, 3],
  [/[аеиоуюя]$/, 3],
];

const russianStem = (form: string): string => {
  // The vowel of продавец is gone in продавца.
  if (/.{3}ец$/.test(form)) return `${form.slice(0, -2)}ц`;
  for (const [ending, left] of ENDINGS) {
    const shorter = cut(form, ending, left);
    if (shorter !== form) return shorter;
  }
  return form;
};

const englishStem = (form: string): string => cut(cut(form, /s$/, 4), /(?:ing|er|or)$/, 4);

const cut = (form: string, ending: RegExp, left: number, kept = ''): string => {
  const shorter = form.replace(ending, kept);
  return shorter.length >= left ? shorter : form;
};
