import { v7 as uuid } from 'uuid';
import { FairUnderTest } from './fair-under-test.ts';
import { requestOf } from './keep-alive.ts';
import { asFastAsAnswered, type Wish } from './load.ts';
import { percentile, rowOf, type Row } from './measures.ts';
import type { Plan } from './plan.ts';
import { tellCrowd, type Changes, type Heard } from './telling.ts';

const CHANGES_A_SECOND = 200;
/** So many of the changes are check-ins that screens are not told of, and whose answers are timed. */
const CHECK_INS_A_SECOND = 50;
const LATE_MS = 150;
/** Enough that no place is renamed again before the screens have heard of its last name. */
const STANDS = 300;

type Scope = { name: 'staff' | 'public'; frameMs: number; screens: (plan: Plan) => number };
const STAFF: Scope = { name: 'staff', frameMs: 100, screens: ({ screens }) => screens };
const PUBLIC: Scope = { name: 'public', frameMs: 1_000, screens: ({ publicScreens }) => publicScreens };

/** Screens of one scope hear of changes; in turn with it a bare websocket server sends the same bytes as often. */
const measureScope = async (scope: Scope, plan: Plan): Promise<Row[]> => {
  const fair = await FairUnderTest.open(plan.programs);
  await fair.addStands(STANDS);
  await asFastAsAnswered({ port: fair.program.port, lines: 1 }, await fair.arrivals(plan.warmUp));
  const first = await product(scope, fair, plan);
  const task = { serve: 'feed', entryBytes: first.bytesAChange, frameMs: scope.frameMs } as const;
  const bare = await plan.programs.start(task);
  const crowd = {
    program: bare,
    screens: scope.screens(plan),
    path: '/feed',
    headers: {},
    pattern: /"tag":"([^"]+)"/g,
  };
  const firstBare = await tellCrowd(crowd, bareChanges(plan), plan);
  const rounds: { product: Heard; bare: Heard }[] = [];
  for (let n = 0; n < plan.rounds; n++) {
    plan.say(`feed.fanout.${scope.name}: round ${n + 1} of ${plan.rounds}`);
    rounds.push({ product: await product(scope, fair, plan), bare: await tellCrowd(crowd, bareChanges(plan), plan) });
  }
  await Promise.all([fair.program.stop(), bare.stop()]);
  return rowsOf(scope, plan, rounds, [first.bytesAScreen / 1024, firstBare.bytesAScreen / 1024]);
};

const rowsOf = (
  { name, frameMs, screens }: Scope,
  plan: Plan,
  rounds: { product: Heard; bare: Heard }[],
  [memory, bareMemory]: [number, number],
): Row[] => {
  const last = (side: 'product' | 'bare', share: number): number[] =>
    rounds.map((round) => percentile(round[side].last, share));
  const besides = rounds.map(({ product: { besides: answers } }) => percentile(answers, 0.99));
  const row = name === 'staff' ? 'feed.fanout' : `feed.fanout.${name}`;
  const count = screens(plan);
  const against = `bare ws sending ${count} screens the same bytes as often`;
  return [
    rowOf(row, 'ms', last('product', 0.99), {
      limits: last('bare', 0.99),
      goal: `≤ ${frameMs + LATE_MS} ms`,
      against,
    }),
    rowOf(`${row}.p50`, 'ms', last('product', 0.5), { limits: last('bare', 0.5), against }),
    rowOf(`${row}.check-in.p99`, 'ms', besides, { goal: '≤ 20 ms' }),
    rowOf(`${row}.memory`, 'KiB a screen', [memory], { limits: [bareMemory], goal: '≤ 10 KiB', against }),
  ];
};

const product = async (scope: Scope, fair: FairUnderTest, plan: Plan): Promise<Heard> => {
  const pattern = scope === STAFF ? /"checkInId":"([^"]+)"/g : /"en":"Bench ([^"]+)"/g;
  const path = `/api/feed?scope=${scope.name}&v=1`;
  const crowd = {
    program: fair.program,
    screens: scope.screens(plan),
    path,
    headers: { cookie: fair.cookie },
    pattern,
  };
  return tellCrowd(crowd, scope === STAFF ? await staffChanges(fair, plan) : await publicChanges(fair, plan), plan);
};

const staffChanges = async (fair: FairUnderTest, { seconds }: Plan): Promise<Changes> => {
  const tags = Array.from({ length: (CHANGES_A_SECOND - CHECK_INS_A_SECOND) * seconds }, () => uuid());
  const wishes = await fair.visits(tags);
  return { told: tags.map((tag, i) => ({ tag, wish: wishes[i]! })), besides: await checkInsBeside(fair, seconds) };
};

/** The public hears of a place's new name. */
const publicChanges = async (fair: FairUnderTest, { seconds }: Plan): Promise<Changes> => {
  const told = Array.from({ length: (CHANGES_A_SECOND - CHECK_INS_A_SECOND) * seconds }, (_, i) => {
    const tag = uuid();
    const placeId = fair.placeIds[i % fair.placeIds.length];
    const name = { ky: 'Орун', ru: 'Место', en: `Bench ${tag}` };
    return { tag, wish: { request: fair.asOrganiser(`PATCH /api/places/${placeId}`, { name }), expects: tag } };
  });
  return { told, besides: await checkInsBeside(fair, seconds) };
};

const checkInsBeside = (fair: FairUnderTest, seconds: number): Promise<Wish[]> =>
  fair.arrivals(CHECK_INS_A_SECOND * seconds);

const bareChanges = ({ seconds }: Plan): Changes => {
  const told = Array.from({ length: CHANGES_A_SECOND * seconds }, () => {
    const tag = uuid();
    return { tag, wish: { request: requestOf('POST /change', {}, { tag }), expects: 'kept' } };
  });
  return { told, besides: [] };
};

export const measureFanOut = async (plan: Plan): Promise<Row[]> => [
  ...(await measureScope(STAFF, plan)),
  ...(await measureScope(PUBLIC, plan)),
];
