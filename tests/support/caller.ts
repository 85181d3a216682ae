import type { FastifyInstance } from 'fastify';
import type { Body, Params, Query, Reply, Route } from '../../shared/calls.ts';

type Input<R extends Route> = {
  body?: Body<R>;
  params?: Params<R>;
  query?: Query<R>;
  headers?: Record<string, string>;
};
export type Answer = {
  status: number;
  body: Record<string, never>;
  headers: Record<string, unknown>;
  cookies: Record<string, string>;
};

/** A server, or one that changes over to another fair. */
type At = FastifyInstance | { readonly app: FastifyInstance };

/** Somebody who makes calls at a fair, through the front door: a member, a device, a phone, or nobody known. */
export class Caller {
  readonly at: At;
  readonly headers: Record<string, string>;

  constructor(at: At, headers: Record<string, string> = {}) {
    this.at = at;
    this.headers = headers;
  }

  get app(): FastifyInstance {
    return 'app' in this.at ? this.at.app : this.at;
  }

  /** The same caller in another language. */
  in(language: string): Caller {
    return new Caller(this.at, { ...this.headers, 'accept-language': language });
  }

  /** What is answered to any request at all, whether it is allowed or not. */
  async ask(
    route: string,
    input: { body?: unknown; params?: object; query?: object; headers?: object } = {},
  ): Promise<Answer> {
    const [method = 'GET', path = '/'] = route.split(' ');
    const url = path.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent((input.params as Record<string, string>)[name] ?? ''),
    );
    const response = await this.app.inject({
      method: method as 'GET',
      url,
      query: input.query as Record<string, string>,
      headers: { ...this.headers, ...input.headers },
      ...(input.body === undefined ? {} : { payload: input.body as object }),
    });
    const json = String(response.headers['content-type'] ?? '').includes('json');
    const cookies = Object.fromEntries(response.cookies.map(({ name, value }) => [name, value]));
    return {
      status: response.statusCode,
      body: json ? response.json() : ({ text: response.body } as never),
      headers: response.headers,
      cookies,
    };
  }

  /** The reply to a call that must be honoured. */
  async call<R extends Route>(route: R, input: Input<R> = {}): Promise<Reply<R>> {
    const { status, body } = await this.ask(route, input as object);
    if (status >= 300) throw new Error(`${route} was answered ${status}: ${JSON.stringify(body)}`);
    return body as Reply<R>;
  }
}
