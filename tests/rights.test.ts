import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from './support/days.ts';
import { Clock, TestFair } from './support/fair.ts';
import {
  giveKey,
  readBy,
  sealedContact,
  sealedFurther,
  sealedMatter,
  sealedReply,
  type Holder,
} from './support/sealed.ts';
import { boundTo, unseal } from '../shared/web/sealed/envelope.ts';

const clock = new Clock();
let fair: TestFair;
let adviser: Awaited<ReturnType<TestFair['member']>>;
let own: Holder;

const rights = <T>(query: string): T[] => {
  const db = new Sqlite(join(fair.folder, 'rights.db'), { readonly: true });
  const rows = db.prepare(query).all() as T[];
  db.close();
  return rows;
};
const ask = async (text: string, readers = [own]) => {
  const asked = await sealedMatter(text, readers);
  await fair.nobody.call('POST /api/rights-questions', { body: { ...asked.body, topic: 'contract' } });
  return asked;
};
beforeEach(async () => {
  clock.set('2026-10-25T05:17:23.456Z');
  fair = await TestFair.open({ now: clock.read });
  adviser = await fair.member('adviser');
  own = await giveKey(adviser);
});
afterEach(async () => {
  await fair.stop();
});

describe('what a rights question leaves behind', () => {
  it('is read by the adviser, and the server keeps of its time the hour alone', async () => {
    const asked = await ask('Мага айлык төлөнбөй жатат');
    const { items } = await adviser.call('GET /api/rights-questions');
    expect(items.map(({ id, hour, topic }) => ({ id, hour, topic }))).toEqual([
      { id: asked.body.id, hour: '2026-10-25T05:00:00.000Z', topic: 'contract' },
    ]);
    const matter = await adviser.call('GET /api/rights-questions/:id', { params: { id: asked.body.id } });
    expect(await readBy(own, matter)).toBe('Мага айлык төлөнбөй жатат');
    expect(JSON.stringify(rights('SELECT * FROM matters'))).not.toMatch(/05:17|17:23/);
  });

  it('knows nothing of who asked, whatever cookies and tokens come along', async () => {
    const phone = fair.phone();
    const { badge } = await phone.call('POST /api/visitors', { body: { id: newId() } });
    const kiosk = await fair.device('kiosk');
    for (const by of [phone, kiosk, fair.organiser]) {
      const { body } = await sealedMatter('Суроо', [own]);
      expect((await by.ask('POST /api/rights-questions', { body: { ...body, topic: 'cv' } })).status).toBe(201);
    }
    const [phones] = fair.sql<{ hash: string }>('SELECT phone_hash AS hash FROM phones');
    const rows = JSON.stringify(rights('SELECT * FROM matters'));
    for (const mark of [badge, phones!.hash, kiosk.deviceId]) expect(rows).not.toContain(mark);
    expect(fair.sql("SELECT * FROM replies WHERE sender <> 'anonymous' AND reply LIKE '%hour%'")).toEqual([]);
  });

  it('has one length, whatever it says', async () => {
    const lengths = await Promise.all(
      ['?', 'ы'.repeat(2000), '漢'.repeat(2000)].map(
        async (text) => JSON.stringify((await sealedMatter(text, [own])).body).length,
      ),
    );
    expect(new Set(lengths).size).toBe(1);
  });

  it('is kept once, however often it is sent, and another under its id is refused', async () => {
    const { body } = await ask('Бир жолу');
    const again = { ...body, topic: 'contract' as const };
    for (let i = 0; i < 3; i++)
      expect(await fair.nobody.call('POST /api/rights-questions', { body: again })).toMatchObject({ id: body.id });
    const other = await sealedMatter('Башка', [own]);
    const { status, body: refusal } = await fair.nobody.ask('POST /api/rights-questions', {
      body: { ...again, sealed: other.body.sealed },
    });
    expect([status, refusal]).toMatchObject([409, { code: 'id-reused' }]);
    expect(rights<{ n: number }>('SELECT n FROM hours')).toEqual([{ n: 1 }]);
  });

  it('floods from one address end in a refusal', async () => {
    const asked = await ask('Суроо');
    const statuses = new Set<number>();
    for (let i = 0; i < 620; i++)
      statuses.add(
        (await fair.nobody.ask('POST /api/rights-questions/answers', { body: { answerId: asked.receipt.answerId } }))
          .status,
      );
    expect([...statuses]).toEqual([200, 429]);
  });
});

