import { CURRENCIES, type Currency } from '../../../shared/vacancies.ts';
import { ENCODINGS, type Encoding } from '../../../shared/imports.ts';
import type { ColumnMap } from '../../imports/match-columns.ts';
import { UsageError } from '../../imports/usage-error.ts';
import { DELIMITERS } from '../../imports/read-table.ts';

export const parseEncoding = (name: string | undefined): Encoding | undefined =>
  oneOf('--encoding', ENCODINGS, name?.toLowerCase());
export const parseCurrency = (name: string | undefined): Currency | undefined =>
  oneOf('--currency', CURRENCIES, name?.toUpperCase());
export const parseDelimiter = (name: string | undefined): string | undefined =>
  oneOf('--delimiter', DELIMITERS, name === 'tab' || name === '\\t' ? '\t' : name);

export function parseCountry(code: string | undefined): string | undefined {
  if (code !== undefined && !/^[a-z]{2}$/i.test(code))
    throw new UsageError('--country takes two letters, such as KG or RU.');
  return code?.toUpperCase();
}

/** `Business Title=title,Зарплата, сом=pay,Level=ignore`: a heading may hold commas, a field may not. */
export function parseColumns(map: string | undefined, fields: string[]): ColumnMap {
  const pairs = [...(map ?? '').matchAll(/\s*(.+?)\s*=\s*([a-z]+)\s*(?:,|$)/giy)];
  const read = pairs.map((pair) => pair[0]).join('');
  if (read !== (map ?? '').trim())
    throw new UsageError(
      `--columns takes "Heading=field,Heading=field"; this cannot be read: ${map?.slice(read.length)}`,
    );
  for (const [, heading, field] of pairs) {
    if (field !== 'ignore' && !fields.includes(field ?? '')) {
      throw new UsageError(`“${heading}” cannot be ${field}. The fields are: ${fields.join(', ')}, ignore.`);
    }
  }
  return new Map(pairs.map(([, heading = '', field = '']) => [heading, field]));
}

function oneOf<Value extends string>(
  option: string,
  values: readonly Value[],
  value: string | undefined,
): Value | undefined {
  const known = values.find((one) => one === value);
  if (value !== undefined && !known)
    throw new UsageError(`${option} takes one of: ${values.map((one) => (one === '\t' ? 'tab' : one)).join(' ')}`);
  return known;
}
