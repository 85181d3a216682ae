const WORDS = [
  'Ак-Суу',
  'Алтын Кол',
  'Бакай',
  'Боз Үй',
  'Дастан',
  'Жаз',
  'Кең Сай',
  'Көк Асаба',
  'Кызыл Алма',
  'Мөлтүр',
  'Ордо',
  'Сары Жол',
  'Таң Шам',
  'Тынчтык',
  'Эл Азык',
] as const;
const TRADES = ['Тигүү', 'Курулуш', 'Соода', 'Транс'] as const;

/** Sixty invented employers, for a fair that has none yet. */
export const EMPLOYER_NAMES: readonly string[] = TRADES.flatMap((trade) =>
  WORDS.map((word) => `ОсОО «${word} ${trade}»`),
);
