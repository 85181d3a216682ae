import { type FACES, type SurveyAnswers, type SurveyQuestion } from '../../../shared/surveys.ts';
import { phoneOf, type Person } from './acts.ts';
import { personKey, spotsOf, type Cast, type Draft } from './cast.ts';
import { KIOSKS, kioskOf } from './crew.ts';
import { randomOf, type Random } from './random.ts';

/** Few answer on the way out: of those with a phone one in four, of the others one in six, at the kiosk. */
const ON_PHONE = 0.25;
const AT_KIOSK = 0.16;
const SKIPPED = 0.08;
const FACE_WEIGHTS = { '1': 3, '2': 6, '3': 16, '4': 40, '5': 35 } satisfies Record<
  `${(typeof FACES)[number]}`,
  number
>;
const MOST_COUNTED = 20;
const WORDS = 'Суу жана орундук керек / Нужны вода и скамейки';

/** Who answers which survey, just before going home. */
export const surveysTaken = (cast: Cast): Draft[] => {
  const random = randomOf(`${cast.seed}/surveys`);
  const [table] = spotsOf(cast, 'info-table');
  return cast.people.slice(0, cast.visitors).flatMap((person): Draft[] => {
    const isPhone = person.way === 'phone';
    const [survey] = cast.scene.surveys;
    if (!survey || !random.chance(isPhone ? ON_PHONE : AT_KIOSK) || (!isPhone && !table)) return [];
    const at = cast.scene.clock(cast.stays[person.index]!.leaves - 1);
    const by = isPhone || !table ? phoneOf(person.index) : kioskOf(table, random.between(0, KIOSKS - 1));
    const id = cast.scene.number(`survey/${person.index}`, at);
    const answers = answersOf(random, survey.questions, person);
    return [{ do: 'answer-survey', id, survey: survey.name, answers, at, by, touches: [personKey(person.index)] }];
  });
};

const answersOf = (random: Random, questions: readonly SurveyQuestion[], person: Person): SurveyAnswers =>
  Object.fromEntries(
    questions.flatMap((question) =>
      random.chance(SKIPPED) ? [] : [[question.key, answerOf(random, question, person)]],
    ),
  );

/** What somebody said on coming is said again on going. */
const answerOf = (random: Random, question: SurveyQuestion, { facts }: Person): string | number => {
  const { key, kind, options = [], least = 0, most = MOST_COUNTED } = question;
  if (kind === 'faces') return Number(random.weighted(FACE_WEIGHTS));
  if (kind === 'number') return random.between(Math.max(least, Math.min(0, most)), most);
  if (kind === 'text') return WORDS;
  const before: Record<string, string | undefined> = { heard: facts.heardFrom, aim: facts.aim };
  // What stands first is said more often.
  const either = [random.pick(options), random.pick(options)].sort((a, b) => options.indexOf(a) - options.indexOf(b));
  return options.find((option) => option.key === before[key])?.key ?? either[0]!.key;
};
