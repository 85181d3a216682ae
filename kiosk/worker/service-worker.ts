import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

/** Every file that the arrival screen may ever need, filled in when the screens are built. */
declare const PRECACHE: PrecacheEntry[];
declare const self: {
  addEventListener(type: 'message', hear: (event: { data: unknown }) => void): void;
  skipWaiting(): Promise<void>;
};

// The page is one for every address it is opened under: its language stands behind the question mark.
precacheAndRoute(PRECACHE, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
clientsClaim();

// A new version waits until the page says that nobody stands before it.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
