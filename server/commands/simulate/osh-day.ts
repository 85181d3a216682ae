import type { DayShape } from './shape.ts';

/** The job fair of Osh, 25 October 2017: "an estimated 2,000 people". */
export const OSH: DayShape = {
  name: 'osh-2017',
  visitors: 2000,
  // From soon after 09:00, most of them around the opening at 10:00, the last before 15:00.
  arrivals: { '9': 24, '10': 32, '11': 17, '12': 11, '13': 9, '14': 7 },
  opening: 10 * 60,
  lastLeaves: 15 * 60 + 25,
  closes: 16 * 60,
  tents: { from: 9 * 60 + 32, until: 14 * 60 + 55, lateSent: 15 * 60 + 35 },
  // "Just under 350" in the four discussion sections, "almost 650" advised, 37 offers.
  tentShare: 0.174,
  talliedShare: 0.025,
  advisedShare: 0.32,
  offerShare: 37 / 2000,
  people: {
    // "77% women/ 23 % men", "overwhelmingly 18-22 years", and adult unemployed people too.
    sexes: { female: 768, male: 229, other: 3 },
    ages: { '14-17': 60, '18-22': 700, '23-29': 130, '30-44': 70, '45-59': 30, '60+': 10 },
    // From teachers, friends and adverts in the university; then the campaign's other channels.
    channels: {
      teacher: 260,
      friend: 240,
      'university-advert': 210,
      instagram: 90,
      'passing-by': 60,
      tv: 45,
      leaflet: 35,
      banner: 30,
      'employment-centre': 20,
      other: 10,
    },
    tongues: { ky: 70, ru: 22, uz: 8 },
    ways: { kiosk: 35, printed: 40, phone: 25 },
    vias: { invited: 60, group: 40 },
    districts: { own: 'KG-GO', ownShare: 0.55, second: 'KG-O' },
  },
  questions: { rate: 0.04, inCrowds: 0.4, crowds: [{ from: 11 * 60 + 5, until: 11 * 60 + 20 }] },
};
