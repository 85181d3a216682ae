import type { Language } from '../../shared/fields.ts';

const words = (list: string) => list.trim().split(/\s*[,\n]\s*/);

/** What a column of a list of invited people may be called, in Kyrgyz, Russian and English; compared folded. */
export const INVITATION_COLUMNS = {
  name: words(`
    name, full name, visitor, guest, фио, ф и о, имя, имя и фамилия, фамилия имя, фамилия имя отчество, фамилия и имя
    приглашенный, участник, аты жөнү, аты, толук аты, аты жана фамилиясы, фамилиясы аты, чакырылган
  `),
  phone: words(`
    phone, phone number, mobile, telephone, tel, whatsapp, телефон, номер телефона, тел, моб тел, мобильный
    мобильный телефон, сотовый, контактный телефон, номер, ватсап, телефону, телефон номери, телефон номуру
    уюлдук телефону, уюлдук телефон, байланыш телефону
  `),
  email: words('email, e mail, mail, почта, эл почта, электронная почта, емейл, электрондук почта, электрондук дареги'),
  group: words(`
    group, school, class, university, college, organisation, organization, группа, школа, класс, вуз, колледж, лицей
    учебное заведение, университет, организация, топ, тайпа, тобу, мектеп, мектеби, класс, классы, окуу жай, окуу жайы
    университети, уюм
  `),
  language: words('language, lang, язык, язык приглашения, язык общения, тил, тили, чакыруу тили'),
  note: words('note, notes, comment, remark, примечание, комментарий, заметка, заметки, эскертүү, комментарий, белги'),
};
export type InvitationField = keyof typeof INVITATION_COLUMNS;

/** Compared folded. */
export const LANGUAGE_WORDS: [Language, RegExp][] = [
  ['ky', /^(?:ky|kg|kyr|kyrgyz|кыргыз\p{L}*|киргиз\p{L}*|кырг|кирг|кр)$/u],
  ['ru', /^(?:ru|rus|russian|рус\p{L}*|орус\p{L}*)$/u],
  ['en', /^(?:en|eng|english|англ\p{L}*|инглис\p{L}*)$/u],
  ['uz', /^(?:uz|uzb|uzbek|узб\p{L}*|озбек\p{L}*)$/u],
  ['tg', /^(?:tg|tj|taj|tajik|тадж\p{L}*|тажик\p{L}*|точик\p{L}*)$/u],
];
