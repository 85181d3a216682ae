import type { Campaign } from '../../../shared/campaigns.ts';
import type { Partner, PartnerRole } from '../../../shared/coalition.ts';
import { idOf } from './ids.ts';

const DAY_MS = 86_400_000;
/** The memoranda were signed "in advance"; on which day is not told. */
const IN_ADVANCE_DAYS = 14;

/** Who made the fair, as its organisers listed them in their report of 2017; the last two signed a memorandum. */
const PARTNERS: readonly [key: string, role: PartnerRole, name: string][] = [
  ['interbilim', 'ngo', 'Центр «Интербилим»'],
  ['youth-of-osh', 'ngo', '«Ош жаштары» / «Молодёжь Оша»'],
  ['union-osu', 'union', 'ОшМУнун билим берүү жана илим кызматкерлеринин кесиптик бирлиги'],
  ['youth-council', 'union', 'Федерациянын жаштар кеңеши / Молодёжный совет Федерации профсоюзов'],
  ['youth-committee', 'authority', 'Ош шаарынын мэриясынын жаштар комитети'],
  ['youth-exchange', 'authority', 'Министрликтин жаштар эмгек биржасы'],
  ['careers-centre', 'university', 'ОшМУнун карьера борбору / Центр карьеры ОшГУ'],
  ['employment', 'authority', 'Ош шаардык иш менен камсыз кылуу башкармалыгы'],
];
const SIGNED = new Set(['careers-centre', 'employment']);

/** The partners of a fair that is laid on this day. */
export const partnersOf = (day: string): Partner[] =>
  PARTNERS.map(([key, role, name]) => ({
    id: idOf(`partner ${key}`),
    name,
    role,
    memorandum: SIGNED.has(key) ? 'signed' : 'none',
    signedOn: SIGNED.has(key) ? new Date(Date.parse(day) - IN_ADVANCE_DAYS * DAY_MS).toISOString().slice(0, 10) : null,
    contact: null,
    promises: [],
  }));

/** The campaign of Osh: a line on local TV, Instagram, leaflets, a large banner. Codes were not used then. */
export const CAMPAIGNS: Campaign[] = [
  { id: idOf('campaign tv'), code: 'tv', name: 'Жергиликтүү ТВдеги маалымат сабы', channel: 'tv' },
  { id: idOf('campaign insta'), code: 'insta', name: 'Instagram', channel: 'instagram' },
  { id: idOf('campaign leaflet'), code: 'leaflet', name: 'Баракчалар', channel: 'leaflet' },
  { id: idOf('campaign banner'), code: 'banner', name: 'Чоң баннер', channel: 'banner' },
];
