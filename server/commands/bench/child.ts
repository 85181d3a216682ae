import { readSettings } from '../../config.ts';
import { start } from '../../main.ts';
import { emptyRoute, feedRoute, insertRoute } from './bare.ts';
import { handicap, type Handicap } from './handicaps.ts';

/** What a child process serves: the product, or one of the limits. */
export type Task =
  | { serve: 'product'; folder: string; handicap: Handicap; login: string; password: string }
  | { serve: 'empty' }
  | { serve: 'insert'; folder: string; bytes: number }
  | { serve: 'feed'; entryBytes: number; frameMs: number };
export type Told = { port: number } | { bytes: number };

const portOf = async (task: Task): Promise<number> => {
  if (task.serve === 'product') {
    handicap(task.handicap);
    const env = {
      PORT: '0',
      HOST: '127.0.0.1',
      JARMANKE_DATA: task.folder,
      JARMANKE_PUBLIC_URL: 'http://fair.example',
      LOG_LEVEL: 'error',
    };
    const organiser = { JARMANKE_ORGANISER_LOGIN: task.login, JARMANKE_ORGANISER_PASSWORD: task.password };
    const { app } = await start(readSettings({ ...env, ...organiser }), { example: 'osh-2017' });
    return (app.server.address() as { port: number }).port;
  }
  const app =
    task.serve === 'empty'
      ? emptyRoute()
      : task.serve === 'insert'
        ? insertRoute(task.folder, task.bytes)
        : await feedRoute(task.entryBytes, task.frameMs);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as { port: number }).port;
};

const tell = (told: Told): void => void process.send?.(told);

process.on('message', () => {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  tell({ bytes: heapUsed + external });
});
process.on('disconnect', () => process.exit());
tell({ port: await portOf(JSON.parse(process.argv[2] ?? '') as Task) });