describe('who reads it', () => {
  it('the receipt opens the answer and further questions go on; a note stays among advisers', async () => {
    const asked = await ask('Суроо');
    const { id } = asked.body;
    const { answerId } = asked.receipt;
    const note = await sealedReply('note', 'Этият', asked, [own]);
    const answer = await sealedReply('answer', 'Жооп', asked, [own]);
    await adviser.call('POST /api/rights-questions/:id/note', { params: { id }, body: note });
    expect((await fair.nobody.call('POST /api/rights-questions/answers', { body: { answerId } })).messages).toEqual([]);
    await adviser.call('POST /api/rights-questions/:id/answer', { params: { id }, body: answer });
    const { messages } = await fair.nobody.call('POST /api/rights-questions/answers', { body: { answerId } });
    expect(messages.map(({ kind }) => kind)).toEqual(['answer']);
    const opened = await unseal(
      messages[0]!.sealed,
      answerId,
      asked.receipt.key,
      boundTo('answer', answerId, answer.id),
    );
    expect(opened).toEqual({ text: 'Жооп' });
    expect((await adviser.call('GET /api/rights-questions')).items[0]!.answered).toBe(true);
    await fair.nobody.call('POST /api/rights-questions/further', {
      body: await sealedFurther('Дагы', asked.receipt, [own]),
    });
    expect((await adviser.call('GET /api/rights-questions')).items[0]!.answered).toBe(false);
    const matter = await adviser.call('GET /api/rights-questions/:id', { params: { id } });
    expect(matter.messages.map(({ kind }) => kind)).toEqual(['note', 'answer', 'question']);
  });

  it('an answer that the asker could not open is refused', async () => {
    const asked = await ask('Суроо');
    const body = await sealedReply('note', 'Жооп', asked, [own]);
    const { status } = await adviser.ask('POST /api/rights-questions/:id/answer', {
      params: { id: asked.body.id },
      body,
    });
    expect(status).toBe(400);
  });

  it('advisers of the topic alone are among the recipients', async () => {
    const other = await giveKey(await fair.member('adviser'), ['cv']);
    const { advisers } = await fair.nobody.call('GET /api/rights-keys');
    expect(advisers.find(({ keyId }) => keyId === other.keyId)?.topics).toEqual(['cv']);
    const { body } = await sealedMatter('Келишим', [other]);
    const { status, body: refusal } = await fair.nobody.ask('POST /api/rights-questions', {
      body: { ...body, topic: 'contract' },
    });
    expect([status, refusal]).toMatchObject([409, { code: 'nobody-to-read' }]);
  });

  it('a removed adviser opens the old question with the file in hand, and never the next', async () => {
    const stays = await giveKey(await fair.member('adviser'));
    const { body: before } = await ask('Мурунку', [own, stays]);
    await fair.organiser.call('DELETE /api/members/:id', { params: { id: adviser.memberId } });
    expect((await adviser.ask('GET /api/rights-questions')).status).toBe(401);
    const { advisers } = await fair.nobody.call('GET /api/rights-keys');
    expect(advisers.map(({ keyId }) => keyId)).toEqual([stays.keyId]);
    // A phone that had read the list before still seals to both: the server keeps no key for who is gone.
    const { body: after } = await ask('Кийинки', [own, stays]);
    const inFile = (id: string) => {
      const [row] = rights<{ keys: string; body: string }>(`SELECT keys, body FROM matters WHERE id = '${id}'`);
      return { v: 1 as const, keys: JSON.parse(row!.keys) as typeof before.sealed.keys, body: row!.body };
    };
    const read = (holder: Holder, matter: typeof before) => readBy(holder, { ...matter, sealed: inFile(matter.id) });
    expect([await read(own, before), await read(own, after)]).toEqual(['Мурунку', null]);
    expect([await read(stays, before), await read(stays, after)]).toEqual(['Мурунку', 'Кийинки']);
  });

  it('whoever lost a key learns how much is closed, and how much of it others can still read', async () => {
    const colleague = await giveKey(await fair.member('adviser'));
    await ask('Экөөнө', [own, colleague]);
    await ask('Бирөөнө', [own]);
    const fresh = await giveKey(adviser);
    expect(await adviser.call('GET /api/rights-questions')).toEqual({ items: [], lost: { n: 2, readByOthers: 1 } });
    await ask('Жаңы', [fresh]);
    expect((await adviser.call('GET /api/rights-questions')).items.length).toBe(1);
  });
});

describe('a wish for a union’s contact', () => {
  it('is gone from the files for good when it is handed over, and stays counted', async () => {
    const member = await fair.member('union');
    const union = await giveKey(member);
    const body = await sealedContact('Бакыт', '0700 112233', [union]);
    await fair.nobody.call('POST /api/union-contacts', { body });
    const traces = (): string[] =>
      readdirSync(fair.folder).filter((name) =>
        readFileSync(join(fair.folder, name)).includes(body.sealed.body.slice(0, 200)),
      );
    expect(traces().length).toBeGreaterThan(0);
    const [item] = (await member.call('GET /api/union-contacts')).items;
    expect(await unseal(item!.sealed, union.keyId, union.key, boundTo('union', item!.id, item!.id))).toEqual({
      name: 'Бакыт',
      reach: '0700 112233',
    });
    await member.call('DELETE /api/union-contacts/:id', { params: { id: body.id } });
    expect(traces()).toEqual([]);
    expect(rights('SELECT union_contacts AS n FROM hours')).toEqual([{ n: 1 }]);
  });

  it('an outdated consent text is refused', async () => {
    const union = await giveKey(await fair.member('union'));
    const body = { ...(await sealedContact('Аты', '0555', [union])), textVersion: 99 };
    expect((await fair.nobody.ask('POST /api/union-contacts', { body })).body).toMatchObject({
      code: 'consent-outdated',
    });
  });
});
