/** Keeps the screen on while a page is shown, where the browser can (https or this machine); returns what lets it sleep. */
export const keepAwake = (): (() => void) => {
  let lock: WakeLockSentinel | null = null;
  let gone = false;
  const ask = (): void => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (given) => (gone ? void given.release() : (lock = given)),
      () => undefined,
    );
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    gone = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
};
