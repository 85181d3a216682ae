// Words of money at work, 2026-11-22: Russian, Kyrgyz and English, one language after another. Written from the ILO's
// definition of recruitment fees and related costs (2019) and its indicators of forced labour. Notation: phrases.ts.

export const MONEY_WORDS = {
  amount: `# . сом*/рубл*/руб/тенге/тг/доллар*/евро/вон/лир*/тысяч*/тыс/миң*/som/soms/rub/rubles/dollar*/usd/euro*/kgs/thousand
    usd/eur #`,
  /** What working costs, and is the employer's to bear. */
  'cost-of-work': `форма/форму/формы/форменн*/спецодежд*/униформ*/медкниж*/санкниж*/медосмотр*/медкомисси*/обучени*/виз*/оформлени*/регистраци*/патент*/бейдж*/сумк*/термосумк*/инструмент*/пропуск*/стажировк*/курс/курсы/курса/тренинг*/анкет*/трудоустройств*/комплект*/обмундирован*/экипировк*/приглашени*/разрешени*/страховк*/тест/справк*/собеседован*/вакансию/бронь/брон*/ключ*
    форма*/кийим*/медкитепче*/медкнижка*/виза*/окуу*/окутуу*/катто*/каттал*/патент*/бейдж*/сумка*/куралдар*/шайман*/курс*/стажировка*/анкета*/орношуу*/чакыруу*/уруксат*/медициналык
    uniform*/training/visa*/registration/medical*/paperwork/badge*/course*/permit*/tools/kit/equipment/bag/application*/placement/interview*/processing/certificate*/induction/onboarding/apron/locker/recruitment`,
  /** The worker gives money, or it is at the worker's expense. */
  'worker-gives': `вносите/внесите/внести/вносит/вносят/вносится/платите/заплатите/заплатить/оплатите/оплачиваете/оплатить/переводите/переведите/перевести/скиньте/скидываете/скинуть/перечислите/перечисляете/выкупаете/выкупить/приобретаете/приобрести/приобретите/покупаете/купите/купить/закупаете/доплачиваете/возмещаете
    с вас/кандидат*/работника/сотрудника/соискател*/каждого | за/на свой/ваш/собственный/личный счет | за свои/собственные/ваши | за счет . работник*/кандидат*/соискател*/сотрудник*
    оплачива*/покупа*/вносит/платит/приобретает работник*/кандидат*/соискател*/сотрудник*/каждый/сам/сами | работник/кандидат/соискатель/сотрудник/каждый/сами/самостоятельно . оплачива*/покупа*/вносит/платит/приобрета* | на плечах/совести/стороне работника/кандидата/соискателя
    төлөйсүз/төлөйсүң/төлөңүз/төлөшүңүз/төлөп/төлөйт/төлөшөт/бересиз/бериңиз/саласыз/салыңыз/которуңуз/которосуз/котор*/жыйналат | сатып ал* | өз/өзүңүздүн/өзүнүн/өздөрүнүн эсеб*/чөнтөг*/акча* | өз эсеб* | сизден/жумушчудан/талапкерден/кызматкерден | өзүңүз/өздөрү . төлө*/ал* | төлөө/төлөшү керек/зарыл/шарт
    you/worker*/candidate*/applicant*/employee*/everyone/recruits/starters/joiners . pay/pays/buy/buys/purchase/cover/covers/transfer | must/should/to/please/first pay/buy/purchase/transfer/send | need/have/required to pay/buy/purchase | pay/buy/purchase . your/yourself/us/upfront | own/personal expense/cost/pocket | your/applicants/workers/candidates expense/cost/pocket | by . worker/workers/candidate/candidates/applicant/applicants/employee/employees/yourself | payable by | out of pocket | is/are on you | at your own | charged/billed to . you/worker*/candidate*/applicant*`,
  'hands-over': `сдаете/сдайте/сдать/сдает/отдаете/отдать/передаете/приносите/оставляете/оставить
    тапшырасыз/калтырасыз/бересиз
    hand/bring/leave/give`,
  price: `стоимость/стоит/стоят/цена/цене/плата/платный/платная/платное/платные/взнос*/сбор/залог*/депозит*/предоплат*/комисси*/платеж*/оплата
    баасы/баада/акысы/төлөм*/төлөмү/акылуу/взнос*/күрөө*/депозит*/залог*/комиссия*/кепил*
    fee/fees/price/cost/costs/deposit*/charge/charges/payment/commission/prepayment/caution`,
  deposit: `залог*/депозит*/предоплат*/взнос*/гарантийн* | обеспечительн*
    күрөө*/депозит*/залог*/взнос* | кепил* акча* | кепилдик
    deposit*/prepayment | caution money | joining fee | admission fee | security money`,
  'given-back': `верн*/возвра*/возвращ*
    кайтар*/кайта бер* | кайра бер*
    returned/refunded/refundable/refund/back | given back`,
  'before-work': `до начала/выхода/старта/собеседования/оформления/отправки/вылета | перед началом/выходом/отправкой/вылетом | сначала/сперва/заранее/вперед | чтобы начать/выйти/забронировать/закрепить/получить/попасть/устроиться | для начала/допуска/брони/подтверждения | при трудоустройстве/оформлении/приеме/поступлении/выходе
    алдын | мурун | мурда | баштоо үчүн | башташ үчүн | кирүү үчүн | орношуу үчүн | алгач/башында | кирерде/кирүүдө
    before/upfront/advance/beforehand/first | on signing/arrival/joining/acceptance | to start/begin/join/apply/reserve/secure/confirm`,
  'employer-pays': `за наш счет | за счет . компани*/работодател*/фирм*/предприят*/организац*/завод*/бюджет* | бесплатн* | компенсир* | мы оплачива*/покупаем | оплачивает/оплатит/покупает/берет . компания/работодатель/фирма/предприятие/завод/организация/фабрика | оплачиваем/оплатим/возмещаем | берем на себя | не требуется/берем
    акысыз/бекер/акысыз | биз төлө* | биздин эсеб* | жумуш берүүчү*/компания*/ишкана*/фирма*/завод* . төлө*/эсеб* | өзүбүз . төлө*
    free | on us | we/company/employer . pay/pays/cover/covers/provide/provides/buy/reimburse* | by . employer/company/us | at our . expense/cost | reimbursed | covered`,
  trade: `клиент*/покупател*/гост*/гостей/арендатор*/арендн*/пассажир*/поставщик*/банк*/бухгалтер*/учет*/страхов*/ломбард*/кредит*/ипотек*/юрист*/суд/судах/абонент*/туристо*/плательщик*/студент*/родител*/контрагент*/заказчик*/прием/выдача/прокат*/парковк*/тендер*/участник*/продаж*/консультир*
    сатып алуучу* | ата эне* | эсепке алуу*
    кардар*/банк*/насыя*/кредит*/бухгалтер*/ижара*/камсыз*/конок*/ломбард*/окуучулар*/салык*/мейман*/кассир*/жүргүнчү*/жаран*
    customer*/client*/tenant*/vendor*/supplier*/bank/accountant*/accounting/guest*/student*/parents/insurance/patient*/bookkeeper*/cashier*/loan*/passenger*/collecting/issuing/processing/visitors/members`,
  pay: `зарплат*/оклад*/заработ*/выплат*/расчет*/оплат*/деньги/получк*/зп/жаловань*/аванс*
    эмгек акы* | айлык*/айлыг*/маяна*/акы/акыны/акча*/эсептешүү*/төлөм*
    pay/wage*/salary/salaries/paycheck*/paid/money/earnings/paydays/payday/payment/payments`,
  'taken-from-pay': `удержива*/удержан*/удержим/вычита*/вычтем/вычет*/вычитыва*/высчитыва*/высчит*/списыва*/спишем/спис/минусу*/отрабатыва*/отработ*/погаша*/погас* | в счет | из/с . зарплат*/получк*/выплат*/заработк*/оклад*/расчет*/зп
    кармал*/кармап/кармай*/чегер*/чегерил* | айлык*/айлыг*/маяна*/акыдан . ал* | алып калабыз/калынат | иштеп бер*/чык*/төлө*
    deduct*/withheld/withhold/docked/repay*/repaid/recover/recovered/recoup* | taken/come/comes/paid . out/from | from . wages/salary/pay/paycheck/earnings | work/working/worked/works . off | against . wages/salary/pay`,
  /** Lodging, travel and loans: what a debt is made of. */
  'lent-to-worker': `жиль*/общежит*/прожива*/питани*/билет*/перелет*/проезд*/дорог*/хостел*/койк*/подъемн*/аванс*/ссуд*/заем/займ/займа/долг*/виз*/переезд*/расход* | их/его/эту/эта/всю стоимость/сумма/сумму
    жатак*/билет*/тамак*/батир*/жол/жолго/карыз*/аванс*/насыя*/виза*/чыгым* | жол кире* | алдын ала . #
    accommodation/housing/lodging/rent/meals/food/ticket*/flight*/airfare/travel/advance*/loan*/debt*/dormitory/transport/visa/passage/relocation | the cost/costs is/are/will | this amount`,
  'must-return': `возвращаете/возвращает/вернете/вернуть/возмещаете/возместить/возмещает/погашаете/погасить/рассчитаетесь/рассчитаться/отдаете/отдадите/отрабатываете/отработать/отработаете/отрабатывает
    кайтарасыз/кайтарып бересиз/кайтаруу/төлөп/төлөйсүз/иштеп/кутулганча/кутулмайынча/бересиз
    repay/pay/return/refund/owe/owed/work`,
  'until-paid': `пока не . . расплат*/рассчита*/отработа*/погас*/верн*/закро*/выплат* | до . полного/полной . расчет*/погашени*/отработк*/выплат* | в двойном | вдвойне | вдвое
    бүтмөйүнчө | кутулмайынча | кутулганча/кутулганга | жоюлмайынча/жоюлганча | төлөнмөйүнчө/төлөмөйүнчө | эки эсе*
    until . . . paid/cleared/repaid/settled/covered | double`,
};
