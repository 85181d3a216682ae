import { agesIn, type Age } from './ages.ts';
import { saying, type Rule, type Rules } from './case.ts';
import { findWords, type Hit } from './find-words.ts';
import { asWritten, type Sentence } from './read-text.ts';

/** Both sexes named in one sentence is an invitation to both. */
const FEMALE = /^(?:девуш|женщин|девоч|кыз$|кыздар|келин|аял|girl|wom[ae]n|lad(?:y|ies)|female)/;
const MALE = /^(?:парн|парен|мужчин|юнош|жигит|эркек|boys?$|m[ae]n$|guys?$|males?$|gentlem)/;
const NOMINATIVE =
  /^(?:девушк[аи]|женщин[аы]|мужчин[аы]|парень|парни|юноши|кыз|кыздар|жигит|жигиттер|аялдар|эркектер|girls?|boys?|ladies|guys)$/;
const ABOUT_OTHERS = /^(?:одежд|кийим|чач|обув|стриж|зал)/;

const namesBoth = ({ tokens }: Sentence): boolean =>
  tokens.some(({ word }) => FEMALE.test(word)) && tokens.some(({ word }) => MALE.test(word));

/** A sex that heads the title or closes it, or heads the text by itself, is what is asked for. */
const headedBySex = (sentences: Sentence[]): Sentence | undefined =>
  sentences.find((sentence, i) => {
    const { field, tokens, clauseOf } = sentence;
    const isHead = NOMINATIVE.test(tokens[0]?.word ?? '');
    const isTail = NOMINATIVE.test(tokens.at(-1)?.word ?? '');
    if (namesBoth(sentence) || tokens.some(({ word }) => ABOUT_OTHERS.test(word))) return false;
    if (field === 'title') return isHead || isTail;
    const standsAlone =
      tokens.length === 1 || clauseOf[1] !== clauseOf[0] || /^(?:с|на|для|от|в|до)$/.test(tokens[1]!.word);
    return field === 'description' && isHead && standsAlone && sentences[i - 1]?.field !== 'description';
  });

/** Whoever posts a vacancy picks its occupation, so a listed exception is looked at by a person, not let through. */
const oneSexOnly: Rule = ({ vacancy, circumstances, sentences, found }) => {
  const isListed = circumstances.oneSexOccupations.some((code) => vacancy.occupation?.startsWith(code));
  const severity = isListed ? 'HOLD' : 'BLOCK';
  const isShutOut = (sentence: Sentence) => found('only-or-no', (one) => one === sentence) !== undefined;
  const hit = found('R14', (sentence) => !namesBoth(sentence) || isShutOut(sentence));
  if (hit) return saying(severity, hit);
  const headed = headedBySex(sentences);
  return headed && saying(severity, { field: headed.field, words: asWritten(headed, 0, 4) });
};

/** How many words around an age tell whose it is. */
const NEAR = 8;

const isOfOthers = (sentence: Sentence, { from, to }: Age): boolean => {
  const { tokens, clauseOf } = sentence;
  const isSameClause = (at: number) => clauseOf[at] === clauseOf[from] || clauseOf[at] === clauseOf[to - 1];
  const near = tokens.filter((_, at) => at >= from - NEAR && at < to + NEAR && isSameClause(at));
  const clause: Sentence = { ...sentence, tokens: near, clauseOf: near.map(() => 0) };
  return findWords([clause])('not-the-workers-age') !== undefined;
};

/** The first age of this kind that is asked of the worker: not of experience, of customers, of children. */
const ageAsked = (sentences: Sentence[], isSought: (age: Age, sentence: Sentence) => boolean): Hit | undefined => {
  for (const sentence of sentences) {
    const age = agesIn(sentence).find((one) => isSought(one, sentence) && !isOfOthers(sentence, one));
    if (age) return { ...age, sentence, field: sentence.field, words: asWritten(sentence, age.from, age.to) };
  }
  return undefined;
};

const GROWN_UP = 18;
/** From here on a lowest age shuts people out; below it the law may ask for it, as of drivers of buses. */
const SHUTS_OUT = 22;

const unlawfulGrounds: Rule = (judged) => {
  const { vacancy, found } = judged;
  const hit = found('R15') ?? found('looks');
  if (hit) return saying('HOLD', hit);
  const shuts = ({ least = 0, most = 0 }: Age) => most >= GROWN_UP || least >= SHUTS_OUT;
  const asked = ageAsked(judged.sentences, shuts);
  if (asked) return saying('HOLD', asked);
  return (vacancy.minimumAge ?? 0) >= SHUTS_OUT ? { severity: 'HOLD', field: 'minimumAge' } : undefined;
};

const WORKING_AGE = 16;
const LIGHT_WORK_AGE = 14;

/** Fourteen and fifteen may do light work that says so; sixteen and seventeen nothing hazardous. */
const underAge: Rule = (judged) => {
  const { vacancy, found } = judged;
  const isHazardous = vacancy.nights === 'yes' || found('hazard') !== undefined;
  const isTooYoung = (age: number): boolean => {
    if (age < LIGHT_WORK_AGE) return age >= 10;
    if (age < WORKING_AGE) return isHazardous || !found('light-work');
    return age < GROWN_UP && isHazardous;
  };
  if (vacancy.minimumAge != null && isTooYoung(vacancy.minimumAge)) return { severity: 'BLOCK', field: 'minimumAge' };
  const isAboutYoung = (sentence: Sentence) =>
    found('for-young', (one) => one === sentence || one.field === 'title') !== undefined;
  const isSought = ({ least }: Age, sentence: Sentence): boolean =>
    least !== undefined && isTooYoung(least) && !isAboutYoung(sentence);
  const asked = ageAsked(judged.sentences, isSought);
  if (asked) return saying('BLOCK', asked);
  const minors = found('R16');
  const areOldEnough = judged.sentences.some((one) => agesIn(one).some(({ least = 0 }) => least >= WORKING_AGE));
  const isFit = !isHazardous && (found('light-work') !== undefined || areOldEnough);
  return minors && !isFit ? saying('BLOCK', minors) : undefined;
};

export const FAIRNESS: Rules = { R14: oneSexOnly, R15: unlawfulGrounds, R16: underAge };
