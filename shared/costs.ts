import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { maybe, strict } from './fields.ts';

export const MOST_MONEY = 1_000_000_000;
export const MOST_HOURS = 1_000_000;
const whole = (maximum: number) => maybe(Type.Integer({ minimum: 1, maximum }));

/** What the fair cost in whole som, and how many hours volunteers gave, as its organisers reckon; left out is not known. */
const costs = strict({ money: whole(MOST_MONEY), volunteerHours: whole(MOST_HOURS) });
export type Costs = Static<typeof costs>;

export const readCosts = endpoint({
  route: 'GET /api/costs',
  summary: 'What the fair cost, and the hours that volunteers gave',
  who: ['organiser', 'viewer'],
  reply: costs,
});
export const changeCosts = endpoint({
  route: 'PATCH /api/costs',
  summary: 'Say anew what the fair cost; the report tells it for each visitor, offer and job',
  who: ['organiser'],
  body: costs,
  reply: costs,
});
