/** Names that tell the country, and inside Kyrgyzstan the region (ISO 3166-2); compared folded, as whole words. */
const words = (list: string) => list.trim().split(/\s*[,\n]\s*/);

const COUNTRIES: Record<string, string[]> = {
  KG: words('кыргызстан, киргизия, kyrgyzstan, кыргызская республика, кыргыз республикасы'),
  RU: words(`
    россия, российская федерация, рф, russia, россиянын, край, москва, санкт петербург, екатеринбург
    новосибирск, казань, красноярск, самара, тюмень, краснодар, московская область, подмосковье, moscow
  `),
  KZ: words('казахстан, kazakhstan, алматы, астана, шымкент, almaty, astana'),
  UZ: words('узбекистан, озбекстан, uzbekistan, ташкент, tashkent, андижан, наманган, фергана'),
  TJ: words('таджикистан, тажикстан, tajikistan, душанбе, худжанд'),
  TR: words('турция, туркия, turkey, türkiye, стамбул, istanbul, анталья, анталия, antalya, анкара'),
  KR: words('южная корея, республика корея, корея, korea, сеул, seoul, пусан'),
  US: words('сша, usa, united states, new york'),
  DE: words('германия, germany, deutschland, берлин'),
  PL: words('польша, poland, варшава'),
  AE: words('оаэ, эмираты, uae, дубай, dubai'),
  CN: words('китай, кытай, china'),
  JP: words('япония, japan'),
  GB: words('великобритания, англия, united kingdom, england'),
};

const REGIONS: Record<string, string[]> = {
  'KG-GB': words('бишкек, bishkek'),
  'KG-GO': words('ош шаары, город ош, г ош, ош, osh, osh city'),
  'KG-O': words('ошская область, ош облусу, osh region, узген, озгон, кара суу, ноокат, араван'),
  'KG-J': words(`
    джалал абад, жалал абад, жалалабад, джалалабад, jalal abad, jalalabad, кок жангак, таш комур
    майлуу суу, базар коргон, сузак
  `),
  'KG-B': words('баткен, баткенская, batken, кызыл кия, сулюкта, сулукту'),
  'KG-N': words('нарын, нарынская, naryn'),
  'KG-T': words('талас, таласская, talas'),
  'KG-Y': words('иссык куль, иссык кульская, ысык кол, issyk kul, каракол, karakol, балыкчы, чолпон ата'),
  'KG-C': words('чуй, чуйская, чуйская область, чуй облусу, chuy, токмок, кара балта, кант, сокулук'),
};

export const PLACE_NAMES: { name: string; country: string; region?: string }[] = [
  ...Object.entries(COUNTRIES).flatMap(([country, names]) => names.map((name) => ({ name, country }))),
  ...Object.entries(REGIONS).flatMap(([region, names]) => names.map((name) => ({ name, country: 'KG', region }))),
];
