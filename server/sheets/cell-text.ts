import type { CellValue } from 'hucre/xlsx';

/** A cell of a workbook as people see it there: days in ISO 8601, numbers whole, never as 9.96E+11. */
export function cellText(value: CellValue, format = ''): string {
  if (value === null) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** A time of day without a day is counted from the end of 1899. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  const minutes = time.slice(0, 5);
  if (date.getUTCFullYear() < 1900) return minutes;
  return minutes === '00:00' ? day : `${day} ${minutes}`;
}

/** What a format adds to the number in words (`#,##0" сом"`) stays, so that the currency is not lost. */
function numberText(value: number, format: string): string {
  const [shown = ''] = format.split(';');
  if (/^0{2,}$/.test(shown)) return String(Math.round(value)).padStart(shown.length, '0');
  if (shown.includes('%')) return `${inFull(value * 100)}%`;
  const said = [...shown.matchAll(/"([^"]*)"|\[\$([^\]-]+)/g)].map(([, quoted, currency]) => quoted ?? currency ?? '');
  return [inFull(value), ...said.map((words) => words.trim()).filter(Boolean)].join(' ');
}

/** Fifteen digits are what a spreadsheet program keeps: 0.1 + 0.2 is 0.3 there. */
const inFull = (value: number): string =>
  Number(value.toPrecision(15)).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 10 });
