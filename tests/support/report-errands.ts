import { randomInt } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { aCampaign, aMediaVisit, aPaper, aPartner, anAssessment, earlierReport } from './report-stage.ts';

type Made = {
  partnerId: string;
  assessmentId: string;
  campaignId: string;
  mediaId: string;
  earlierId: string;
  reportLinkId: string;
};

/** A valid request for each route of the coalition, the campaign, the press, the board of the day after and the report. */
export const REPORT_ERRANDS = {
  'POST /api/partners': () => ({ body: { id: uuid(), ...aPartner } }),
  'PATCH /api/partners/:id': ({ partnerId }: Made) => ({ params: { id: partnerId }, body: aPartner }),
  'DELETE /api/partners/:id': ({ partnerId }: Made) => ({ params: { id: partnerId } }),
  'POST /api/partners/:id/memorandum': ({ partnerId }: Made) => ({ params: { id: partnerId }, body: aPaper }),
  'GET /api/partners/:id/memorandum': ({ partnerId }: Made) => ({ params: { id: partnerId } }),
  'DELETE /api/partners/:id/memorandum': ({ partnerId }: Made) => ({ params: { id: partnerId } }),
  'POST /api/campaigns': () => ({ body: { id: uuid(), ...aCampaign(`c${randomInt(1e9)}`) } }),
  'PATCH /api/campaigns/:id': ({ campaignId }: Made) => ({ params: { id: campaignId }, body: aCampaign('banner9') }),
  'DELETE /api/campaigns/:id': ({ campaignId }: Made) => ({ params: { id: campaignId } }),
  'POST /api/media': () => ({ body: { id: uuid(), ...aMediaVisit } }),
  'PATCH /api/media/:id': ({ mediaId }: Made) => ({ params: { id: mediaId }, body: aMediaVisit }),
  'DELETE /api/media/:id': ({ mediaId }: Made) => ({ params: { id: mediaId } }),
  'PATCH /api/targets': () => ({ body: { visitorsCheckedIn: 2000, adviceGiven: 650 } }),
  'PATCH /api/costs': () => ({ body: { money: 250_000, volunteerHours: 320 } }),
  'POST /api/assessments': () => ({ body: { id: uuid(), ...anAssessment } }),
  'PATCH /api/assessments/:id': ({ assessmentId }: Made) => ({ params: { id: assessmentId }, body: anAssessment }),
  'DELETE /api/assessments/:id': ({ assessmentId }: Made) => ({ params: { id: assessmentId } }),
  'POST /api/earlier-reports': () => ({ body: earlierReport() }),
  'DELETE /api/earlier-reports/:id': ({ earlierId }: Made) => ({ params: { id: earlierId } }),
  'POST /api/report-links': () => ({ body: { name: 'Эксперттер', days: 7 } }),
  'DELETE /api/report-links/:id': ({ reportLinkId }: Made) => ({ params: { id: reportLinkId } }),
  'POST /api/report-links/open': () => ({ body: { secret: 'an old link' } }),
};
