const read = (): string[] => location.hash.replace(/^#\/?/, '').split('?')[0]!.split('/').filter(Boolean);
const readAsked = (): URLSearchParams => new URLSearchParams(location.hash.split('?')[1] ?? '');

let segments = $state.raw(read());
let asked = $state.raw(readAsked());
addEventListener('hashchange', () => {
  segments = read();
  asked = readAsked();
  // A new page begins at its beginning, for the eye and for whoever hears it read.
  scrollTo(0, 0);
  document.getElementById('content')?.focus({ preventScroll: true });
});

/** Where the console is: `#/vacancies/<id>` is room "vacancies", part "<id>". */
export const route = {
  get room(): string {
    return segments[0] ?? '';
  },
  get part(): string | null {
    return segments[1] ?? null;
  },
  /** What stands behind the `?` of the route: a filter that a number on another page opened. */
  asked(key: string): string | null {
    return asked.get(key);
  },
  go(address: string): void {
    location.hash = address;
  },
};
