import type { ExampleName } from '../../shared/fairs.ts';
import type { ExampleFair } from './example.ts';
import { jalalabadExample } from './jalalabad-2018.ts';
import { oshExample } from './osh-2017.ts';

/** Every example fair, by its name, laid on a local day ("2026-10-25"). */
export const exampleFair = (name: ExampleName, day: string): ExampleFair => FAIRS[name](day);

const FAIRS: Record<ExampleName, (day: string) => ExampleFair> = {
  'osh-2017': oshExample,
  'jalalabad-2018': jalalabadExample,
};
