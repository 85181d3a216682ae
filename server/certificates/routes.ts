import type { FastifyInstance } from 'fastify';
import * as calls from '../../shared/certificates.ts';
import { Refused } from '../../shared/refusals.ts';
import type { House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import type { Root } from './certificates.ts';
import { isGoodFor } from './coverage.ts';
import { profileOf } from './profile.ts';

export const certificateRoutes = (house: House): Served[] => [
  serve(calls.readTls, () => {
    const { name, sha256, endsAt } = house.certificates?.root ?? {};
    const plain = house.addresses().find(({ secure }) => !secure)?.url ?? house.address();
    return {
      port: house.tlsPort(),
      page: `${plain}/install`,
      root: name && sha256 && endsAt ? { name, sha256, endsAt } : null,
    };
  }),
  serve(calls.listAddresses, () => {
    const shown = house.certificates?.leaf?.certificate ?? house.settings.tls?.cert;
    const items = house.addresses().map(({ url, secure, by }) => {
      const covered = !secure || (shown !== undefined && isGoodFor(shown, new URL(url).hostname));
      return { url, secure, by, covered };
    });
    return { items };
  }),
];

/** The root in the two forms that devices take; 404 where the fair has none of its own. */
export const serveRoot = (app: FastifyInstance, house: House): void => {
  const offer = (path: string, type: string, fileName: string, content: (root: Root) => string): void =>
    void app.get(path, { schema: { hide: true }, config: { open: true } }, (_request, reply) => {
      if (!house.certificates) throw new Refused('not-found');
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename="${fileName}"`)
        .header('cache-control', 'no-cache')
        .send(content(house.certificates.root));
    });
  offer('/install/root.crt', 'application/x-x509-ca-cert', 'jarmanke-root.crt', ({ pem }) => pem);
  offer('/install/root.mobileconfig', 'application/x-apple-aspen-config', 'jarmanke-root.mobileconfig', profileOf);
};
