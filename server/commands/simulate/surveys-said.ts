import type { Reply } from '../../../shared/calls.ts';
import type { Figures } from '../../../shared/figures.ts';
import type { SurveyResults } from '../../../shared/surveys.ts';
import type { Counts } from './compare.ts';
import type { Plan } from './plan.ts';
import type { Caller, Wire } from './wire.ts';

/** What figures and results of the day's surveys must say: `bySurvey.exit.again.yes`. */
export const surveysSaid = ({ acts, scene }: Pick<Plan, 'acts' | 'scene'>): Counts => {
  const counts: Counts = {};
  const add = (name: string) => (counts[name] = (counts[name] ?? 0) + 1);
  for (const act of acts) {
    if (act.do !== 'answer-survey') continue;
    add(`surveysAnswered.${act.survey}`);
    const { questions } = scene.surveys.find(({ name }) => name === act.survey)!;
    for (const { key, kind } of questions) {
      const answer = act.answers[key];
      if (answer !== undefined) add(`bySurvey.${act.survey}.${key}.${kind === 'text' ? 'written' : answer}`);
    }
  }
  return counts;
};

/** What the results say at this moment. */
export const surveysTold = async (wire: Wire, organiser: Caller, { scene }: Plan): Promise<Counts> => {
  const counts: Counts = {};
  for (const { name } of scene.surveys) {
    const path = `/api/surveys/${name}/results`;
    const { questions } = await wire.call<Reply<'GET /api/surveys/:name/results'>>(organiser, 'GET', path);
    for (const result of questions) Object.assign(counts, told(`bySurvey.${name}.${result.key}`, result));
  }
  return counts;
};

const told = (prefix: string, { kind, answered, by }: SurveyResults['questions'][number]): Counts => {
  const said = kind === 'text' ? { written: answered } : by;
  return Object.fromEntries(Object.entries(said).map(([answer, n]) => [`${prefix}.${answer}`, n]));
};

/** What others had answered before; of a day that was played here before, what it played is not theirs. */
export const surveysOfOthers = async (
  wire: Wire,
  organiser: Caller,
  plan: Plan,
  { figures, isPlayedAgain }: { figures: Figures; isPlayedAgain: boolean },
): Promise<Counts> => {
  const ours = isPlayedAgain ? surveysSaid(plan) : {};
  const before = await surveysTold(wire, organiser, plan);
  for (const [name, n] of Object.entries(figures.surveysAnswered)) before[`surveysAnswered.${name}`] = n;
  return Object.fromEntries(Object.entries(before).map(([name, n]) => [name, Math.max(0, n - (ours[name] ?? 0))]));
};
