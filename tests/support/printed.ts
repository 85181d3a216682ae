import type { FileRoute, Params, Query } from '../../shared/calls.ts';
import { pathOf } from '../../shared/endpoint.ts';
import type { Caller } from './caller.ts';
import type { Box } from './paper.ts';

/** Where the badges of a sheet lie: two columns of four, 90 by 65 mm, in the middle of an A4. */
export const badgeAt = (n: number): Box => ({
  x: 15 + 90 * (n % 2),
  y: 18.5 + 65 * Math.floor(n / 2),
  width: 90,
  height: 65,
});

type Input<R extends FileRoute> = { params?: Params<R>; query?: Query<R> };

/** The bytes of a PDF that a caller is given. */
export const printed = async <R extends FileRoute>(caller: Caller, route: R, input: Input<R> = {}): Promise<Buffer> => {
  const params = (input.params ?? {}) as Record<string, string>;
  const url = pathOf({ route } as never).replace(/:(\w+)/g, (_, name: string) => params[name] ?? '');
  const query = Object.fromEntries(Object.entries(input.query ?? {}).map(([key, value]) => [key, String(value)]));
  const { statusCode, headers, rawPayload } = await caller.app.inject({ url, query, headers: caller.headers });
  if (statusCode !== 200) throw new Error(`${route}: ${statusCode} ${rawPayload.toString()}`);
  if (headers['content-type'] !== 'application/pdf') throw new Error(`${route}: ${headers['content-type']}`);
  return rawPayload;
};
