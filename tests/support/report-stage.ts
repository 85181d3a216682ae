import { v7 as uuid } from 'uuid';
import type { Partner, PartnerPromise } from '../../shared/coalition.ts';
import type { MediaVisit } from '../../shared/media.ts';
import type { Report } from '../../shared/report.ts';
import type { TestFair } from './fair.ts';

/** The report of a small fair of the year before. */
export const earlierReport = (day = '2016-10-20', visitors = 1_600): Report => ({
  fair: {
    id: uuid(),
    name: { ky: 'Былтыркы жарманке', ru: 'Прошлогодняя ярмарка' },
    city: { ky: 'Ош' },
    venue: { ky: 'Аянт' },
    day,
    opensAt: `${day}T03:00:00.000Z`,
    closesAt: `${day}T10:00:00.000Z`,
    timeZone: 'Asia/Bishkek',
  },
  seq: 100,
  at: `${day}T11:00:00.000Z`,
  isOver: true,
  parts: [
    {
      key: 'reach',
      lines: [
        { key: 'visitors', n: visitors, basis: 'counted' },
        { key: 'adviceGiven', n: 400, of: visitors, per: 'visitors', basis: 'counted' },
      ],
      tables: [],
    },
  ],
  earlier: [],
});

export const aPartner = {
  name: 'Кесиптик бирлик',
  role: 'union',
  memorandum: 'signed',
  signedOn: '2026-09-01',
  contact: '0555 100200',
  promises: [{ text: 'Төрт чатыр', state: 'open' }],
} as const satisfies Omit<Partner, 'id' | 'promises'> & { promises: readonly PartnerPromise[] };
/** A very short PDF, as far as its first bytes tell. */
export const aPaper = { name: 'меморандум.pdf', file: Buffer.from('%PDF-1.7 canary-free').toString('base64') };
export const aCampaign = (code: string) => ({ code, name: 'Үч жатаканадагы баракча', channel: 'leaflet' }) as const;
export const aMediaVisit = {
  at: '2026-10-25T05:30:00.000Z',
  outlet: 'Ош ТВ',
  medium: 'tv',
  contact: 'Нурлан, 0700 112233',
  interviews: [
    { who: 'visitor', filming: 'agreed' },
    { who: 'employer', filming: 'not-asked' },
  ],
  link: null,
} satisfies Omit<MediaVisit, 'id'>;
export const anAssessment = {
  kind: 'decision',
  text: 'Иш берүүчүлөрдү эрте чакырабыз',
  owner: 'Айгүл',
  due: '2026-12-01',
  state: 'open',
} as const;

/** A partner with its memorandum, a code of the campaign, a visit of the press, something on the board of the day after, an earlier fair to compare with, and a link by which a panel reads the report. */
export const fillReports = async ({ organiser }: TestFair) => {
  const earlier = earlierReport();
  await organiser.call('POST /api/earlier-reports', { body: earlier });
  const link = await organiser.call('POST /api/report-links', { body: { name: 'Эксперттер', days: 7 } });
  const [partnerId, assessmentId] = [uuid(), uuid()];
  await organiser.call('POST /api/partners', {
    body: { ...aPartner, promises: [...aPartner.promises], id: partnerId },
  });
  await organiser.call('POST /api/assessments', { body: { ...anAssessment, id: assessmentId } });
  await organiser.call('POST /api/partners/:id/memorandum', { params: { id: partnerId }, body: aPaper });
  const [campaignId, mediaId] = [uuid(), uuid()];
  await organiser.call('POST /api/campaigns', { body: { id: campaignId, ...aCampaign('leaflet3') } });
  await organiser.call('POST /api/media', { body: { id: mediaId, ...aMediaVisit } });
  return { earlierId: earlier.fair.id, reportLinkId: link.id, partnerId, assessmentId, campaignId, mediaId };
};
