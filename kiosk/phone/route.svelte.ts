export type Route =
  | { page: 'fair' }
  | { page: 'code' }
  | { page: 'questions' }
  | { page: 'vacancies'; q: string }
  | { page: 'vacancy'; id: string }
  | { page: 'tents' }
  | { page: 'plan'; stand: string }
  | { page: 'ask'; placeId: string }
  | { page: 'mine' }
  | { page: 'at'; placeId: string; placeKey: string }
  | { page: 'badge'; code: string }
  | { page: 'help'; part: string; id: string }
  | { page: 'rights'; part: string; id: string }
  | { page: 'survey'; name: string }
  | { page: 'press' };

/** What an address shows: real paths come from paper, everything inside the page begins with `#/`. */
const routeOf = (path: string, hash: string): Route => {
  const [first = '', second = '', third = ''] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  if (first === 'at') return { page: 'at', placeId: second, placeKey: third };
  if (first === 'vacancies') return second ? { page: 'vacancy', id: second } : { page: 'vacancies', q: '' };
  if (first === 'search') return { page: 'vacancies', q: second };
  if (first === 'ask') return { page: 'ask', placeId: second };
  if (first === 'tents') return { page: 'tents' };
  if (first === 'plan') return { page: 'plan', stand: second };
  if (first === 'mine') return { page: 'mine' };
  if (first === 'rights' || first === 'union') return { page: 'rights', part: second || first, id: third };
  if (first === 'survey') return { page: 'survey', name: second };
  if (first === 'code') return { page: 'code' };
  if (first === 'questions') return { page: 'questions' };
  if (first === 'help' || first === 'sheet')
    return { page: 'help', part: first === 'help' ? second : first, id: second };
  if (hash.startsWith('#/')) return { page: 'fair' };
  const [, door = '', what = ''] = path.split('/');
  if (door.toLowerCase() === 'v' && what) return { page: 'vacancy', id: what };
  if (door.toLowerCase() === 'h' && what) return { page: 'help', part: 'sheet', id: what };
  if (door.toLowerCase() === 'b' && what) return { page: 'badge', code: what };
  return door === 'press' ? { page: 'press' } : { page: 'fair' };
};

let current = $state.raw(routeOf(location.pathname, location.hash));
addEventListener('hashchange', () => {
  current = routeOf(location.pathname, location.hash);
  scrollTo(0, 0);
});

export const route = {
  get now(): Route {
    return current;
  },
  /** Goes to another page in place of this one, which Back then skips: it held a secret. */
  replace(hash: string): void {
    history.replaceState(null, '', `/${hash}`);
    current = routeOf(location.pathname, location.hash);
  },
};
