import { OSH } from './osh-day.ts';
import type { DayShape } from './shape.ts';

/**
 * The job fair on the square beside the market of Jalalabad, October 2018. The source gives no numbers of its visitors:
 * how many are advised, offered a job or seen in tents, their sexes and ages are those of Osh; the number of visitors, the
 * hours of arrival and the rates of questions are ours. What it does say: the tents were going "soon after 09:00", before
 * the formal opening; "lots of people dropped into the fair casually alongside those who had been specially invited"; and
 * "large numbers of local people all speaking and asking questions at the same" time.
 */
export const JALALABAD: DayShape = {
  ...OSH,
  name: 'jalalabad-2018',
  visitors: 1200,
  arrivals: { '9': 34, '10': 28, '11': 18, '12': 12, '13': 8 },
  lastLeaves: 14 * 60 + 30,
  closes: 15 * 60,
  tents: { from: 9 * 60 + 2, until: 13 * 60 + 55, lateSent: 14 * 60 + 40 },
  talliedShare: 0.06,
  people: {
    ...OSH.people,
    channels: { ...OSH.people.channels, 'passing-by': 320, 'university-advert': 60, 'employment-centre': 80 },
    tongues: { ky: 66, ru: 14, uz: 20 },
    ways: { kiosk: 45, printed: 20, phone: 35 },
    vias: { invited: 80, group: 20 },
    districts: { own: 'KG-J', ownShare: 0.85, second: 'KG-O' },
  },
  questions: {
    rate: 0.15,
    inCrowds: 0.65,
    crowds: [
      { from: 9 * 60 + 5, until: 9 * 60 + 20 },
      { from: 10 * 60 + 48, until: 11 * 60 },
      { from: 13 * 60 + 10, until: 13 * 60 + 20 },
    ],
  },
};
