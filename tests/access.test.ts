import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKERS, ROWS, type Row } from './access-matrix.ts';
import { withRouteHook, withRoutes } from './support/app-routes.ts';
import type { Caller } from './support/caller.ts';
import { ERRANDS, statusOf, type Errand } from './support/errands.ts';
import { TestFair } from './support/fair.ts';
import { cast, openWithPages, setStage, type Stage } from './support/stage.ts';
import { watch } from './support/watch.ts';

let fair: TestFair;
let other: TestFair;
let routes: string[];
let stage: Stage;
let askers: Record<string, Caller>;

beforeAll(async () => {
  ({ started: fair, routes } = await withRoutes(openWithPages));
  other = await TestFair.open();
  stage = await setStage(fair);
  askers = await cast(fair, other);
});
afterAll(() => Promise.all([fair.stop(), other.stop()]));

const cellOf = (status: number): string => (status < 400 ? 'ok' : String(status));

const runErrand = async (asker: Caller, { route }: Row, errand: Errand): Promise<string> => {
  if (route === 'GET /api/feed') {
    const { closed } = await watch(asker, errand.query ?? {});
    return closed === null ? 'ok' : String(closed);
  }
  return cellOf(await statusOf(asker, route, errand));
};

describe('who may do what', () => {
  it('the table names every route of the fair, and no other', () => {
    expect([...new Set(ROWS.map(({ route }) => route))].sort()).toEqual(routes);
  });

  it.each(ROWS.map((row) => [row.errand, row] as const))('%s is open to whom the table says', async (_errand, row) => {
    expect(Object.keys(row.expected)).toEqual(ASKERS);
    // Signing out ends the asker's session; a phone that erases itself has no badge any more.
    const ends = ['DELETE /api/session', 'POST /api/persons/erasure'].includes(row.route);
    const here = ends ? await cast(fair, other) : askers;
    const found: Record<string, string> = {};
    for (const name of ASKERS)
      found[name] = await runErrand(here[name]!, row, (await ERRANDS[row.errand]?.(stage)) ?? {});
    expect(found).toEqual(row.expected);
  });

  it('a route that does not say who may call it stops the start', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jarmanke-'));
    const opening = withRouteHook(
      () => TestFair.open({ folder }),
      function ({ url }) {
        if (url === '/api/health') this.get('/api/everything', () => 'for all');
      },
    );
    await expect(opening).rejects.toThrow('/api/everything does not say who may call it');
    rmSync(folder, { recursive: true });
  });
});
