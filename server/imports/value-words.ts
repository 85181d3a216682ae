import type { VacancyDraft } from '../../shared/vacancies.ts';

type Told<Field extends keyof VacancyDraft> = [NonNullable<VacancyDraft[Field]>, RegExp][];

/** Said in so many words that nothing is said; compared folded. */
export const NOT_SAID =
  /^(?:|н д|n a|нет данных|не указан\p{L}*|не имеет значения|not stated|not said|not used|корсотулгон эмес|айтылган эмес)$/u;

export const YES = /^(?:да|yes|y|true|есть|оплачивается|предоставляется|обеспечено|имеется|ооба|бар|ha|ҳа|1)(?: |$)/u;
export const NO = /^(?:нет|no|n|false|не оплачивается|не предоставляется|отсутствует|жок|йок|yoq|не)(?: |$)/u;

/** The first that fits, on folded text: `без опыта` before any number of years. */
export const CONTRACT_WORDS: Told<'contract'> = [
  ['fixed-term', /(?<!бес)срочн|на срок|fixed term|временн|мөөнөттүү|моонот(?!суз)/u],
  ['seasonal', /сезон|seasonal|мезгил/u],
  ['civil-law', /гпх|гражданск|подряд|оказани\p{L}* услуг|civil law|жарандык/u],
  ['patent', /патент|patent/u],
  ['self-employed', /самозанят|self employed|(?:^| )ип(?: |$)|жеке ишкер/u],
  ['internship', /стажиров|практик|intern|машыгуу/u],
  ['verbal', /устн|без договора|без оформления|неофициальн|verbal|оозеки|келишимсиз/u],
  [
    'open-ended',
    /бессрочн|постоянн|трудов\p{L}* договор|по тк|официальн|open ended|permanent|моонотсуз|эмгек келишими/u,
  ],
];

export const NO_EXPERIENCE =
  /без опыта|не требуется|не нужен|не обязателен|нет опыта|no experience|not required|^(?:none|нет|0)$|тажрыйбасыз|талап кылынбайт|керек эмес|тажрыйба жок/u;
export const MONTHS = /месяц|мес|month|(?:^| )ай/u;
