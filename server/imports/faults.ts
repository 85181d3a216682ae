import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import type { PaperLanguage } from '../../shared/print.ts';
import { EMPLOYER_SHEET } from '../sheets/employer-columns.ts';
import { VACANCY_SHEET } from '../sheets/vacancy-columns.ts';
import { wordIn, type Word } from '../sheets/words.ts';

/**
 * Why a row is refused: a sentence of the words with what belongs into its braces. `field` is a field of the body, `rule`
 * what it breaks in the words of the schema. A plain text is of lists of people, which the command alone reads.
 */
export type Fault =
  | string
  | { says: Extract<Word, `refused_${string}`>; with?: Record<string, string | number>; field?: string; rule?: string };

const validators = new WeakMap<TSchema, ReturnType<typeof Compile>>();
const compiled = (schema: TSchema) => {
  const validator = validators.get(schema) ?? Compile(schema);
  validators.set(schema, validator);
  return validator;
};

/** Why the server would refuse this body, one fault for each field. */
export function faultsOf(schema: TSchema, body: unknown): Fault[] {
  const byField = new Map<string, Fault>();
  const validator = compiled(schema);
  if (validator.Check(body)) return [];
  for (const { instancePath, message } of validator.Errors(body)) {
    const field = instancePath.slice(1);
    if (byField.has(field)) continue;
    const isMissing = message === 'must not have fewer than 1 characters';
    const most = /^must not have more than (\d+) characters$/.exec(message)?.[1];
    if (isMissing) byField.set(field, { says: 'refused_missing', field });
    else if (most) byField.set(field, { says: 'refused_long', field, with: { most } });
    else byField.set(field, { says: 'refused_value', field, rule: message });
  }
  return [...byField.values()];
}

const HEADINGS = new Map([...EMPLOYER_SHEET, ...VACANCY_SHEET].map(({ key, heading }) => [key as string, heading]));

/** The fault in somebody's words; a field is called as its heading in the template. */
export function faultIn(language: PaperLanguage, fault: Fault): string {
  if (typeof fault === 'string') return fault;
  const heading = HEADINGS.get(fault.field ?? '');
  return filled(language, fault, heading ? wordIn(language, heading) : (fault.field ?? ''));
}

/** The fault as the command tells it: in English, with the name of the field and its rule. */
export function faultForCommand(fault: Fault): string {
  if (typeof fault === 'string') return fault;
  const { field = '', rule } = fault;
  return rule ? `${field} ${rule}`.trim() : filled('en', fault, field);
}

const filled = (language: PaperLanguage, { says, with: values }: Exclude<Fault, string>, field: string): string =>
  wordIn(language, says).replace(/\{(\w+)\}/g, (_, name: string) => String({ ...values, field }[name] ?? ''));
