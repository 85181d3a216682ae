import type { Reply } from '../../../shared/calls.ts';
import { endsOf } from './expected.ts';
import type { Stagehand } from './perform.ts';

/** Every question that did not end in the state and with the votes that were planned. */
export const otherThanAsked = async ({ wire, organiser, plan }: Stagehand): Promise<string[]> => {
  const path = '/api/questions?state=any';
  const { items } = await wire.call<Reply<'GET /api/questions'>>(organiser, 'GET', path);
  const found = new Map(items.map(({ id, state, votes }) => [id, `${state}, ${votes} votes`]));
  return [...endsOf(plan.acts)].flatMap(([id, { state, votes }]) => {
    const planned = `${state}, ${votes} votes`;
    const came = found.get(id) ?? 'nothing';
    return came === planned ? [] : [`The question ${id} was planned to end as ${planned} and ended as ${came}.`];
  });
};
