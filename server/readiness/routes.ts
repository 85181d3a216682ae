import * as calls from '../../shared/readiness.ts';
import type { House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { closingItems } from './closing.ts';
import { openingItems } from './opening.ts';

export const readinessRoutes = (house: House): Served[] => [
  serve(calls.readReadiness, () => ({
    at: house.now().toISOString(),
    opening: openingItems(house),
    closing: closingItems(house),
  })),
];
