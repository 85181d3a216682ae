import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFours } from '../shared/badges.ts';
import type { Caller } from './support/caller.ts';
import { TestFair, scan } from './support/fair.ts';
import { Paper } from './support/paper.ts';
import { badgeAt, printed } from './support/printed.ts';

const ADDRESS = 'http://fair.example:8080';

let fair: TestFair;
let desk: Caller;
beforeAll(async () => {
  fair = await TestFair.open({ env: { JARMANKE_PUBLIC_URL: ADDRESS } });
  desk = await fair.member('desk');
});
afterAll(() => fair.stop());

const issue = (count: number) => desk.call('POST /api/badges', { body: { count } });
const sheets = (batchId: string, query = {}): Promise<Buffer> =>
  printed(desk, 'GET /api/badges/:batchId.pdf', { params: { batchId }, query });
const batch = async (id: string) => (await desk.call('GET /api/badges')).items.find(({ batchId }) => batchId === id);

describe('a sheet of badges', () => {
  it('is read badge by badge from a print of 150 dots an inch, front and back', { timeout: 120_000 }, async () => {
    const { batchId, codes } = await issue(21);
    const paper = new Paper(await sheets(batchId));
    expect(paper.formats).toEqual(Array(6).fill([210, 297]));
    for (let n = 0; n < 24; n++) {
      const page = 1 + 2 * Math.floor(n / 8);
      const expected = codes[n] ? [`${ADDRESS}/b/${codes[n]}`.toUpperCase()] : [];
      // Turned over its long edge, a badge's back lies in the other column.
      expect([n, paper.codes(page, badgeAt(n % 8))]).toEqual([n, expected]);
      expect([n, paper.codes(page + 1, badgeAt((n % 8) ^ 1))]).toEqual([n, expected]);
    }
    paper.discard();
  });

  it('shows the digits in fours and the fair in Kyrgyz and Russian letters', async () => {
    const { batchId, codes } = await issue(3);
    const paper = new Paper(await sheets(batchId, { sides: 1 }));
    expect(paper.pages).toBe(1);
    const words = paper.text();
    for (const code of codes) expect(words).toContain(inFours(code));
    expect(words).toContain('көрсөтүңүз');
    expect(words).toContain('Показывайте');
    expect(paper.darkIn(1, { x: 70, y: 31, width: 30, height: 28 })[0]).toBeCloseTo(25, 0);
    paper.discard();
  });

  it('holds bare digits where that is asked for', async () => {
    const { batchId, codes } = await issue(2);
    const paper = new Paper(await sheets(batchId, { digits: true, sides: 1 }));
    expect(paper.codes(1).sort()).toEqual([...codes].sort());
    paper.discard();
  });

  it('comes for 2,000 badges as 500 pages, and a visitor who arrives meanwhile is let in first', async () => {
    const { batchId, codes } = await issue(2000);
    const gate = await fair.place('gate');
    const done: string[] = [];
    const [pdf] = await Promise.all([
      sheets(batchId).then((made) => (done.push('sheets'), made)),
      fair.enter(scan(codes[0]!, gate.id)).then(({ outcome }) => done.push(outcome)),
    ]);
    expect(done).toEqual(['admitted', 'sheets']);
    const paper = new Paper(pdf);
    expect(paper.pages).toBe(500);
    expect(paper.text(499)).toContain(inFours(codes[1999]!));
    paper.discard();
  }, 120_000);
});

describe('a batch that is made void', () => {
  it('takes the badges that are nobody’s along, and those that are worn only where asked', async () => {
    const { batchId, codes } = await issue(4);
    const gate = await fair.place('gate');
    await fair.enter(scan(codes[0]!, gate.id));
    await desk.call('POST /api/visitors', { body: { id: uuid(), badge: codes[1]! } });
    expect(await batch(batchId)).toMatchObject({ count: 4, worn: 2, void: 0 });
    const ask = { params: { batchId }, body: { id: uuid(), reason: 'Суу болуп калган' } };
    expect(await desk.call('POST /api/badges/:batchId/void', ask)).toEqual({ voided: 2, stillWorn: 2 });
    expect(await desk.call('POST /api/badges/:batchId/void', ask)).toEqual({ voided: 2, stillWorn: 2 });
    expect(await batch(batchId)).toMatchObject({ count: 4, worn: 2, void: 2 });
    expect(await fair.enter(scan(codes[2]!, gate.id))).toMatchObject({ outcome: 'refused', reason: 'void-badge' });
    expect(await fair.enter(scan(codes[1]!, gate.id))).toMatchObject({ outcome: 'admitted' });

    const paper = new Paper(await sheets(batchId, { sides: 1 }));
    expect(
      paper
        .codes(1)
        .map((read) => read.slice(-16))
        .sort(),
    ).toEqual(codes.slice(0, 2).sort());
    paper.discard();

    const all = { params: { batchId }, body: { reason: 'Баары уурдалган', worn: true } };
    expect(await desk.call('POST /api/badges/:batchId/void', all)).toEqual({ voided: 2, stillWorn: 0 });
    expect(await batch(batchId)).toMatchObject({ worn: 2, void: 4 });
    const refused = await desk.ask('GET /api/badges/:batchId.pdf', { params: { batchId } });
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'void-batch' }]);
  });

  it('must be a batch of this fair', async () => {
    const ask = { params: { batchId: uuid() }, body: { reason: 'x' } };
    expect((await desk.ask('POST /api/badges/:batchId/void', ask)).status).toBe(404);
    expect((await desk.ask('GET /api/badges/:batchId.pdf', ask)).status).toBe(404);
  });
});
