import { v7 as uuid } from 'uuid';
import { aPartner, anAssessment, earlierReport } from './report-stage.ts';

type Made = { partnerId: string; assessmentId: string; earlierId: string; reportLinkId: string };

/** A valid request for each route of the coalition, the board of the day after and the report. */
export const REPORT_ERRANDS = {
  'POST /api/partners': () => ({ body: { id: uuid(), ...aPartner } }),
  'PATCH /api/partners/:id': ({ partnerId }: Made) => ({ params: { id: partnerId }, body: aPartner }),
  'DELETE /api/partners/:id': ({ partnerId }: Made) => ({ params: { id: partnerId } }),
  'POST /api/assessments': () => ({ body: { id: uuid(), ...anAssessment } }),
  'PATCH /api/assessments/:id': ({ assessmentId }: Made) => ({ params: { id: assessmentId }, body: anAssessment }),
  'DELETE /api/assessments/:id': ({ assessmentId }: Made) => ({ params: { id: assessmentId } }),
  'POST /api/earlier-reports': () => ({ body: earlierReport() }),
  'DELETE /api/earlier-reports/:id': ({ earlierId }: Made) => ({ params: { id: earlierId } }),
  'POST /api/report-links': () => ({ body: { name: 'Эксперттер', days: 7 } }),
  'DELETE /api/report-links/:id': ({ reportLinkId }: Made) => ({ params: { id: reportLinkId } }),
  'POST /api/report-links/open': () => ({ body: { secret: 'an old link' } }),
};
