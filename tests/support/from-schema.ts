import fc, { type Arbitrary } from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Type = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'array' | 'object';
export type Schema = {
  type?: Type | Type[];
  enum?: Json[];
  const?: Json;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  minProperties?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
};
/** What a field of this name holds, where its schema alone would never name a thing that exists. */
export type Named = Record<string, Arbitrary<unknown>>;

/** Everything that a JSON Schema of the contracts allows. */
export const fromSchema = (schema: Schema, named: Named, name = ''): Arbitrary<unknown> => {
  const known = named[name];
  if (known) return known;
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => fromSchema(one, named)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  return fc.oneof(...[schema.type ?? 'object'].flat().map((type) => ofType(type, schema, named)));
};

const ofType = (type: Type, schema: Schema, named: Named): Arbitrary<unknown> => {
  const { minimum = -1_000_000, maximum = 1_000_000 } = schema;
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case 'string':
      return text(schema);
    case 'array':
      return list(schema, named);
    case 'object':
      return object(schema, named);
  }
};

/** Objects with every field that must be there and any of the others, down to none. */
const object = ({ properties = {}, required = [], minProperties = 0 }: Schema, named: Named): Arbitrary<unknown> => {
  const fields = Object.entries(properties).map(([name, schema]) => [name, fromSchema(schema, named, name)]);
  const whole = fc.record(Object.fromEntries(fields) as Record<string, Arbitrary<unknown>>);
  const left = fc.subarray(Object.keys(properties).filter((name) => !required.includes(name)));
  return fc
    .tuple(whole, left)
    .map(([made, without]) => Object.fromEntries(Object.entries(made).filter(([name]) => !without.includes(name))))
    .filter((made) => Object.keys(made).length >= minProperties);
};

const list = ({ items = {}, minItems = 0, maxItems = 4, uniqueItems }: Schema, named: Named): Arbitrary<unknown> => {
  const bounds = { minLength: minItems, maxLength: Math.min(maxItems, 4) };
  const item = fromSchema(items, named);
  return uniqueItems ? fc.uniqueArray(item, bounds) : fc.array(item, bounds);
};

/** Texts that have broken programs before. */
const TROUBLE = [
  '\u0000',
  '\ud800',
  '\u202eABC',
  'A\u200b',
  '\u200b',
  "Robert'); DROP TABLE visitors;--",
  '=HYPERLINK("http://evil.example")',
  '<script>alert(1)</script>',
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  'Ысык-Көл 🇰🇬',
];

const text = ({ format, pattern, minLength = 0, maxLength = 200 }: Schema): Arbitrary<string> => {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date-time') return instant;
  if (format === 'date') return instant.map((at) => at.slice(0, 10));
  const fits = (said: string) => said.length >= minLength && said.length <= maxLength;
  // Whatever is of a given length is made so: to wait until chance makes it may take for ever.
  const letters = pattern && /^\^(\[[^\]]+\])\+\$$/.exec(pattern)?.[1];
  if (letters) return fc.stringMatching(new RegExp(`^${letters}{${Math.max(1, minLength)},${maxLength}}$`));
  if (pattern && pattern !== '\\S') return fc.stringMatching(new RegExp(pattern), { maxLength }).filter(fits);
  const free = fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, 60) });
  const long = fc.constant('ы'.repeat(Math.min(maxLength, 10_000)));
  return fc
    .oneof({ arbitrary: free, weight: 3 }, { arbitrary: fc.constantFrom(...TROUBLE), weight: 1 }, long)
    .filter((said) => fits(said) && (!pattern || /\S/.test(said)));
};

/** Moments, and some that a schema lets by though no clock ever shows them. */
const instant: Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.date({ min: new Date('0001-01-02'), max: new Date('9998-12-30'), noInvalidDate: true }),
        fc.constantFrom('Z', 'z', '+06:00', '-23:59', '+00:00'),
      )
      .map(([at, zone]) => at.toISOString().replace('Z', zone)),
  },
  fc.constantFrom('2016-12-31T23:59:60Z', '2026-04-18T09:00:00+06', '2026-04-18 09:00:00+0600', '0000-01-01T00:00:00Z'),
);

/** Bodies that are wrong in one place: a field missing, unknown, of another type, out of bounds, or no object at all. */
export const broken = (schema: Schema, named: Named): Arbitrary<unknown> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<unknown>([], 'text', 42, true, [{}]) },
    { weight: 8, arbitrary: object(schema, named).chain((body) => brokenIn(schema, body as Record<string, unknown>)) },
  );

const WRONG: unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e300,
  'x',
  '',
  '7',
  'true',
  [],
  ['x'],
  {},
  { a: 1 },
  'ж'.repeat(20_001),
];

const brokenIn = ({ properties = {} }: Schema, body: Record<string, unknown>): Arbitrary<unknown> => {
  const names = Object.keys(properties);
  const unknown = fc
    .tuple(fc.constantFrom('extra', 'constructor', 'toString', 'hasOwnProperty', 'Id', ''), fc.constantFrom(...WRONG))
    .map(([name, value]) => ({ ...body, [name]: value }));
  if (names.length === 0) return unknown;
  const name = fc.constantFrom(...names);
  const missing = name.map((left) => Object.fromEntries(Object.entries(body).filter(([key]) => key !== left)));
  const wrong = fc.tuple(name, fc.constantFrom(...WRONG)).map(([key, value]) => ({ ...body, [key]: value }));
  const asText = name.map((key) => ({ ...body, [key]: JSON.stringify(body[key] ?? 1) }));
  const deep = fc.tuple(name, fc.constantFrom(3, 500)).map(([key, depth]) => ({ ...body, [key]: nested(depth) }));
  return fc.oneof(unknown, missing, { arbitrary: wrong, weight: 3 }, asText, deep);
};

const nested = (depth: number): unknown => {
  let made: unknown = 'at the bottom';
  for (let i = 0; i < depth; i++) made = i % 2 ? [made] : { deeper: made };
  return made;
};
