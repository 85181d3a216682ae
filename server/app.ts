import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import websocket from '@fastify/websocket';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { needsFair } from './access/fair-meant.ts';
import { identify } from './access/identify.ts';
import { refuseForgery } from './access/origin.ts';
import { SessionBook } from './access/sessions.ts';
import { adviceRoutes } from './advice/routes.ts';
import { announcementRoutes } from './announcements/routes.ts';
import { badgeRoutes } from './badges/routes.ts';
import { campaignRoutes } from './campaigns/routes.ts';
import { certificateRoutes, serveRoot } from './certificates/routes.ts';
import { checkInRoutes } from './checkins/routes.ts';
import { coalitionRoutes } from './coalition/routes.ts';
import { consentRoutes } from './consents/routes.ts';
import { directoryRoutes } from './directory/routes.ts';
import { deviceRoutes } from './devices/routes.ts';
import { dutyRoutes } from './duties/routes.ts';
import { employerRoutes } from './employers/routes.ts';
import { answerError, answerMalformed, answerUnread } from './errors.ts';
import { exportRoutes } from './exports/routes.ts';
import { factRoutes } from './facts/routes.ts';
import { fairRoutes } from './fairs/routes.ts';
import { figureRoutes } from './figures/routes.ts';
import { backupRoutes } from './backups/routes.ts';
import { folderRoutes } from './folders/routes.ts';
import { followUpRoutes } from './follow-ups/routes.ts';
import { groupRoutes } from './groups.ts';
import { handoutRoutes } from './handouts/routes.ts';
import type { House } from './house.ts';
import { importRoutes } from './imports.ts';
import { invitationRoutes } from './invitations/routes.ts';
import { journalRoutes } from './journal/routes.ts';
import { serveMetrics } from './journal/metrics.ts';
import { keepingRoutes } from './keeping/routes.ts';
import { serveFeed } from './live/routes.ts';
import { mediaRoutes } from './media/routes.ts';
import { meetingRoutes } from './meetings/routes.ts';
import { memberRoutes } from './members/routes.ts';
import { mount, takeFiles, type Served } from './mount.ts';
import { offerRoutes } from './offers/routes.ts';
import { openApi } from './open-api.ts';
import { servePages } from './pages.ts';
import { personRoutes } from './persons/routes.ts';
import { placeRoutes } from './places/routes.ts';
import { planRoutes } from './plan/routes.ts';
import { printRoutes } from './print/routes.ts';
import { programmeRoutes } from './programme/routes.ts';
import { HEADERS, RATES, REQUEST_TIMEOUT_MS, keepApart, loggable, validateStrictly } from './protection.ts';
import type { Credentials } from './second-door.ts';
import { quizRoutes } from './quiz/routes.ts';
import { quarantineRoutes } from './quarantine.ts';
import { questionRoutes } from './questions/routes.ts';
import { readinessRoutes } from './readiness/routes.ts';
import { reportRoutes } from './report/routes.ts';
import { rightsRoutes } from './rights/routes.ts';
import { ruleRoutes } from './rules/routes.ts';
import { setUpRoutes } from './set-up.ts';
import { surveyRoutes } from './surveys/routes.ts';
import { costRoutes } from './costs/routes.ts';
import { targetRoutes } from './targets/routes.ts';
import { vacancyRoutes } from './vacancies/routes.ts';
import { visitorRoutes } from './visitors/routes.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A page, the feed or a document, which says itself who may have it. */
    open?: boolean;
  }
}

const ROOMS: ((house: House) => Served[])[] = [
  setUpRoutes,
  fairRoutes,
  folderRoutes,
  backupRoutes,
  memberRoutes,
  deviceRoutes,
  placeRoutes,
  planRoutes,
  programmeRoutes,
  announcementRoutes,
  dutyRoutes,
  questionRoutes,
  badgeRoutes,
  printRoutes,
  exportRoutes,
  importRoutes,
  visitorRoutes,
  invitationRoutes,
  groupRoutes,
  checkInRoutes,
  employerRoutes,
  vacancyRoutes,
  ruleRoutes,
  meetingRoutes,
  consentRoutes,
  offerRoutes,
  followUpRoutes,
  personRoutes,
  keepingRoutes,
  adviceRoutes,
  handoutRoutes,
  factRoutes,
  quizRoutes,
  surveyRoutes,
  directoryRoutes,
  rightsRoutes,
  figureRoutes,
  reportRoutes,
  coalitionRoutes,
  campaignRoutes,
  mediaRoutes,
  targetRoutes,
  costRoutes,
  readinessRoutes,
  journalRoutes,
  quarantineRoutes,
  certificateRoutes,
];

/**
 * The whole server short of listening: every room, the feed and the pages, behind one set of walls. It speaks https where
 * it is given a certificate; a second door beside plain http is no business of the app, which looks at each request.
 */
export const buildApp = async (
  house: House,
  screens: string,
  https: Credentials | null = null,
): Promise<FastifyInstance> => {
  const { settings } = house;
  const app = fastify({
    logger: { level: settings.logLevel, serializers: { req: loggable } },
    logController: new LogController({ disableRequestLogging: true }),
    ...(https ? { https } : {}),
    bodyLimit: 64 * 1024,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: true,
    return503OnClosing: true,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnread,
    clientErrorHandler: answerMalformed,
  } as Parameters<typeof fastify>[0]) as unknown as FastifyInstance;
  const sessions = new SessionBook(house.reader, house.now);

  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) =>
    answerError(Object.assign(new Error(), { statusCode: 404 }) as never, request, reply),
  );
  for (const prepare of [validateStrictly, takeFiles]) prepare(app);
  await app.register(cookie);
  await app.register(helmet, HEADERS);
  app.addHook('onRequest', keepApart);
  await app.register(
    swagger,
    openApi(() => house.address()),
  );

  app.decorateRequest('who', null as never);
  app.addHook('onRequest', async (request) => {
    const { endpoint } = request.routeOptions.config;
    if (!endpoint) return;
    needsFair(house, request);
    request.who = identify(house.reader, sessions, request, endpoint);
    refuseForgery(request);
  });
  await app.register(rateLimit, RATES);
  await app.register(websocket, { options: { maxPayload: 64 * 1024, perMessageDeflate: false } });

  await app.register(async (inner) => {
    // Default deny: a route that says nothing of who may call it stops the start.
    inner.addHook('onRoute', (route) => {
      if (!route.config?.endpoint && !route.config?.open) throw new Error(`${route.url} does not say who may call it`);
    });
    for (const room of ROOMS) for (const served of room(house)) mount(inner, served);
    serveFeed(inner, house, sessions);
    serveMetrics(inner, house, sessions);
    inner.get('/api/openapi.json', { schema: { hide: true }, config: { open: true } }, () => app.swagger());
    serveRoot(inner, house);
    servePages(inner, screens);
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: false });
  return app;
};
