import type { Attachment } from 'svelte/attachments';
import type { Curve } from './arrivals-chart.ts';

/** Draws a curve into an element as long as it is there; the library that draws is fetched only then. */
export const chartInto =
  (curve: () => Curve): Attachment<HTMLElement> =>
  (element) => {
    let drawer = $state.raw<typeof import('./arrivals-chart.ts') | null>(null);
    let repaints = $state(0);
    void import('./arrivals-chart.ts').then((loaded) => (drawer = loaded));
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const repaint = (): void => void (repaints += 1);
    dark.addEventListener('change', repaint);

    $effect(() => {
      if (!drawer) return;
      const chart = new drawer.ArrivalsChart(element);
      $effect(() => {
        void repaints;
        chart.show(curve());
      });
      return () => chart.close();
    });
    return () => dark.removeEventListener('change', repaint);
  };
