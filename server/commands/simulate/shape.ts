import type { ExampleName } from '../../../shared/fairs.ts';
import type { Facts, Via } from '../../../shared/visitors.ts';

/** How often each answer is given; any whole numbers. */
type Weights<K extends string> = Readonly<Record<K, number>>;

/** What makes one fair's day another than another's: its numbers, hours and shares. Times are minutes of the day. */
export type DayShape = {
  name: ExampleName;
  /** How many come where nobody says how many. */
  visitors: number;
  /** By hour ("9"). */
  arrivals: Weights<string>;
  /** The ceremony; until then the fair is softly open. */
  opening: number;
  /** Visitors go by then, employers at `closes`. */
  lastLeaves: number;
  closes: number;
  /** Nobody enters a tent later; a quarter of an hour before the others, scanners send what they kept, at `lateSent`. */
  tents: { from: number; until: number; lateSent: number };
  /** Of the visitors: who goes to a tent, and how many more are counted there without a badge. */
  tentShare: number;
  talliedShare: number;
  /** Of the visitors: who is advised, at least once, and who gets an offer. */
  advisedShare: number;
  offerShare: number;
  people: {
    sexes: Weights<'female' | 'male' | 'other'>;
    ages: Weights<NonNullable<Facts['ageBand']>>;
    channels: Weights<NonNullable<Facts['heardFrom']>>;
    tongues: Weights<'ky' | 'ru' | 'uz'>;
    ways: Weights<'kiosk' | 'printed' | 'phone'>;
    /** Of those with a printed badge. */
    vias: Weights<Exclude<Via, 'walk-in'>>;
    /** Most come from the city's own region, most others from the second. */
    districts: { own: NonNullable<Facts['district']>; ownShare: number; second: NonNullable<Facts['district']> };
  };
  questions: {
    /** Questions for each visitor. */
    rate: number;
    /** The share of them that comes in crowds, and when each crowd asks. */
    inCrowds: number;
    crowds: readonly { from: number; until: number }[];
  };
};
