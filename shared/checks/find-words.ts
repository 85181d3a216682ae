import { beginnings, endOf, negatesNext, negatesPrevious, phrasesIn, type Phrase } from './phrases.ts';
import { asWritten, type Field, type Sentence } from './read-text.ts';
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
for (const lists of [RU, KY, EN]) {
  for (const [topic, list] of Object.entries(lists) as [Topic, NonNullable<WordLists[Topic]>][]) {
    for (const [kind, written] of Object.entries(list) as [Kind, string][]) {
      for (const phrase of phrasesIn(written)) {
        for (const key of new Set(beginnings(phrase))) {
          ENTRIES.set(key, [...(ENTRIES.get(key) ?? []), { topic, kind, phrase }]);
        }
      }
    }
  }
}

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

/** Looks for every topic at once. */
export const findWords = (sentences: Sentence[]): Found => {
  const byTopic = new Map<Topic, Match[]>();
  for (const match of matchesIn(sentences)) {
    const matches = byTopic.get(match.topic);
    if (matches) matches.push(match);
    else byTopic.set(match.topic, [match]);
  }
  return (topic, where = () => true) => {
    const all = byTopic.get(topic) ?? [];
    const cancels = all.filter(({ kind }) => kind === 'cancels');
    const unless = all.filter(({ kind }) => kind === 'unless');
    const counts = (match: Match): boolean => {
      if (match.kind === 'cancels' || match.kind === 'unless' || isNegated(match)) return false;
      if (cancels.some((cancel) => overlaps(cancel, match))) return false;
      const isOf = (other: Match) => other.sentence === match.sentence || other.sentence.field === 'title';
      return match.kind === 'signs' || !unless.some(isOf);
    };
    const hit = all.find((match) => where(match.sentence) && counts(match));
    return hit && { ...hit, field: hit.sentence.field, words: asWritten(hit.sentence, hit.from, hit.to) };
  };
};
