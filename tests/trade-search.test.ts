import { describe, expect, it } from 'vitest';
import { oshExample } from '../db/examples/osh-2017.ts';
import { OccupationSearch } from '../shared/search/occupations.ts';
import { tradeOf } from '../shared/search/trades.ts';
import { VacancySearch, type Searchable } from '../shared/search.ts';
import { TRADES } from '../shared/trades/all.ts';
import { ISCO_08 } from '../shared/trades/isco-08.ts';
import { NOTHING, QUERIES } from './search-queries.ts';

const example = oshExample('2026-10-25');
const employers = new Map(example.employers.map(({ id, name }) => [id, name]));
const own = (id: string, title: string, more: Partial<Searchable> = {}): Searchable => ({
  id,
  title,
  employerName: 'ИП «Ар Кандай»',
  place: 'Ош',
  ...more,
});
/** The example fair, and what it lacks. */
const OFFERED: readonly Searchable[] = [
  ...example.vacancies.map((vacancy) => ({ ...vacancy, employerName: employers.get(vacancy.employerId) ?? '' })),
  own('marketer', 'Маркетолог', { description: 'Ведение соцсетей, бюджет рекламы' }),
  own('driver', 'Айдоочу', { place: 'Талас' }),
  own('developer', 'Software developer', { employerName: 'Tunduk Labs', place: 'Bishkek' }),
  own('carpenter', 'Плотник', { occupation: '7115' }),
  own('cabinet', 'Мебель жасоочу уста', { occupation: '7522' }),
  own('translator', 'Котормочу', { description: 'Англис жана орус тили' }),
  own('gardener', 'Багбан', { place: 'Каракол' }),
  own('bees', 'Пчеловод', { place: 'Нарын' }),
  own('ecologist', 'Эколог'),
  own('home', 'Работа на дому', { occupation: '7531', description: 'Пошив одежды, ткань даём' }),
];
const titles = new Map(OFFERED.map(({ id, title }) => [id, title]));

const searchOver = (vacancies: readonly Searchable[]): VacancySearch => {
  const search = new VacancySearch(TRADES);
  for (const vacancy of vacancies) search.put(vacancy);
  return search;
};
const search = searchOver(OFFERED);
const found = (q: string): (string | undefined)[] => search.find(q).map(({ id }) => titles.get(id));
const few = (...names: string[]): VacancySearch =>
  searchOver(names.map((title) => ({ id: title, title, employerName: 'ИП' })));
const idsOf = (some: VacancySearch, q: string): string[] => some.find(q).map(({ id }) => id);

describe('what a visitor types finds the vacancy it means', () => {
  const asked = Object.values(QUERIES).flat();
  const isRight = ([q, ...firsts]: readonly string[]): boolean => firsts.includes(found(q!)[0] ?? '');

  for (const [kind, queries] of Object.entries(QUERIES))
    it(`${kind}, the right vacancy comes first`, () => {
      const wrong = queries.filter((query) => !isRight(query)).map(([q]) => `${q}: ${found(q).slice(0, 3).join(', ')}`);
      expect(wrong).toEqual([]);
    });

  it('so does it for every question in the table', () => {
    const right = asked.filter(isRight).length;
    process.stdout.write(`search: ${right} of ${asked.length} questions have the right vacancy first\n`);
    expect(right).toBe(asked.length);
    expect(asked.length).toBeGreaterThanOrEqual(90);
  });

  it.each(NOTHING)('nothing is found for "%s", which nobody offers', (q) => {
    expect(found(q)).toEqual([]);
  });
});

describe('the order of what is found', () => {
  it('a title that says the word comes before the trade in another language, and that before an employer', () => {
    const some = searchOver([
      own('described', 'Разнорабочий', { description: 'Рядом швея' }),
      own('employer', 'Утюжильщик', { employerName: 'ИП «Швея»' }),
      own('trade', 'Тигүүчү'),
      own('title', 'Швея'),
    ]);
    expect(idsOf(some, 'швея')).toEqual(['title', 'trade', 'employer', 'described']);
  });

  it('an occupation finds a vacancy whatever its title says', () => {
    const some = searchOver([own('other', 'Сторож'), own('coded', 'Работа на дому', { occupation: '7531' })]);
    expect(idsOf(some, 'seamstress')).toEqual(['coded']);
  });

  it('a word that is spelt right is not taken for a typing error', () => {
    expect(idsOf(few('Товар', 'Повар'), 'повар')).toEqual(['Повар']);
    expect(idsOf(few('Товар'), 'повар')).toEqual([]);
  });

  it('an employer that mistyped a title is found by its trade, after those that did not', () => {
    expect(idsOf(few('Моляр', 'Маляр'), 'маляр')).toEqual(['Маляр', 'Моляр']);
    expect(idsOf(few('Моляр'), 'painter')).toEqual(['Моляр']);
  });

  it('a word of three letters bears no typing error', () => {
    expect(idsOf(few('Гид', 'Дом'), 'гад')).toEqual([]);
  });

  it('every word has to be met; only if no vacancy meets all, any', () => {
    const some = searchOver([own('osh', 'Швея'), own('moscow', 'Дворник', { place: 'Москва' })]);
    expect(idsOf(some, 'швея ош')).toEqual(['osh']);
    expect(idsOf(some, 'швея москва')).toEqual(['osh', 'moscow']);
  });

  it('nothing asked, all are given in the order in which they were put', () => {
    const some = few('Швея', 'Повар', 'Гид');
    expect(idsOf(some, ' ')).toEqual(['Швея', 'Повар', 'Гид']);
    expect(some.size).toBe(3);
  });
});

