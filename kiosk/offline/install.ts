const LOOK_FOR_NEW_MS = 15 * 60_000;
const LOOK_FOR_QUIET_MS = 2_000;

/**
 * Makes this page work with the server gone. A new version is taken only while `isQuiet` says that nobody is at the
 * screen and nothing waits to be sent. Returns what ends it. Over plain http there is none of this: a browser allows it
 * over TLS and on this very machine only.
 */
export const installOffline = (isQuiet: () => boolean): (() => void) => {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return () => undefined;
  const wasInstalled = workers.controller !== null;
  const reload = (): void => {
    if (wasInstalled) location.reload();
  };
  workers.addEventListener('controllerchange', reload);
  let timers: ReturnType<typeof setInterval>[] = [];
  void workers.register('/kiosk-worker.js', { scope: '/kiosk' }).then(
    (registration) => {
      const takeOver = (): void => {
        if (registration.waiting && isQuiet()) registration.waiting.postMessage('take-over');
      };
      const look = (): void => void registration.update().catch(() => undefined);
      timers = [setInterval(takeOver, LOOK_FOR_QUIET_MS), setInterval(look, LOOK_FOR_NEW_MS)];
    },
    // No disk left, or the certificate is not trusted: the page works as long as the server does.
    () => undefined,
  );
  return () => {
    timers.forEach(clearInterval);
    workers.removeEventListener('controllerchange', reload);
  };
};
