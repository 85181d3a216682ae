import { en, ky, ru, textsAbout } from './text.ts';

export const OVER_COLLECTION = textsAbout('R19', {
  bad: [
    ru({ howToApply: 'Стенд A1, пришлите фото паспорта и прописки' }, { severity: 'HOLD' }),
    ru('Для записи нужен скан паспорта, касса и зал.'),
    ru('Резюме с фото в полный рост, работа за стойкой.'),
    ru('При подаче заявки сообщите номер банковской карты. Работа в зале.'),
    ru('Обязателен тест на беременность до собеседования. Цех упаковки.'),
    ru('К анкете приложить справку о состоянии здоровья и анализы. Офис, звонки.'),
    ky({ howToApply: 'A1 стенд, паспорттун сүрөтүн жөнөтүңүз' }),
    ky('Арыз менен кошо сүрөтүңүздү жөнөтүңүз, дүкөндө иштөө.'),
    ky('Кош бойлуулукка тест тапшырасыз, андан кийин аңгемелешүү. Цехте иштөө.'),
    ky('Каттоо үчүн банк картаңыздын номерин жазыңыз. Дүкөндө иштөө.'),
    en('Send a scan of your passport with the application. Shop work.'),
    en('A pregnancy test is required before the interview. Packing line.'),
    en({ howToApply: 'Stand A1; send a full-length photo and your bank card number' }),
  ],
  nearMiss: [
    ru('Зарплата на банковскую карту, паспорт нужен при подписании договора. Касса и зал.'),
    ru({ title: 'Повар', description: 'Медкнижка обязательна, медосмотр за счёт работодателя, горячий цех.' }),
    ru({ title: 'Учитель', description: 'Справка о несудимости и медицинская справка при приёме на работу, уроки.' }),
    ru({ title: 'Контент-менеджер', description: 'Фото товара, карточки, отправка фото на сайт.' }),
    ru({ title: 'Делопроизводитель', description: 'Сканирование документов, скан договоров, архив.' }),
    ru({ title: 'Специалист банка', description: 'Выдача банковских карт, проверка паспорта клиента.' }),
    ru('Фото и скан паспорта не нужны, приходите с резюме. Касса и зал.'),
    ky({ title: 'Сүрөтчү', description: 'Сүрөт тартуу, сүрөттөрдү кардарларга жөнөтүү.' }),
    ky('Айлык банк картасына түшөт, дүкөндө иштөө.'),
    en('Wages are paid to your bank card; bring a résumé to the stand. Shop work.'),
    en({ title: 'Photographer', description: 'Product photos, sending photos to customers.' }),
    en({ title: 'Nurse', description: 'Health checks and pregnancy tests for patients of the clinic.' }),
  ],
});
