import type { ExampleEntry } from '../example.ts';
import { idOf } from './ids.ts';

const entry = (key: string, of: Omit<ExampleEntry, 'id'>): ExampleEntry => ({ id: idOf(`directory/${key}`), ...of });

/** Who there is to turn to, by name alone: numbers are for an organiser to check and write in. */
export const DIRECTORY: ExampleEntry[] = [
  entry('education-union', {
    kind: 'union',
    name: {
      ky: 'Ош мамлекеттик университетинин билим берүү жана илим кесиптик бирлиги',
      ru: 'Профсоюз образования и науки при Ошском государственном университете',
      en: 'Education and Science Union at Osh State University',
    },
  }),
  entry('youth-council', {
    kind: 'union',
    name: {
      ky: 'Кесиптик бирликтер федерациясынын жаштар кеңеши',
      ru: 'Молодёжный совет Федерации профсоюзов',
      en: 'Youth Council of the Federation of Trade Unions',
    },
    about: {
      ky: 'Жаш жумушчуларга кеңеш.',
      ru: 'Советы молодым работникам.',
      en: 'Advice for young workers.',
    },
  }),
  entry('self-employed-union', {
    kind: 'union',
    name: {
      ky: 'Өзүн өзү иш менен камсыз кылгандардын кесиптик бирлиги',
      ru: 'Профсоюз самозанятых',
      en: 'Union of the self-employed',
    },
    about: {
      ky: 'Патент менен, келишимсиз иштегендерге эмгек укугу боюнча кеңеш.',
      ru: 'Советы по трудовым правам для тех, кто работает по патенту или без договора.',
      en: 'Advice on labour rights for those who work on a patent or without a contract.',
    },
  }),
  entry('state-legal-aid', {
    kind: 'legal-aid',
    name: {
      ky: 'Мамлекет кепилдеген юридикалык жардам',
      ru: 'Гарантированная государством юридическая помощь',
      en: 'State-guaranteed legal aid',
    },
    about: { ky: 'Акысыз кеңеш.', ru: 'Бесплатная консультация.', en: 'Free advice.' },
  }),
  entry('labour-inspection', {
    kind: 'labour-inspection',
    name: {
      ky: 'Мамлекеттик эмгек инспекциясы',
      ru: 'Государственная инспекция труда',
      en: 'State labour inspection',
    },
  }),
  entry('ombudsman', {
    kind: 'ombudsman',
    name: {
      ky: 'Кыргыз Республикасынын Акыйкатчысы (Омбудсмени)',
      ru: 'Акыйкатчы (Омбудсмен) Кыргызской Республики',
      en: 'Akyikatchy (Ombudsman) of the Kyrgyz Republic',
    },
  }),
  entry('trafficking-hotline', {
    kind: 'hotline',
    name: {
      ky: 'Адам сатууга каршы ишеним телефону',
      ru: 'Горячая линия против торговли людьми',
      en: 'Hotline against human trafficking',
    },
  }),
  entry('employment-service', {
    kind: 'other',
    name: {
      ky: 'Ош шаарынын эмгек жана иш менен камсыз кылуу башкармалыгы',
      ru: 'Управление занятости города Ош',
      en: 'Osh City Administration for Employment',
    },
  }),
];
