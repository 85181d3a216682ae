import { v7 as uuid } from 'uuid';
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

/** An earlier fair to compare with, and a link by which a panel reads the report. */
export const fillReports = async ({ organiser }: TestFair) => {
  const earlier = earlierReport();
  await organiser.call('POST /api/earlier-reports', { body: earlier });
  const link = await organiser.call('POST /api/report-links', { body: { name: 'Эксперттер', days: 7 } });
  return { earlierId: earlier.fair.id, reportLinkId: link.id };
};
