import { type Stock, stockState } from '../../shared/handouts.ts';
import { m } from '../../shared/words/compiled/messages.js';
import { number } from '../../shared/web/format.ts';

/** What is left of a stock in words, with its colour and its sign. */
export const stockWords = (stock: Stock): { words: string; colour: '' | 'am' | 'st'; sign: string } => {
  const left = number((stock.printed ?? 0) - stock.given);
  switch (stockState(stock)) {
    case 'enough':
      return { words: m.handouts_left({ n: left }), colour: '', sign: '' };
    case 'low':
      return { words: m.handouts_low({ n: left }), colour: 'am', sign: '◆' };
    case 'gone':
      return { words: m.handouts_gone(), colour: 'am', sign: '◆' };
    case 'over':
      return { words: m.handouts_over(), colour: 'st', sign: '■' };
    case null:
      return { words: m.handouts_given_so_far({ n: number(stock.given) }), colour: '', sign: '' };
  }
};
