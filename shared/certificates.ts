import { Type } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, instant, oneOf, orNull, strict } from './fields.ts';

export const readTls = endpoint({
  route: 'GET /api/tls',
  summary: 'The port of https, and the root that a device has to trust for it where the fair has its own',
  who: ['public'],
  reply: strict({
    port: orNull(count),
    /** Where other devices open the page that shows how to trust it. */
    page: Type.String(),
    /** The fingerprint in hex, with colons, as devices show it. */
    root: orNull(strict({ name: Type.String(), sha256: Type.String(), endsAt: instant })),
  }),
});

export const listAddresses = endpoint({
  route: 'GET /api/addresses',
  summary: 'Every address at which other machines reach the fair, and whether its certificate is good for it',
  who: ['organiser'],
  reply: strict({
    items: Type.Array(
      strict({ url: Type.String(), secure: Type.Boolean(), by: oneOf('number', 'name'), covered: Type.Boolean() }),
    ),
  }),
});
