import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { markPhone } from './access/cookies.ts';
import { CAMERA_CSP } from './protection.ts';
import { PANEL_CSP } from './report/page-style.ts';

/** Where the pages stand, and which built page answers. */
const PAGES: Record<string, string> = {
  '/': 'kiosk/phone.html',
  '/b/:code': 'kiosk/phone.html',
  '/v/:id': 'kiosk/phone.html',
  '/h/:id': 'kiosk/phone.html',
  '/f/:id': 'kiosk/phone.html',
  '/press': 'kiosk/phone.html',
  '/kiosk': 'kiosk/kiosk.html',
  '/board': 'kiosk/board.html',
  '/install': 'kiosk/install.html',
  '/panel': 'kiosk/panel.html',
  '/console': 'console/console.html',
};
/** Pages that need more than the others: one reads codes with a camera, one shows a report in its own style. */
const CSPS: Record<string, string> = { '/kiosk': CAMERA_CSP, '/panel': PANEL_CSP };
const YEAR_S = 31_536_000;

/** Serves the built screens from a folder; without one the calls are served alone. */
export const servePages = (app: FastifyInstance, folder: string): void => {
  if (!existsSync(join(folder, PAGES['/']!))) return;
  void app.register(fastifyStatic, { root: folder, serve: false });
  for (const [url, page] of Object.entries(PAGES))
    app.get(url, { schema: { hide: true }, config: { open: true } }, (request, reply) => {
      markPhone(request, reply);
      if (CSPS[url]) reply.header('content-security-policy', CSPS[url]);
      return reply.header('cache-control', 'no-cache').sendFile(page);
    });
  app.get('/assets/*', { schema: { hide: true }, config: { open: true } }, (request, reply) =>
    reply.sendFile((request.params as { '*': string })['*'], join(folder, 'assets'), {
      maxAge: YEAR_S * 1000,
      immutable: true,
    }),
  );
  // The worker reaches as far as the page that it keeps; it and what describes the page are asked for anew each time.
  for (const file of ['kiosk-worker.js', 'kiosk.webmanifest'])
    app.get(`/${file}`, { schema: { hide: true }, config: { open: true } }, (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile(file),
    );
  app.get('/icons/*', { schema: { hide: true }, config: { open: true } }, (request, reply) =>
    reply.sendFile((request.params as { '*': string })['*'], join(folder, 'icons')),
  );
  // A badge's QR code is written in capitals, which makes it smaller; its path means the same.
  app.get('/B/:code', { schema: { hide: true }, config: { open: true } }, (request, reply) =>
    reply.redirect(`/b/${encodeURIComponent((request.params as { code: string }).code)}`, 308),
  );
  for (const thing of ['v', 'h', 'f'])
    app.get(`/${thing.toUpperCase()}/:id`, { schema: { hide: true }, config: { open: true } }, (request, reply) =>
      reply.redirect(`/${thing}/${encodeURIComponent((request.params as { id: string }).id.toLowerCase())}`, 308),
    );
};
