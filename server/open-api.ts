import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';

/** The description of every call, made from the same contracts that serve them. */
export const openApi = (address: () => string): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Jarmanke',
      version: '1',
      description:
        'Everything that runs a job fair. Bodies are strict; every refusal is { code, message, field? } in the language asked for. The live feed is a websocket at /api/feed (docs/journal.md).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: address() }],
    components: {
      securitySchemes: {
        member: { type: 'apiKey', in: 'cookie', name: 'session' },
        device: { type: 'http', scheme: 'bearer' },
        visitor: { type: 'apiKey', in: 'cookie', name: 'phone' },
      },
    },
  },
});
