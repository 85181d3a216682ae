/** What in a text could give its writer away. */
export type Telltale = { kind: 'phone' | 'badge' | 'name'; found: string };

/** A visitor's code: 16 digits, in fours or not. */
const BADGE = /\d{4}(?:[ -]?\d{4}){3}(?!\d)/gu;
/** Nine to thirteen digits however they are spaced; +996 and the rest, 0555 and the rest. */
const PHONE = /\+?\d(?:[\s().-]{0,2}\d){8,12}(?!\d)/gu;
/**
 * Two words with capitals of which the second ends as family names here do, in any case; a patronymic; a name after words
 * that introduce one. Far from every name, and at times none: it warns and forbids nothing.
 */
const NAMES = [
  /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:ов|ев|ёв|ова|ева|ёва|ский|ская|ин|ина|бек|бай|хан)\p{Ll}{0,4}(?!\p{L})/gu,
  /\p{Lu}\p{Ll}+\s+(?:уулу|кызы|улуу)(?!\p{L})/gu,
  /\p{Lu}\p{Ll}+(?:ович|евич|овна|евна)\p{Ll}{0,2}(?!\p{L})/gu,
  /(?:меня зовут|моя фамилия|менин атым|фамилиям|my name is)\s+\p{L}+(?:\s+\p{Lu}\p{Ll}+)?/giu,
];

const MOST = 6;

/** What a writer is warned of before a text is sealed; nothing is blocked. */
export const telltalesIn = (text: string): Telltale[] => {
  const badges = text.match(BADGE) ?? [];
  const rest = badges.reduce((left, badge) => left.replace(badge, ' '), text);
  const found = [
    ...badges.map((each) => ({ kind: 'badge' as const, found: each })),
    ...(rest.match(PHONE) ?? []).map((each) => ({ kind: 'phone' as const, found: each.trim() })),
    ...NAMES.flatMap((name) => text.match(name) ?? []).map((each) => ({ kind: 'name' as const, found: each })),
  ];
  return found.filter((one, at) => found.findIndex((other) => other.found === one.found) === at).slice(0, MOST);
};
