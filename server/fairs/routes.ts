import * as calls from '../../shared/fairs.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { changeFairState, readFair } from './actions.ts';

export const fairRoutes = (house: House): Served[] => [
  serve(calls.readFair, () => readFair(house.reader, toldOf(house))),
  serve(calls.changeFair, (ask) =>
    change(house, ask, (w) => {
      changeFairState(w, ask.body.state, ask.body.reason);
      return readFair(w, toldOf(house));
    }),
  ),
];

const toldOf = ({ settings: { publicUrl }, rehearsal }: House) => ({ publicUrl, rehearsal: rehearsal !== null });
