import { Type, type Static, type TObject, type TProperties, type TSchema } from 'typebox';

/** The languages that a fair can speak; every closed sentence exists in all of them. */
export const LANGUAGES = ['ky', 'ru', 'en', 'uz', 'tg'] as const;
export type Language = (typeof LANGUAGES)[number];

/** An object that refuses fields it does not know. */
export const strict = <P extends TProperties>(properties: P, options: { description?: string } = {}): TObject<P> =>
  Type.Object(properties, { additionalProperties: false, ...options });

export const oneOf = <const V extends string[]>(...values: readonly [...V]) => Type.Enum<V>(values, { type: 'string' });

/** A primitive schema or null, as a JSON Schema type list: fast to serialise, valid in OpenAPI 3.1. */
export const orNull = <S extends TSchema>(schema: S) => {
  const { type, enum: values } = schema as { type?: string; enum?: unknown[] };
  return Type.Unsafe<Static<S> | null>({
    ...schema,
    type: [type ?? 'string', 'null'],
    ...(values ? { enum: [...values, null] } : {}),
  });
};

const maybe = Type.Optional;
export { maybe };

export const id = Type.String({ format: 'uuid', maxLength: 36 });
export const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
/** An instant in ISO 8601, any offset; kept as UTC. */
export const instant = Type.String({ format: 'date-time', maxLength: 40 });
export const day = Type.String({ format: 'date', maxLength: 10 });
export const count = Type.Integer({ minimum: 0 });
export const language = oneOf(...LANGUAGES);

/** The same said in each language, in at most so many letters; in one at least. */
export const inLanguages = (most: number) =>
  Type.Partial(
    Type.Object(
      { ky: text(most), ru: text(most), en: text(most), uz: text(most), tg: text(most) },
      { additionalProperties: false },
    ),
    { additionalProperties: false, minProperties: 1 },
  );
/** What a thing is called in each language; at least one. */
export const names = inLanguages(200);
export type Names = Static<typeof names>;

/** Names as people send them: one string stands for every language. */
export const namesIn = Type.Union([text(200), names]);

export const namesFrom = (given: string | Names): Names =>
  typeof given === 'string' ? { ky: given, ru: given, en: given } : given;

/** The name in the asked language, else in the first language that there is one for. */
export const nameIn = (all: Names, asked: Language): string =>
  all[asked] ?? all.ru ?? all.ky ?? all.en ?? all.uz ?? all.tg ?? '';

/** The reply of a call that answers with a file. */
export const file = Type.String({ format: 'binary' });

export const byId = strict({ id });
