import type { TSchema } from 'typebox';
import { Errors } from 'typebox/value';

/** Why the server would refuse this body, one sentence for each field. */
export function faultsOf(schema: TSchema, body: unknown): string[] {
  const byField = new Map<string, string>();
  for (const error of Errors(schema, body)) {
    const field = error.instancePath.slice(1);
    if (!byField.has(field)) byField.set(field, field ? `${field} ${inPlainWords(error.message)}` : error.message);
  }
  return [...byField.values()];
}

const inPlainWords = (message: string) => message.replace('must not have fewer than 1 characters', 'is missing');
