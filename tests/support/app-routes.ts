import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, RouteOptions } from 'fastify';

type OnRoute = (this: FastifyInstance, route: RouteOptions & { path: string }) => void;

/** Runs `start` with a hook in the app that it makes, from before its first route on. */
export const withRouteHook = async <T>(start: () => Promise<T>, onRoute: OnRoute): Promise<T> => {
  const hook = (message: unknown) => void (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', onRoute);
  subscribe('fastify.initialization', hook);
  try {
    return await start();
  } finally {
    unsubscribe('fastify.initialization', hook);
  }
};

/** Every route of the app that `start` makes, as the app itself learns of them, whichever plugin adds them. */
export const withRoutes = async <T>(start: () => Promise<T>): Promise<{ started: T; routes: string[] }> => {
  const routes: string[] = [];
  const started = await withRouteHook(start, ({ method, url }) => {
    routes.push(...[method].flat().map((one) => `${one} ${url}`));
  });
  return { started, routes: [...new Set(routes)].sort() };
};
