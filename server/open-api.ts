import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { DEVICE_KINDS, ROLES, type Audience, type Endpoint } from '../shared/endpoint.ts';
import { REFUSALS } from '../shared/refusals.ts';

/** The description of every call, made from the same contracts that serve them; the address is the one at reading. */
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
    components: {
      securitySchemes: {
        member: { type: 'apiKey', in: 'cookie', name: 'session' },
        device: { type: 'http', scheme: 'bearer' },
        visitor: { type: 'apiKey', in: 'cookie', name: 'phone' },
      },
      responses: {
        Refusal: {
          description: 'Refused: why, in the language that was asked for',
          content: { 'application/json': { schema: { type: 'object', ...REFUSAL, additionalProperties: false } } },
        },
      },
    },
  },
  transform: ({ schema, url, route }) => {
    const endpoint = route.config?.endpoint;
    return { url, schema: endpoint ? { ...schema, ...beside(endpoint) } : schema };
  },
  transformObject: (document) => {
    if (!('openapiObject' in document)) return {};
    const { openapiObject } = document;
    for (const path of Object.values(openapiObject.paths ?? {}))
      for (const operation of Object.values(path ?? {}) as { responses?: Record<string, unknown> }[])
        operation.responses = { ...operation.responses, '4XX': { $ref: '#/components/responses/Refusal' } };
    return { ...openapiObject, servers: [{ url: '/' }, { url: address() }] };
  },
});

const REFUSAL = {
  properties: {
    code: { type: 'string' as const, enum: Object.keys(REFUSALS) },
    message: { type: 'string' as const },
    field: { type: 'string' as const, description: 'The field of the body to mend' },
  },
  required: ['code', 'message'],
};

/** Who signs in how for a call, and what it answers with beside JSON. */
const beside = ({ who, produces = [], file }: Endpoint) => ({
  security: who.includes('public') ? [{}] : [...new Set(who.map(schemeOf))].map((scheme) => ({ [scheme]: [] })),
  produces: file ? [file] : ['application/json', ...produces],
});

const schemeOf = (audience: Audience): 'member' | 'device' | 'visitor' => {
  if ((ROLES as readonly Audience[]).includes(audience)) return 'member';
  return (DEVICE_KINDS as readonly Audience[]).includes(audience) ? 'device' : 'visitor';
};
