import { FairUnderTest } from '../../server/commands/bench/fair-under-test.ts';
import { LOGIN, PASSWORD } from '../support/fair.ts';
import type { Served } from './served.ts';

/** The fair that is served, with an organiser signed in and kiosks paired. */
export const fairAt = ({ program }: Served, folder: string): Promise<FairUnderTest> =>
  FairUnderTest.at(program, folder, { login: LOGIN, password: PASSWORD });
