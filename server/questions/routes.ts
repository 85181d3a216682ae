import * as calls from '../../shared/questions.ts';
import { NOBODY, type Who } from '../access/who.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { ask, changeOne, questionsFor, vote } from './actions.ts';

/** A phone that asks is nobody: else the replies that are kept by sender would tell who asked what. */
const unnamed = (who: Who): Who => (who.kind === 'member' || who.kind === 'device' ? who : NOBODY);

export const questionRoutes = (house: House): Served[] => [
  serve(calls.askQuestion, (asked) => {
    const who = unnamed(asked.who);
    return change(house, { ...asked, who }, (w) => ask(w, asked.body, who));
  }),
  serve(calls.listQuestions, ({ query, who }) => ({ items: questionsFor(house.reader, query, who) })),
  serve(calls.voteForQuestion, (asked) => change(house, asked, (w) => vote(w, asked.params.id, asked.who))),
  serve(calls.changeQuestion, (asked) =>
    change(house, asked, (w) => changeOne(w, asked.params.id, asked.body, asked.who)),
  ),
];
