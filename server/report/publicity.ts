import type { Reader } from '../../db/journal.ts';
import type { Figures } from '../../shared/figures.ts';
import type { ReportPart } from '../../shared/report.ts';
import { TARGETED } from '../../shared/targets.ts';
import { measuredCampaigns } from '../campaigns/store.ts';
import { fairOf } from '../fairs/store.ts';
import { safeCells } from '../figures/small-cells.ts';
import { mediaOf } from '../media/store.ts';
import { line } from './build.ts';

/** How the fair was made known: who came through each code of the campaign, and the press (metrics 5 and 31). */
export const publicity = (r: Reader, figures: Figures): ReportPart => {
  const campaigns = measuredCampaigns(r);
  const media = mediaOf(r);
  const through = campaigns.reduce((sum, { arrived }) => sum + arrived, 0);
  // Who came through no code is a group too: without it a small one could be worked out.
  const others = Math.max(0, figures.visitorsCheckedIn - through);
  const cells = safeCells({ ...Object.fromEntries(campaigns.map(({ id, arrived }) => [id, arrived])), none: others });
  const rows = campaigns.map(({ id, name }) => ({ key: id, text: name, n: cells[id] ?? null }));
  return {
    key: 'publicity',
    lines: media.length === 0 ? [] : pressLines(media),
    tables: campaigns.length === 0 ? [] : [{ key: 'byCampaign', basis: 'counted', rows }],
  };
};

const pressLines = (media: ReturnType<typeof mediaOf>) => [
  line('mediaVisits', media.length),
  line(
    'mediaInterviews',
    media.reduce((sum, { interviews }) => sum + interviews.length, 0),
  ),
];

/** What was reached of what the organisers had set themselves. */
export const targets = (r: Reader, figures: Figures): ReportPart => {
  const { targets: set, expectedVisitors } = fairOf(r);
  const all = { ...set, visitorsCheckedIn: expectedVisitors ?? undefined };
  const rows = TARGETED.flatMap((key) => {
    const of = all[key];
    return of === undefined ? [] : [{ key, n: figures[key], of }];
  });
  return { key: 'targets', lines: [], tables: rows.length === 0 ? [] : [{ key: 'targets', basis: 'counted', rows }] };
};
