import type { ExampleName } from '../../../shared/fairs.ts';
import { JALALABAD } from './jalalabad-day.ts';
import { OSH } from './osh-day.ts';
import type { DayShape } from './shape.ts';

/** Every day that can be played. */
export const SHAPES: Readonly<Record<ExampleName, DayShape>> = { 'osh-2017': OSH, 'jalalabad-2018': JALALABAD };
