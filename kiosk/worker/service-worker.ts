import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

/** Every file that the arrival screen may ever need, filled in when the screens are built. */
declare const PRECACHE: PrecacheEntry[];
/** Where the browser knows static routes, that is Chromium from 123 on. */
type Installing = { addRoutes?: (route: { condition: { urlPattern: string }; source: 'network' }) => Promise<void> };
declare const self: {
  addEventListener(type: 'install', hear: (event: Installing) => void): void;
  addEventListener(type: 'message', hear: (event: { data: unknown }) => void): void;
  skipWaiting(): Promise<void>;
};

// The page is one for every address it is opened under: its language stands behind the question mark.
precacheAndRoute(PRECACHE, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
clientsClaim();

// Calls go past this worker: none waits for it to wake, and none keeps a new version from taking over.
self.addEventListener('install', (event) => {
  void event.addRoutes?.({ condition: { urlPattern: '/api/*' }, source: 'network' });
});

// A new version waits until the page says that nobody stands before it.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
