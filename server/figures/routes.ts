import * as calls from '../../shared/figures.ts';
import type { House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { figuresOf } from './figures.ts';

export const figureRoutes = (house: House): Served[] => [
  serve(calls.readFigures, () => figuresOf(house.fair, house.now().toISOString())),
  serve(calls.readPublicFigures, () => house.publicFigures.read(house.fair, house.now())),
];
