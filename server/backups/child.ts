import { makeBackup, type Job, type Outcome } from './making.ts';

// The server that asked is gone: what is half made is removed when it starts again.
process.on('disconnect', () => process.exit());
const outcome: Outcome = await makeBackup(JSON.parse(process.argv[2] ?? '') as Job);
process.send?.(outcome, () => process.disconnect());
