const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  sect: '§',
  numero: '№',
  copy: '©',
  euro: '€',
};

const REFERENCE = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});/gi;

/** Stands for the `;` of a reference while the text is cut at `;`; a private-use character, so no real text holds it. */
const HELD_SEMICOLON = '\uE03B';
const HELD_REFERENCE = new RegExp(REFERENCE.source.replace(';', HELD_SEMICOLON), 'gi');

/** Keeps `&#8209;` in one cell: its `;` would end the cell of a file whose columns are parted by `;`. */
export function holdReferences(text: string): string {
  return text.replace(REFERENCE, (whole, name: string) =>
    decoded(name) === undefined ? whole : `&${name}${HELD_SEMICOLON}`,
  );
}

/** The characters meant by the references that `holdReferences` held. */
export function decodeHeldReferences(cell: string): string {
  return cell.replace(HELD_REFERENCE, (whole, name: string) => decoded(name) ?? whole);
}

function decoded(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
