import type { Static, TSchema } from 'typebox';

/** The people and machines a call can be made for (design: contract, "Who"). */
export const ROLES = [
  'organiser',
  'moderator',
  'viewer',
  'desk',
  'facilitator',
  'adviser',
  'employer',
  'union',
] as const;
export type Role = (typeof ROLES)[number];
export const DEVICE_KINDS = ['kiosk', 'scanner', 'board'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];
/** `revoked` is a device whose right was taken away; it may hand in what it has not sent, and nothing else. */
export type Audience = 'public' | 'visitor' | 'revoked' | DeviceKind | Role;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a file that is sent can be. */
type FileType =
  | 'application/pdf'
  | 'text/calendar; charset=utf-8'
  | 'text/html; charset=utf-8'
  | 'text/csv; charset=utf-8'
  | 'application/gzip'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One call, written once: what serves it, what types it in the browser, what the OpenAPI page shows. */
export type Endpoint = {
  readonly route: `${Method} /${string}`;
  readonly summary: string;
  /** Who may call; everybody else gets 401 or 403. */
  readonly who: readonly Audience[];
  /** Nobody is asked who they are: no cookie and no token is read, nothing of the call is written down. */
  readonly anonymous?: true;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  readonly reply: TSchema;
  readonly status?: 200 | 201 | 204;
  /** The body is a file of this content type, which the handler reads as it comes, in place of JSON. */
  readonly takes?: 'application/gzip';
  /** Bytes; 64 KB where it says nothing. */
  readonly bodyLimit?: number;
  /** Content types of the reply beside application/json. */
  readonly produces?: readonly string[];
  /** The reply is a file of this content type, streamed, in place of JSON. */
  readonly file?: FileType;
};

export const endpoint = <const E extends Endpoint>(spec: E): E => spec;

type Part<E, K extends string> = E extends { readonly [P in K]: infer S extends TSchema } ? Static<S> : undefined;
export type BodyOf<E> = Part<E, 'body'>;
export type QueryOf<E> = Part<E, 'query'>;
export type ParamsOf<E> = Part<E, 'params'>;
export type ReplyOf<E> = Part<E, 'reply'>;

export const methodOf = (e: Endpoint): Method => e.route.slice(0, e.route.indexOf(' ')) as Method;
export const pathOf = (e: Endpoint): string => e.route.slice(e.route.indexOf(' ') + 1);
