import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SurveyAnswers, SurveyQuestion } from '../shared/surveys.ts';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';
import { expectedResults } from './support/survey-ledger.ts';
import { answer, inAll, QUESTIONS, writeSurvey } from './support/survey-stage.ts';

let fair: TestFair;
let kiosk: Caller;
let desk: Caller;
beforeAll(async () => {
  fair = await TestFair.open({ example: 'osh-2017' });
  [kiosk, desk] = await Promise.all([fair.device('kiosk'), fair.member('desk')]);
});
afterAll(() => fair.stop());

const codeOf = async (asked: ReturnType<typeof answer>): Promise<[number, unknown]> => {
  const { status, body } = await asked;
  return [status, body['code']];
};
const resultsOf = (name: string) => fair.organiser.call('GET /api/surveys/:name/results', { params: { name } });
const change = (name: string, body: object) =>
  fair.organiser.ask('PATCH /api/surveys/:name', { params: { name }, body: body as never });

it('the example asks what was asked in Osh: where heard, what for, whether found, how it was, whether again', async () => {
  const phone = fair.phone();
  const { items } = await phone.call('GET /api/surveys');
  expect(items.map(({ name, questions }) => [name, questions.map(({ key }) => key)])).toEqual([
    ['exit', ['heard', 'aim', 'found', 'satisfied', 'again']],
  ]);
  expect(items[0]).toMatchObject({ state: 'open', answeredHere: false });
  const employerId = await fair.addEmployer('Ак-Буура');
  const employer = await fair.member('employer', { employerId });
  const own = await employer.call('GET /api/surveys');
  expect(own.items.map(({ name, questions }) => [name, questions.map(({ kind }) => kind)])).toEqual([
    ['employers', ['faces', 'number', 'choice', 'text']],
  ]);
  expect((await answer(employer, 'employers', { satisfied: 4, suitable: 7 })).status).toBe(201);
  const colleague = await fair.member('employer', { employerId });
  expect(await codeOf(answer(colleague, 'employers', { satisfied: 1 }))).toEqual([409, 'already-answered']);
  expect(await codeOf(answer(phone, 'employers', { satisfied: 1 }))).toEqual([403, 'not-yours']);
});

it('a phone answers once, whatever it answers; a lost reply asked for again counts once; a kiosk and a desk answer for many', async () => {
  await writeSurvey(fair, 'once');
  const phone = fair.phone();
  const id = uuid();
  for (let i = 0; i < 3; i++) expect((await answer(phone, 'once', { faces: 5 }, { id })).status).toBe(201);
  expect((await phone.call('GET /api/surveys')).items.find(({ name }) => name === 'once')!.answeredHere).toBe(true);
  expect(await codeOf(answer(phone, 'once', { faces: 1 }))).toEqual([409, 'already-answered']);
  expect(await codeOf(answer(fair.nobody, 'once', { faces: 1 }))).toEqual([403, 'phone-only']);
  const before = (await fair.organiser.call('GET /api/figures')).surveysAnswered['once'];
  for (let i = 0; i < 3; i++) await answer(kiosk, 'once', { faces: 4 });
  const sheet = uuid();
  for (let i = 0; i < 2; i++) await answer(desk, 'once', {}, { onPaper: true, id: sheet });
  expect(before).toBe(1);
  expect((await fair.organiser.call('GET /api/figures')).surveysAnswered['once']).toBe(5);
  expect(await resultsOf('once')).toMatchObject({
    sets: 5,
    onPaper: 1,
    questions: [{ answered: 4, mean: 4.25 }, {}, {}, {}],
  });
});

