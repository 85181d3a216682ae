import { readFileSync } from 'node:fs';

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'));
// A file that could not even be loaded holds no test, yet is a failure.
const unloaded = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const failed = results.numFailedTests + unloaded.length;
process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || results.numPassedTests === 0 ? 1 : 0;
