/** Digits of a group: five, and one that checks them. Digits are on every keyboard and can be read aloud in any language. */
const GROUP = 6;
/** What an asker writes down: 25 random digits, 83 bits. */
export const RECEIPT_GROUPS = 5;
/** What an adviser keeps on paper: 40 random digits, 132 bits. */
export const RECOVERY_GROUPS = 8;

/** A totally anti-symmetric quasigroup (H. M. Damm, 2004): finds every wrong digit and every two neighbours changed round. */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** The check digit of a group; it begins at the group's place, so that two groups changed round are found, too. */
const checkOf = (five: string, place: number): string =>
  String([...five].reduce((row, digit) => Number(DAMM[row]?.[Number(digit)]), place % 10));

const groupsOf = (code: string): string[] => code.match(new RegExp(`\\d{1,${GROUP}}`, 'g')) ?? [];

/** A code of groups of six digits out of five times as many random ones. */
export const codeOf = (random: string): string =>
  (random.match(/\d{5}/g) ?? []).map((five, place) => five + checkOf(five, place)).join('');

/** A code as it is shown and read aloud: in groups. */
export const inGroups = (code: string): string => groupsOf(code).join(' ');

/** What was typed, as bare digits; the groups (from 1) that hold an error; whether all are there and whole. */
export const readCode = (typed: string, groups: number): { code: string; wrong: number[]; whole: boolean } => {
  const code = typed.replace(/\D/g, '');
  const wrong = groupsOf(code).flatMap((group, place) =>
    group.length === GROUP && group[5] !== checkOf(group.slice(0, 5), place) ? [place + 1] : [],
  );
  return { code, wrong, whole: code.length === groups * GROUP && wrong.length === 0 };
};
