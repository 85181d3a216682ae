import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes though they are short: vitest would begin with the largest file. */
const LONGEST = ['/offline.test.ts', '/simulate.test.ts'];

/** Begins with the longest files, so that no worker stands idle at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
