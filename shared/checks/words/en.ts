import type { WordLists } from './topics.ts';

// English words of the checks, 2026-11-22. The signs put into words are those of the ILO's indicators of forced labour
// and of its principles of fair recruitment; the clean uses are read from the adverts of New York City (NYC Open Data,
// 2019). Notation: phrases.ts.

const KIT =
  'uniform*/training/visa*/registration/medical*/paperwork/badge/course*/documents/processing/recruitment/placement';
const FEE = 'fee/fees/charge/charges/cost/costs';
const WORKER = 'worker*/employee*/candidate*/applicant*/you/yourself/jobseeker*';
const LIVING =
  'accommodation/housing/lodging/rent/meals/food/ticket*/flight*/airfare/travel/advance*/loan*/debt*/dormitory/transport';
const ONE_SEX = 'girl/girls/woman/women/lady/ladies/female/females/man/men/boy/boys/guys/male/males';

export const EN: WordLists = {
  R01: {
    signs: `${KIT}/application/visa/agency/administration/admin/joining/enrolment/enrollment ${FEE} . . payable/required/applies/applied/due/of
      ${KIT}/application/agency ${FEE} .. paid by . ${WORKER} | ${KIT} . . paid by . ${WORKER}
      ${WORKER} pay/pays . . . ${KIT}/deposit/fee/fees | pay . . deposit | must/should pay for . . ${KIT}/permit/check | you pay # | # . upfront | refundable/security deposit | activation/starter/entry/access/joining payment/fee/kit
      payment of # . . required | pay . . # .. to start | buy . starter/equipment kit/pack | deposit of/required
      cost* of . ${KIT} .. deducted/withheld | ${KIT} . . deducted from . . salary/wages/pay
      ${KIT} at your/own/their own/expense/cost | ${KIT} at your own | pay for your . ${KIT}
      registration/application/recruitment/placement/joining fee . . #`,
    cancels: `by . employer/company/us | free | covered | reimbursed | customer* | client* | vendor* | tenant*`,
  },
  R02: {
    signs: `passport* .. kept/held/retained/collected/surrendered/stays | documents/id/ids/papers .. kept/held/retained by/with . manager/employer/company/us/supervisor
      hand/hands/handing over/in . . passport*/id/ids/documents/papers | surrender . passport* | look after . passport* | passport* .. stay/remain/remains/left with/in
      keep/keeps/hold/holds/collect/take . . passport*/id
      original . diploma*/certificate*/documents . . kept/held/retained`,
    cancels: `by you | with you | of customers | students | citizens`,
  },
  R04: {
    signs: `name of the/our company/employer/client .. later/disclosed/after/confidential | employer/company name . disclosed/confidential/withheld/after
      confidential employer/company`,
  },
  R05: {
    signs: `easy/quick/fast money/cash | simple/easy . tasks | trading bot | turn # into | passive income | crypto | cryptocurrenc* | bitcoin | forex | betting
      write/writing/post/posting .. reviews | guaranteed . income/profit* | get rich | financial freedom | unlimited earning* | mlm
      earn . . from your phone/home`,
  },
  R11: {
    signs: `unpaid trial*/training/probation/internship* | trial* . . unpaid | trial* . . without pay | trial* . not paid | keep/hold/holds/keeps . . weeks/week/month/months . pay/wages/salary | pay . as a guarantee | first week/month . unpaid
      first month* . . held/withheld/kept/retained
      withhold . first month* | wages/pay/paid/salary/money .. at/after the end of . season/harvest/contract
      fined/fine/fines/penalty/penalties . for . late*/lateness/mistake*/absence/sick* | first salary/wages after # days/months`,
    cancels: `bonus | one day | readers`,
  },
  R12: {
    signs: `${LIVING} ... deducted/withheld/repaid/recovered/taken . from . . wages/salary/pay
      ${LIVING} .. work/worked/working off | work/working/works off . . ${LIVING} | deduct/deducts/deducting . . ${LIVING}
      repay/repays/repaying . . ${LIVING}`,
  },
  R13: {
    signs: `leaving . . . not allowed/permitted | leaving . . . forbidden/prohibited | leave . . . without permission
      may/must/can/cannot not . leave/go | cannot leave | go out without permission | not . allowed/permitted to leave/go
      phone/phones . . collected/taken/forbidden/surrendered | phones . not allowed | no phones`,
  },
  R14: {
    signs: `${ONE_SEX} . wanted/needed/required | attractive/pretty/young girls/women/men | looking for . . ${ONE_SEX} | seeking/hiring . ${ONE_SEX} | we need . ${ONE_SEX}
      male/female/men/women only | only . male/female/men/women/girls | must be . male/female/woman/man
      male/female candidates/applicants/staff/workers/drivers/employees`,
    cancels: `clothing | wear | encouraged | welcome | owned | training for`,
  },
  R15: {
    signs: `slavic/european/asian . appearance/looks | no children | without children | unmarried | not pregnant | no hijab*/headscar*
      must be single | not be . married | small children | no family commitments | native kyrgyz/russian only | russians/kyrgyz/muslims/christians only | only russians/muslims/christians
      pregnant women .. not apply | no pregnant`,
  },
  R17: {
    signs: `escort service*/agency/for/girl*/work | webcam | striptease | stripper* | come alone | adult entertainment | lap dance*
      private meeting . . . hotel/apartment/room/flat | massage . . men without`,
    unless: `visitors`,
  },
  R18: {
    signs: `not join . . union* | not . . be . member* of . . union* | union members need not | no union members | not ... union activit* | union free | non union workplace/shop
      leave . trade union | leave . union | without . unions/union`,
  },
  R19: {
    signs: `scan/copy/photo/picture of . . passport* | passport scan/photo/copy | pregnancy test | full length photo | photo required
      send/attach/upload/include . . . photo/picture/selfie | bank card number | card number | card details | hiv test
      health certificate with . application`,
    cancels: `customers | clients | patients | visa applicants | products`,
  },
  'pay-named': { signs: `pay | salary | wage* | per/a month/hour/week/day | monthly | hourly | paid | earn*` },
  'no-contract': { signs: `no . contract | without . . contract | cash in hand | off the books | undeclared` },
  'written-contract': {
    signs: `employment contract | written . contract | contract . . signed | signed contract | formal contract`,
  },
  'one-off': { signs: `one day | single day | one off | for a day | for # hours` },
  'civil-form': {
    signs: `self employed | independent contractor | contractor agreement | civil law contract | sole trader | services agreement/contract . . instead | services agreement instead | signs . . services agreement/contract | freelance contract | invoice us | own company | as a/an . freelancer/contractor`,
  },
  'fixed-shifts': {
    signs: `shift* | full time | weekdays | # to # | mon | monday* | fixed hours | rota`,
    cancels: `flexible`,
  },
  'short-term': { signs: `temporary | short project | one off | two weeks | for # weeks` },
  'seven-days': {
    hints: `7/seven days a/per . week | no days off | every day of the week`,
    unless: `open | guests | support | shop | store`,
  },
  housing: {
    signs: `accommodation | live in | you live at | you live in | housing | dormitory | remote | on site`,
    cancels: `at home | every weekend`,
  },
  looks: {
    signs: `young and attractive | attractive . appearance/staff/looks/girls/women/candidates | good looking | pleasant appearance | pretty girls/women`,
  },
  'not-the-workers-age': {
    signs: `experience* | child* | customer* | client* | patient* | student* | pupils | groups | lessons | minutes | employees | business | warranty | term`,
  },
  hazard: { signs: `night* | mine | mines | mining | heavy | alcohol* | bar | construction | chemicals` },
  'light-work': { signs: `light work | parental consent` },
  abroad: {
    signs: `russia | moscow | korea | seoul | turkey | istanbul | kazakhstan | dubai | uae | poland | germany | qatar | abroad`,
  },
  entertainer: { signs: `hostess* | model/models | dancer* | entertainer*`, cancels: `data | business | building` },
};
