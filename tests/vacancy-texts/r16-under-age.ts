import { en, ky, ru, textsAbout } from './text.ts';

export const UNDER_AGE = textsAbout('R16', {
  bad: [
    ru('Раздача листовок, принимаем с 13 лет.', { severity: 'BLOCK' }),
    ru({ title: 'Автомойщик', description: 'Мойка машин, берём подростков от 14 лет.' }),
    ru({ title: 'Бармен', description: 'Продажа алкоголя в баре, можно с 16 лет.' }),
    ru({ title: 'Помощник на стройку', description: 'Погрузка и бетон, тяжёлый труд, от 17 лет.' }),
    ru({ title: 'Упаковщик', nights: 'yes', description: 'Ночные смены на складе, возраст от 16 лет.' }),
    ky('14 жаштан баштап алабыз, базарда жүк ташуу.'),
    ky('12-15 жаштагы балдар керек, пахта терүү.'),
    ky({ title: 'Шахтёрдун жардамчысы', description: 'Көмүр шахтасында иштөө, 17 жаштан.' }),
    en('Car wash, from age 14, weekends and evenings.'),
    en('Teenagers aged 13 and over wanted for cotton picking.'),
    en({ title: 'Night packer', nights: 'yes', description: 'Night shifts for applicants aged 16 or older.' }),
  ],
  nearMiss: [
    ru('Принимаем от 18 лет, ночные смены, алкоголь в ассортименте.'),
    ru('Принимаем с 16 лет, дневные смены в кафе-мороженом, зал.'),
    ru({ title: 'Тренер', description: 'Занятия для детей от 10 лет, подростков с 14 лет, спортзал.' }),
    ru({
      title: 'Специалист комиссии',
      description: 'Профилактика правонарушений подростков, дела несовершеннолетних до 16 лет.',
    }),
    ru({
      title: 'Озеленитель',
      description: 'Летняя занятость с 14 лет с согласия родителей: лёгкий труд, полив цветов, 4 часа.',
    }),
    ru({ title: 'Инженер', description: 'Опыт от 15 лет, ночные дежурства, шахта.' }),
    ru('Магазин на рынке 14 лет, продажа алкоголя лицам от 18 лет.'),
    ky('18 жаштан жогору, түнкү смена.'),
    ky({ title: 'Мугалим', description: '7 жаштан 14 жашка чейинки балдарды окутуу.' }),
    en('Applicants must be at least 18; night shifts and bar work.'),
    en({ title: 'Swimming coach', description: 'Lessons for children from age 6, groups aged 14 and over.' }),
  ],
});