it('questions that nobody could answer are not taken, and a name is taken once', async () => {
  const [faces, found, count] = QUESTIONS as [SurveyQuestion, SurveyQuestion, SurveyQuestion];
  const wrong: [object[], string][] = [
    [[faces, faces], 'questions'],
    [[{ ...found, options: undefined }], 'questions.0.options'],
    [[{ ...faces, options: found.options }], 'questions.0.options'],
    [[faces, { ...found, options: [found.options![0], found.options![0]] }], 'questions.1.options'],
    [[{ ...count, least: 5, most: 4 }], 'questions.0.most'],
    [[{ ...faces, least: 1 }], 'questions.0.least'],
  ];
  for (const [questions, field] of wrong) {
    const body = { id: uuid(), name: 'wrong', title: inAll('x'), questions };
    const asked = await fair.organiser.ask('POST /api/surveys', { body: body as never });
    expect([asked.status, asked.body['field']]).toEqual([400, field]);
  }
  for (const name of ['Exit', 'a b', '-a', 'a--b', 'я']) {
    const body = { id: uuid(), name, title: inAll('x'), questions: QUESTIONS };
    expect((await fair.organiser.ask('POST /api/surveys', { body })).status).toBe(400);
  }
  const again = { id: uuid(), name: 'exit', title: inAll('x'), questions: QUESTIONS };
  const { status, body } = await fair.organiser.ask('POST /api/surveys', { body: again });
  expect([status, body['code']]).toEqual([409, 'survey-name-taken']);
  const six = Array.from({ length: 6 }, (_, i) => ({ ...faces, key: `q${i}` }));
  expect((await change('exit', { questions: six })).status).toBe(400);
});

it('an answer that its question does not have is refused, and nothing of its set is kept', async () => {
  await writeSurvey(fair, 'checked');
  const wrong: [SurveyAnswers, string][] = [
    [{ faces: 6 }, 'answers.faces'],
    [{ faces: '3' }, 'answers.faces'],
    [{ found: 'maybe' }, 'answers.found'],
    [{ found: 1 }, 'answers.found'],
    [{ count: 10 }, 'answers.count'],
    [{ count: '5' }, 'answers.count'],
    [{ words: 5 }, 'answers.words'],
    [{ constructor: 'x' } as never, 'answers.constructor'],
    [{ faces: 3, other: 'x' }, 'answers.other'],
  ];
  for (const [answers, field] of wrong) {
    const { status, body } = await answer(kiosk, 'checked', answers);
    expect([answers, status, body['field']]).toEqual([answers, 400, field]);
  }
  expect((await resultsOf('checked')).sets).toBe(0);
});

it('questions change until somebody has answered; phones answer while it is open, tablets and paper come later too', async () => {
  await writeSurvey(fair, 'steps', 'draft');
  const phone = fair.phone();
  expect((await phone.call('GET /api/surveys')).items.map(({ name }) => name)).not.toContain('steps');
  expect((await answer(phone, 'steps', {})).status).toBe(404);
  expect((await change('steps', { state: 'closed' })).status).toBe(400);
  expect((await change('steps', { questions: QUESTIONS.slice(1) })).status).toBe(200);
  expect((await change('steps', { state: 'open', questions: QUESTIONS })).status).toBe(200);
  expect((await answer(phone, 'steps', {})).status).toBe(201);
  const refused = await change('steps', { questions: QUESTIONS.slice(1) });
  expect([refused.status, refused.body['code']]).toEqual([409, 'survey-answered']);
  expect((await change('steps', { title: inAll('Another'), questions: QUESTIONS })).status).toBe(200);
  expect((await change('steps', { state: 'closed' })).status).toBe(200);
  expect(await codeOf(answer(fair.phone(), 'steps', {}))).toEqual([409, 'survey-closed']);
  for (const by of [kiosk, desk]) expect((await answer(by, 'steps', {})).status).toBe(201);
  expect((await resultsOf('steps')).sets).toBe(3);
});

it('results say of any answers what counting them by hand says', async () => {
  const [faces, found, count, words] = QUESTIONS as [SurveyQuestion, SurveyQuestion, SurveyQuestion, SurveyQuestion];
  const set = fc.record(
    {
      [faces.key]: fc.integer({ min: 1, max: 5 }),
      [found.key]: fc.constantFrom('yes', 'partly', 'no'),
      [count.key]: fc.integer({ min: 0, max: 9 }),
      [words.key]: fc.constantFrom('Суу жок', 'Орундук аз', 'Баары жакшы'),
    },
    { requiredKeys: [] },
  );
  let run = 0;
  const day = fc.array(set, { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(day, async (ledger) => {
      const name = `ledger-${run++}`;
      await writeSurvey(fair, name);
      for (const answers of ledger) await answer(kiosk, name, answers as SurveyAnswers);
      const { questions, sets } = await resultsOf(name);
      const told = questions.map(({ texts, ...rest }) => (texts ? { ...rest, texts: texts.sort() } : rest));
      expect({ sets, questions: told }).toEqual(expectedResults(QUESTIONS, ledger as SurveyAnswers[]));
    }),
    { numRuns: 20 },
  );
});
