import { beginnings, endOf, negatesNext, negatesPrevious, phrasesIn, type Phrase } from './phrases.ts';
import type { CheckId } from './circumstances.ts';
import { asWritten, type Field, type Sentence } from './read-text.ts';
import { NEGATABLE, SIGNS, type Sign } from './signs.ts';
import { CONCEPT_WORDS, type Concept } from './words/concepts.ts';
import type { Topic, WordLists } from './words/topics.ts';
import { EN } from './words/en.ts';
import { KY } from './words/ky.ts';
import { RU } from './words/ru.ts';

type Kind = keyof NonNullable<WordLists[Topic]>;
type Entry = { topic: Topic; kind: Kind; phrase: Phrase };
type Match = { topic: Topic; kind: Kind; sentence: Sentence; from: number; to: number };
/** What was found: the field, and the words as they were written. */
export type Hit = { field: Field; words: string; sentence: Sentence; from: number; to: number };
/** What a vacancy says, by topic; of all its sentences or of some. */
export type Found = (topic: Topic, where?: (sentence: Sentence) => boolean) => Hit | undefined;

/** Adverts mix languages, so every list is read with every text. */
const ENTRIES = new Map<string, Entry[]>();
const enter = (topic: Topic, kind: Kind, written: string): void => {
  for (const phrase of phrasesIn(written)) {
    for (const key of new Set(beginnings(phrase))) {
      ENTRIES.set(key, [...(ENTRIES.get(key) ?? []), { topic, kind, phrase }]);
    }
  }
};
for (const lists of [RU, KY, EN]) {
  for (const [topic, list] of Object.entries(lists) as [Topic, NonNullable<WordLists[Topic]>][]) {
    for (const [kind, written] of Object.entries(list) as [Kind, string][]) enter(topic, kind, written);
  }
}
for (const [concept, written] of Object.entries(CONCEPT_WORDS) as [Concept, string][]) enter(concept, 'signs', written);

const matchesIn = (sentences: Sentence[]): Match[] =>
  sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(({ word }, from) =>
      [word.slice(0, 2), word.slice(0, 1), /^\d/.test(word) ? '#' : ''].flatMap((key, i, keys) =>
        keys.indexOf(key) < i
          ? []
          : (ENTRIES.get(key) ?? []).flatMap(({ topic, kind, phrase }) => {
              const to = endOf(phrase, sentence, from);
              return to < 0 ? [] : [{ topic, kind, sentence, from, to }];
            }),
      ),
    ),
  );

/** A negation within two words before or three words after, in the same clause. */
const isNegated = ({ sentence, from, to }: Match): boolean => {
  const inClause = (at: number, beside: number) => sentence.clauseOf[at] === sentence.clauseOf[beside];
  const before = [from - 2, from - 1].some((at) => inClause(at, from) && negatesNext(sentence, at));
  return before || [to, to + 1, to + 2].some((at) => inClause(at, to - 1) && negatesPrevious(sentence, at));
};

const overlaps = (a: Match, b: Match): boolean =>
  a.sentence === b.sentence &&
  a.sentence.clauseOf.slice(a.from, a.to).some((clause) => b.sentence.clauseOf.slice(b.from, b.to).includes(clause));

const hitOf = ({ sentence, from, to }: Pick<Match, 'sentence' | 'from' | 'to'>): Hit => ({
  sentence,
  from,
  to,
  field: sentence.field,
  words: asWritten(sentence, from, to),
});

type Matches = (topic: Topic) => readonly Match[];

/** The first sentence where all concepts of a sign stand near one another, each in words of its own. */
const signIn = ({ of, within, unless }: Sign, matches: Matches, where: (sentence: Sentence) => boolean) => {
  const stands = (concept: Concept): Match[] =>
    matches(concept).filter((match) => where(match.sentence) && !(NEGATABLE.has(concept) && isNegated(match)));
  const [first = [], ...others] = of.map(stands);
  const against = unless.flatMap((concept) =>
    matches(concept).filter((match) => !(NEGATABLE.has(concept) && isNegated(match))),
  );
  for (const sentence of new Set(first.map((match) => match.sentence))) {
    if (against.some((match) => match.sentence === sentence || match.sentence.field === 'title')) continue;
    const here = [first, ...others].map((list) => list.filter((match) => match.sentence === sentence));
    const all = together(here, within);
    if (all)
      return { sentence, from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
  }
  return undefined;
};

/** One of each list, apart from one another and near the first. */
const together = (
  [next, ...rest]: readonly Match[][],
  within: number,
  taken: readonly Match[] = [],
): readonly Match[] | undefined => {
  if (!next) return taken;
  const [anchor] = taken;
  for (const one of next) {
    const isNear = !anchor || (one.from - anchor.to <= within && anchor.from - one.to <= within);
    if (!isNear || taken.some((other) => one.from < other.to && other.from < one.to)) continue;
    const all = together(rest, within, [...taken, one]);
    if (all) return all;
  }
  return undefined;
};

/** Looks for every topic at once: its words, then its signs in free words. */
export const findWords = (sentences: Sentence[]): Found => {
  const byTopic = new Map<Topic, Match[]>();
  for (const match of matchesIn(sentences)) {
    const matches = byTopic.get(match.topic);
    if (matches) matches.push(match);
    else byTopic.set(match.topic, [match]);
  }
  const matches: Matches = (topic) => byTopic.get(topic) ?? [];
  return (topic, where = () => true) => {
    const all = matches(topic);
    const cancels = all.filter(({ kind }) => kind === 'cancels');
    const unless = all.filter(({ kind }) => kind === 'unless');
    const counts = (match: Match): boolean => {
      if (match.kind === 'cancels' || match.kind === 'unless' || isNegated(match)) return false;
      if (cancels.some((cancel) => overlaps(cancel, match))) return false;
      const isOf = (other: Match) => other.sentence === match.sentence || other.sentence.field === 'title';
      return match.kind === 'signs' || !unless.some(isOf);
    };
    const hit = all.find((match) => where(match.sentence) && counts(match));
    if (hit) return hitOf(hit);
    for (const sign of SIGNS[topic as CheckId] ?? []) {
      const found = signIn(sign, matches, where);
      if (found) return hitOf(found);
    }
    return undefined;
  };
};
