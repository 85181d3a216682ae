import { type mount, unmount } from 'svelte';

const ONCE_STARTED_MS = 1500;

/**
 * Draws what people will wait for where nobody sees it, before anybody waits: a browser prepares code and letters when
 * they are first used, which takes a slow tablet a fifth of a second. `scene` mounts it. Gives back what calls it off.
 */
export const rehearseSoon = (scene: (target: HTMLElement) => ReturnType<typeof mount>[]): (() => void) => {
  const timer = setTimeout(() => {
    const backstage = document.createElement('div');
    backstage.inert = true;
    backstage.style.visibility = 'hidden';
    document.body.append(backstage);
    const drawn = scene(backstage);
    backstage.getBoundingClientRect();
    for (const each of drawn) void unmount(each);
    backstage.remove();
  }, ONCE_STARTED_MS);
  return () => clearTimeout(timer);
};
