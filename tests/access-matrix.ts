import { PAGES } from './access-pages.ts';
import { REPORTS } from './access-reports.ts';

/**
 * Who may do what, written out by hand from the promises of the fair and from nothing in the code.
 *
 * Columns: `pub` nobody known, `pho` a phone with a badge of its own, `kio` kiosk, `sca` scanner, `boa` noticeboard;
 * `org` organiser, `mod` moderator, `vie` viewer, `des` desk, `fac` facilitator, `adv` adviser, `emp` employer, `uni` a union's representative; then those
 * who have no right any more or none here: `exm` a member whose role was taken away, `exd` a revoked device, `otm` another
 * fair's organiser, `otd` another fair's kiosk.
 *
 * Cells: `ok`, or the status of the refusal. What a request names is somebody else's: another employer's vacancy, another
 * facilitator's tent, another visitor's badge. Hence the 404s: there, the own thing would be `ok`.
 */
const TABLE = `
                                        pub  pho  kio  sca  boa | org  mod  vie  des  fac  adv  emp  uni | exm  exd  otm  otd
  GET    /api/health                    ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/setup                     ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  POST   /api/setup                     409  409  409  409  409 | 409  409  409  409  409  409  409  409 | 409  401  409  401
  GET    /api/fair                      ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  PATCH  /api/fair                      401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/fairs                     401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/fairs                     401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/fairs/:folder/served      401  401  403  403  403 | 404  403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/fairs/:folder/archived    401  401  403  403  403 | 404  403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/fairs/:folder/removed     401  401  403  403  403 | 404  403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/fairs/:folder.tar.gz      401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/fairs/taken-in            401  401  403  403  403 | 400  403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/rehearsal                 401  401  403  403  403 | 409  403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/rehearsal/ended           401  401  403  403  403 | 409  403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/backups                   401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/backups                   401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/programme                 ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  POST   /api/programme                 401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  PATCH  /api/programme/:id             401  401  403  403  403 | ok   403  403  403  404  403  403  403 | 401  401  401  401
  GET    /api/programme.ics             ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/announcements             ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  POST   /api/announcements             401  401  403  403  403 | ok   403  403  ok   403  403  403  403 | 401  401  401  401
  DELETE /api/announcements/:id         401  401  403  403  403 | ok   403  403  ok   403  403  403  403 | 401  401  401  401

  POST   /api/session                   ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  POST   /api/session/card              ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/session                   401  401  403  403  403 | ok   ok   ok   ok   ok   ok   ok  ok  | 401  401  401  401
  DELETE /api/session                   401  401  403  403  403 | ok   ok   ok   ok   ok   ok   ok  ok  | 401  401  401  401
  GET    /api/members                   401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/members                   401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  PATCH  /api/members/:id               401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/members/:id/card          401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  DELETE /api/members/:id               401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/devices                   401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/devices                   401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/devices/:id/pairing-code  401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  DELETE /api/devices/:id               401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/devices/pair              ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  POST   /api/devices/heartbeat         401  401  ok   ok   ok  | 403  403  403  403  403  403  403  403 | 401  401  401  401

  POST   /api/devices/reserve           401  401  ok   ok   403 | 403  403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/devices/hand-in           401  401  ok   ok   403 | 403  403  403  403  403  403  403  403 | 401  ok   401  401
  GET    /api/quarantine                401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/quarantine/:deviceId/decision 401  401  403  403  403 | 404  403  403  403  403  403  403  403 | 401  401  401  401

  GET    /api/places                    ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/places/:id                ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  POST   /api/places                    401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  PATCH  /api/places/:id                401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/plan                      ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  PUT    /api/plan                      401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/places/:id/tally          401  401  403  403  403 | ok   403  403  ok   404  403  403  403 | 401  401  401  401
  POST   /api/places/:id/tally/undo     401  401  403  403  403 | ok   403  403  404  404  403  403  403 | 401  401  401  401
  POST   /api/places/:id/paper-tally    401  401  403  403  403 | ok   403  403  ok   404  403  403  403 | 401  401  401  401
  GET    /api/places/:id/roster         401  401  403  403  403 | ok   403  403  403  404  403  403  403 | 401  401  401  401
  POST   /api/places/:id/duty           401  401  403  403  403 | 403  403  403  403  404  403  403  403 | 401  401  401  401
  POST   /api/questions                 ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/questions                 ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/questions (any state)     403  403  403  403  403 | ok   403  403  403  ok   403  403  403 | 403  401  403  401
  POST   /api/questions/:id/vote        403  ok   403  403  403 | 403  403  403  403  403  403  403  403 | 403  401  403  401
  PATCH  /api/questions/:id             401  401  403  403  403 | ok   403  403  403  404  403  403  403 | 401  401  401  401

  GET    /api/print/survey.pdf          401  401  403  403  403 | ok   403  403  ok   403  403  403  403 | 401  401  401  401
  GET    /api/print/sheets.pdf          401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/advice/mine               401  401  403  403  403 | 403  403  403  403  ok   ok   403  403 | 401  401  401  401
  POST   /api/advice/:id/undo           401  401  403  403  403 | 403  403  403  403  404  404  403  403 | 401  401  401  401
  GET    /api/handouts                  ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/handouts/:id              ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  POST   /api/handouts                  401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  PATCH  /api/handouts/:id              401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  DELETE /api/handouts/:id              401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/handouts/:id/given        401  401  403  403  403 | ok   403  403  ok   404  ok   403  403 | 401  401  401  401
  POST   /api/handouts/given/:id/undo   401  401  403  403  403 | ok   403  403  404  404  404  403  403 | 401  401  401  401
  GET    /api/facts                     ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  POST   /api/facts                     401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  PATCH  /api/facts/:id                 401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  DELETE /api/facts/:id                 401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/quiz                      ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  PATCH  /api/quiz                      401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/quiz/answers              ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/surveys                   ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  POST   /api/surveys                   401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  PATCH  /api/surveys/:name             401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/surveys/:name/answers     403  ok   ok   403  403 | ok   403  403  ok   403  403  403  403 | 403  401  403  401
  POST   /api/surveys/:name/answers (employers)  403  403  403  403  403 | ok   403  403  ok   403  403  ok   403 | 403  401  403  401
  POST   /api/surveys/:name/answers (on paper)   403  403  403  403  403 | ok   403  403  ok   403  403  403  403 | 403  401  403  401
  GET    /api/surveys/:name/results     401  401  403  403  403 | ok   403  ok   403  403  403  403  403 | 401  401  401  401
  GET    /api/directory                 ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  POST   /api/directory                 401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  PATCH  /api/directory/:id             401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  DELETE /api/directory/:id             401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/badges                    401  401  403  403  403 | ok   403  403  ok   403  403  403  403 | 401  401  401  401
  POST   /api/badges                    401  401  403  403  403 | ok   403  403  ok   403  403  403  403 | 401  401  401  401
  POST   /api/badges/void               401  401  403  403  403 | ok   403  403  ok   403  403  403  403 | 401  401  401  401
  GET    /api/badges/:batchId.pdf       401  401  403  403  403 | ok   403  403  ok   403  403  403  403 | 401  401  401  401
  POST   /api/badges/:batchId/void      401  401  403  403  403 | ok   403  403  ok   403  403  403  403 | 401  401  401  401
  GET    /api/print/posters.pdf         401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/print/signs.pdf           401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/print/noticeboard.pdf     401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/print/pack.pdf            401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/exports/:what.csv         401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/exports/:what.xlsx        401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/templates/:what.xlsx      401  401  403  403  403 | ok   403  403  403  403  403  ok  403 | 401  401  401  401
  POST   /api/imports/preview           401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/imports                   401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/invitations               401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/invitations               401  401  403  403  403 | ok   403  ok   ok   403  403  403  403 | 401  401  401  401
  POST   /api/groups                    401  401  403  403  403 | ok   403  403  ok   403  403  403  403 | 401  401  401  401
  GET    /api/groups                    401  401  403  403  403 | ok   403  403  ok   403  403  403  403 | 401  401  401  401
  POST   /api/visitors                  ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/visitors/me               ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  POST   /api/check-ins                 401  403  ok   ok   403 | 403  403  403  ok   404  403  403  403 | 401  401  401  401
  POST   /api/check-ins/batch           401  ok   ok   ok   403 | 403  403  403  ok   ok   403  403  403 | 401  401  401  401
  POST   /api/check-ins/:id/undo        401  404  404  404  403 | ok   403  403  404  404  403  403  403 | 401  401  401  401
  GET    /api/check-ins/refused         401  401  403  403  403 | ok   403  403  ok   403  403  403  403 | 401  401  401  401

  GET    /api/employers                 401  401  403  403  403 | ok   403  403  403  403  403  ok  403 | 401  401  401  401
  GET    /api/employers/:id             401  401  403  403  403 | ok   403  403  403  403  403  404  403 | 401  401  401  401
  POST   /api/employers                 401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  PATCH  /api/employers/:id             401  401  403  403  403 | ok   403  403  403  403  403  404  403 | 401  401  401  401
  POST   /api/employers/:id/arrival     401  401  403  403  403 | ok   403  403  403  403  403  404  403 | 401  401  401  401
  GET    /api/employers/unready         401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/employers/:id/confirmation 401  401  403  403  403 | ok   403  403  403  403  403  404  403 | 401  401  401  401
  GET    /api/vacancies                 ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/vacancies (any state)     401  401  403  403  403 | ok   ok   403  403  403  403  ok  403 | 401  401  401  401
  GET    /api/vacancies/:id             ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/vacancies/:id (held)      404  404  404  404  404 | ok   ok   404  404  404  404  404  404 | 404  401  404  401
  POST   /api/vacancies                 401  401  403  403  403 | ok   403  403  403  403  403  404  403 | 401  401  401  401
  PATCH  /api/vacancies/:id             401  401  403  403  403 | ok   403  403  403  403  403  404  403 | 401  401  401  401
  POST   /api/vacancies/:id/decision    401  401  403  403  403 | ok   ok   403  403  403  403  403  403 | 401  401  401  401
  GET    /api/vacancies/:id/decisions   401  401  403  403  403 | ok   ok   403  403  403  403  404  403 | 401  401  401  401
  GET    /api/occupations               ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/coverage                  401  401  403  403  403 | ok   403  ok   403  403  403  403  403 | 401  401  401  401
  GET    /api/rules                     401  401  403  403  403 | ok   ok   403  403  403  403  403  403 | 401  401  401  401
  PATCH  /api/rules                     401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/meetings                  401  401  403  403  403 | 403  403  403  403  403  403  ok  403 | 401  401  401  401
  PATCH  /api/meetings/:id              401  401  403  403  403 | 403  403  403  403  403  403  404  403 | 401  401  401  401
  GET    /api/consents                  401  ok   403  403  403 | 403  403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/consents                  401  404  403  403  403 | 403  403  403  403  403  403  403  403 | 401  401  401  401
  DELETE /api/consents/:id              401  404  403  403  403 | 403  403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/meetings                  401  401  403  403  403 | 403  403  403  403  403  403  404  403 | 401  401  401  401
  GET    /api/offers                    401  ok   403  403  403 | ok   403  ok   ok   403  ok   ok  403 | 401  401  401  401
  POST   /api/offers                    401  401  403  403  403 | 403  403  403  403  403  403  404  403 | 401  401  401  401
  POST   /api/offers/:id/answer         401  404  403  403  403 | 403  403  403  ok   403  ok   403  403 | 401  401  401  401
  POST   /api/offers/:id/withdrawal     401  401  403  403  403 | 403  403  403  403  403  403  404  403 | 401  401  401  401
  POST   /api/offers/:id/confirmation   401  401  403  403  403 | 403  403  403  403  403  403  404  403 | 401  401  401  401
  POST   /api/offers/:id/follow-up      401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/follow-up-contact         401  ok   403  403  403 | 403  403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/follow-up-contact         401  ok   403  403  403 | ok   403  403  ok   403  ok   403  403 | 401  401  401  401
  POST   /api/follow-up-contact/withdrawal 401  ok   403  403  403 | ok   403  403  ok   403  ok   403  403 | 401  401  401  401
  GET    /api/calls                     401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/calls/:id                 401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/persons/look-up           401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/persons/own               401  ok   403  403  403 | 403  403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/persons/erasure           401  ok   403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/persons/requests          401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/persons/requests          401  401  403  403  403 | ok   403  403  ok   403  403  403  403 | 401  401  401  401
  POST   /api/persons/requests/:id/answer 401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/keeping                   401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  PATCH  /api/keeping                   401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/purges                    401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/advice                    401  401  403  403  403 | 403  403  403  403  ok   ok   403  403 | 401  401  401  401

  GET    /api/rights-keys               ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok   ok  | ok   ok   ok   ok
  GET    /api/rights-keys/own           401  401  403  403  403 | 403  403  403  403  403  ok   403  ok  | 401  401  401  401
  POST   /api/rights-keys/own           401  401  403  403  403 | 403  403  403  403  403  ok   403  ok  | 401  401  401  401
  POST   /api/rights-questions          ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok   ok  | ok   ok   ok   ok
  POST   /api/rights-questions/further  ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok   ok  | ok   ok   ok   ok
  POST   /api/rights-questions/answers  ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok   ok  | ok   ok   ok   ok
  GET    /api/rights-questions          401  401  403  403  403 | 403  403  403  403  403  ok   403  403 | 401  401  401  401
  GET    /api/rights-questions/:id      401  401  403  403  403 | 403  403  403  403  403  404  403  403 | 401  401  401  401
  POST   /api/rights-questions/:id/answer  401  401  403  403  403 | 403  403  403  403  403  404  403  403 | 401  401  401  401
  POST   /api/rights-questions/:id/note 401  401  403  403  403 | 403  403  403  403  403  404  403  403 | 401  401  401  401
  POST   /api/union-contacts            ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok   ok  | ok   ok   ok   ok
  GET    /api/union-contacts            401  401  403  403  403 | 403  403  403  403  403  403  403  ok  | 401  401  401  401
  DELETE /api/union-contacts/:id        401  401  403  403  403 | 403  403  403  403  403  403  403  404 | 401  401  401  401

  GET    /h/:id                         ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /H/:id                         ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /api/figures                   401  401  403  403  403 | ok   403  ok   403  403  403  403  403 | 401  401  401  401
  GET    /api/figures/public            ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/journal                   401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  POST   /api/feed/ticket               401  401  ok   ok   ok  | 403  403  403  403  403  403  403  403 | 401  401  401  401
  GET    /api/feed (public)             ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   4003 ok   4003
  GET    /api/feed (staff)              4003 4003 4003 4003 4003| ok   ok   ok   ok   ok   ok   ok  ok  | 4003 4003 4003 4003
  GET    /api/tls                       ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   401  ok   401
  GET    /api/addresses                 401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401
  GET    /metrics (here)                ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /metrics (elsewhere)           401  401  403  403  403 | ok   403  403  403  403  403  403  403 | 401  401  401  401

${REPORTS}${PAGES}`;

export type Row = { errand: string; route: string; expected: Record<string, string> };

const cellsOf = (text: string): string[] => text.split(/[\s|]+/).filter(Boolean);

const [head = '', ...lines] = TABLE.split('\n').filter((line) => line.trim() !== '');

export const ASKERS = cellsOf(head);

/** The table, row by row; an errand is a route, with what is special about it in brackets. */
export const ROWS: Row[] = lines.map((line) => {
  const [, errand = '', cells = ''] = /^\s+(\S+\s+\S+(?: \([a-z ]+\))?)\s+(.*)$/.exec(line) ?? [];
  const named = errand.replace(/\s+/, ' ');
  const expected = Object.fromEntries(cellsOf(cells).map((cell, i) => [ASKERS[i] ?? `column ${i}`, cell]));
  return { errand: named, route: named.replace(/ \(.*/, ''), expected };
});
