import type {} from '@fastify/websocket';
import type { Caller } from './caller.ts';

/** A browser on the live feed: why it was closed, null while it is open. */
export type Watcher = { closed: number | null; shut: Promise<number>; leave: () => void };

/** Opens the live feed as a browser of this caller would, and waits for the first message or for being turned away. */
export const watch = async (caller: Caller, query: object, headers: object = {}): Promise<Watcher> => {
  let begun = (): void => undefined;
  const beginning = new Promise<void>((resolve) => (begun = resolve));
  let end = (_code: number): void => undefined;
  const shut = new Promise<number>((resolve) => (end = resolve));
  const watcher: Watcher = { closed: null, shut, leave: () => undefined };
  const path = `/api/feed?${new URLSearchParams(query as Record<string, string>)}`;
  const socket = await caller.app.injectWS(
    path,
    { headers: { ...caller.headers, ...headers } },
    {
      onInit: (ws) => {
        ws.on('message', () => begun());
        ws.on('close', (code: number) => {
          watcher.closed = code;
          end(code);
          begun();
        });
      },
    },
  );
  watcher.leave = () => socket.terminate();
  await beginning;
  return watcher;
};