describe('a vacancy that changes', () => {
  it('is found by its new words only, and keeps its place', () => {
    const some = searchOver([own('one', 'Швея'), own('two', 'Гид')]);
    some.put(own('one', 'Сварщик', { place: 'Талас' }));
    expect(idsOf(some, 'швея')).toEqual([]);
    expect(idsOf(some, 'welder talas')).toEqual(['one']);
    expect(idsOf(some, '')).toEqual(['one', 'two']);
  });

  it('is not found once it was dropped, and dropping it twice changes nothing', () => {
    const some = searchOver([own('one', 'Швея'), own('two', 'Швея')]);
    some.drop('one');
    some.drop('one');
    expect(idsOf(some, 'seamstress')).toEqual(['two']);
    expect(some.size).toBe(1);
    some.put(own('one', 'Швея'));
    expect(idsOf(some, '')).toEqual(['two', 'one']);
  });
});

describe('the trades', () => {
  it('are at least two hundred, each with a unit group of ISCO-08 and names in three languages', () => {
    expect(ISCO_08.size).toBe(436);
    expect(TRADES.length).toBeGreaterThanOrEqual(200);
    const broken = TRADES.filter(
      ({ isco, ...names }) => !ISCO_08.has(isco) || Object.values(names).some((list) => list.some((name) => !name)),
    );
    expect(broken).toEqual([]);
  });

  it.each([
    ['тигуучу', '8153'],
    ['Швея', '8153'],
    ['seamstres', '7531'],
    ['водитель автобуса', '8331'],
    ['bus drivers', '8331'],
    ['вадитель', '8322'],
    ['svarshchik', '7212'],
    ['мугалим', '2330'],
    ['башкы эсепчи', '2411'],
  ])('"%s" means %s', (q, isco) => {
    expect(tradeOf(q, TRADES)?.isco).toBe(isco);
  });

  it.each(['', 'ош', 'космонавт', 'asdfgh'])('"%s" means none', (q) => {
    expect(tradeOf(q, TRADES)).toBeNull();
  });
});

describe('an occupation is found', () => {
  const occupations = new OccupationSearch(TRADES, ISCO_08);
  const codes = (q: string): string[] => occupations.find(q, 'ru').map(({ code }) => code);

  it('by what people call it, half typed, mistyped, and in any language', () => {
    for (const q of ['швея', 'тигуучу', 'sewing mach', 'швия']) expect(codes(q)[0]).toBe('8153');
    expect(codes('seamstr').slice(0, 2).sort()).toEqual(['7531', '8153']);
    expect(codes('водит')).toEqual(expect.arrayContaining(['8322', '8331', '8332']));
  });

  it('by its code, or the first digits of it', () => {
    expect(codes('7531')).toEqual(['7531']);
    expect(codes('753')).toEqual(['7531', '7532', '7533', '7534', '7535', '7536']);
  });

  it('by its official title, which stands where no trade is listed', () => {
    expect(occupations.find('legislators', 'ky')).toEqual([{ code: '1111', title: 'Legislators' }]);
  });

  it('with the trade that was meant among several of the group', () => {
    expect(occupations.find('хирург', 'en')[0]).toEqual({ code: '2212', title: 'Surgeon' });
  });

  it('with its title in the language asked', () => {
    const title = (language: 'ky' | 'ru' | 'en') => occupations.find('7212', language)[0]?.title;
    expect([title('ky'), title('ru'), title('en')]).toEqual(['Ширетүүчү', 'Сварщик', 'Welder']);
  });

  it('by nothing, if nothing was typed', () => {
    expect(occupations.find('', 'ru')).toEqual([]);
  });
});
