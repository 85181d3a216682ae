import type { ExampleFact } from '../example.ts';
import { idOf } from './ids.ts';

/** The paper on the fairs, which names no year for its surveys. */
const PAPER = {
  ky: 'БӨУлар жана кесиптик бирликтер өткөргөн эки эмгек жарманкеси боюнча документ (Ош, 25.10.2017; Жалал-Абад, октябрь 2018)',
  ru: 'Документ о двух ярмарках вакансий, проведённых НПО и профсоюзами (Ош, 25.10.2017; Джалал-Абад, октябрь 2018)',
  en: 'Learning paper on two job fairs run by NGOs and trade unions (Osh, 25 October 2017; Jalalabad, October 2018)',
};
const NEWS = {
  ky: 'Борбор Азиядагы эмгек укуктары жөнүндө жаңылыктар',
  ru: 'Новости о трудовых правах в Центральной Азии',
  en: 'Labour-rights news from Central Asia',
};
const fact = (key: string, of: Omit<ExampleFact, 'id'>): ExampleFact => ({ id: idOf(`fact/${key}`), ...of });

/** Figures exactly as the two sources give them. */
export const FACT_CARDS: ExampleFact[] = [
  fact('paid-less', {
    topic: 'pay',
    statement: {
      ky: 'Жаш эркектердин 22 пайызы: бизге көп учурда убада кылгандан аз төлөшөт.',
      ru: '22 процента молодых мужчин сказали, что им часто платят меньше, чем обещали.',
      en: '22 per cent of young men said that they are often paid less than they were promised.',
    },
    source: PAPER,
  }),
  fact('unwilling-to-sign', {
    topic: 'work-contracts',
    statement: {
      ky: 'Жаш аялдардын 17 пайызы: иш берүүчүлөр эмгек келишимине кол койгусу келген жок.',
      ru: '17 процентов молодых женщин сообщили, что работодатели не хотели подписывать трудовой договор.',
      en: '17 per cent of young women reported that employers were unwilling to sign labour contracts.',
    },
    source: PAPER,
  }),
  fact('waiters', {
    topic: 'work-contracts',
    sector: 'I',
    statement: {
      ky: 'Жазуу жүзүндөгү келишим муниципалдык кызматкерлердин болжол менен 75 пайызында, официанттардын 10 пайызында гана бар.',
      ru: 'Письменный договор есть примерно у 75 процентов муниципальных работников и только у 10 процентов официантов.',
      en: 'Some 75% of municipal employees have written contracts, but only 10% of waiters.',
    },
    source: PAPER,
  }),
  fact('sick-pay', {
    topic: 'work-contracts',
    sector: 'I',
    statement: {
      ky: 'Официанттардын 20 пайызынан азы өргүү же оору акысын алат.',
      ru: 'Меньше 20 процентов официантов получают больничные или отпускные.',
      en: 'Less than 20% of waiters get sick or holiday pay.',
    },
    source: PAPER,
  }),
  fact('conflict', {
    topic: 'trade-unions',
    statement: {
      ky: '28 пайызы жумушта жаңжалга туш болгон, бардыгынын 16 пайызы гана жардам сураган, кесиптик бирликке эч ким кайрылган эмес.',
      ru: 'Конфликт на работе был у 28 процентов, за помощью обратились только 16 процентов всех опрошенных, в профсоюз не обратился никто.',
      en: '28% had experienced a conflict at work, but only 16% of all respondents had approached someone to help, and none had approached a union.',
    },
    source: PAPER,
  }),
  fact('forced-labour', {
    topic: 'migration',
    statement: {
      ky: 'Суралган Борбор Азиялык мигранттардын дээрлик 60 пайызы мажбурлап иштетүү эмне экенин билбейт.',
      ru: 'Почти 60 процентов опрошенных трудовых мигрантов из Центральной Азии не знают, что такое принудительный труд.',
      en: 'Almost 60 per cent of the Central Asian migrant workers surveyed do not know what forced labour is.',
    },
    source: NEWS,
  }),
  fact('disability', {
    topic: 'discrimination',
    statement: {
      ky: 'Кыргызстанда суралган майыптыгы бар адамдардын 20 пайызы гана иштейт, көбү туруксуз мезгилдик же жарым күндүк жумушта.',
      ru: 'Из опрошенных в Кыргызстане людей с инвалидностью работают только 20 процентов, большинство на ненадёжной сезонной или неполной работе.',
      en: 'Only 20 per cent of people with disabilities surveyed in Kyrgyzstan were employed, most in insecure seasonal or part-time jobs.',
    },
    source: NEWS,
  }),
  fact('looking', {
    topic: 'job-search',
    statement: {
      ky: 'Жумуш издөөдө жаштардын 24 пайызы эмгек борборлорун, 25 пайызы эмгек жарманкелерин атаган.',
      ru: 'Среди способов искать работу 24 процента молодых назвали центры занятости, 25 процентов ярмарки вакансий.',
      en: 'Among ways to look for work, 24 per cent of the young people mentioned employment centres, and 25 per cent job fairs.',
    },
    source: PAPER,
  }),
];
