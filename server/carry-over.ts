import type { Reader, Writer } from '../db/journal.ts';
import type { FairDraft } from '../shared/fairs.ts';
import type { Report } from '../shared/report.ts';
import { makeCampaign } from './campaigns/actions.ts';
import { measuredCampaigns } from './campaigns/store.ts';
import { writePartner } from './coalition/actions.ts';
import { partnersOf } from './coalition/store.ts';
import { writeEntry } from './directory/actions.ts';
import { directoryOf } from './directory/store.ts';
import { registerEmployer } from './employers/actions.ts';
import { employersOf } from './employers/store.ts';
import { writeFact } from './facts/actions.ts';
import { factsOf } from './facts/store.ts';
import { setUpFair } from './fairs/actions.ts';
import { fairOf, keepRules } from './fairs/store.ts';
import { writeHandout } from './handouts/actions.ts';
import { handoutsOf } from './handouts/store.ts';
import { keepFor } from './keeping/store.ts';
import { addMemberRow, membersOf } from './members/store.ts';
import { drawPlanAnew, planNow } from './plan/actions.ts';
import { addPlaceToFair } from './places/actions.ts';
import { placesOf } from './places/store.ts';
import { setQuiz } from './quiz/actions.ts';
import { earlierOf } from './report/store-after.ts';
import { addEarlier } from './report/after.ts';
import { writeSurvey } from './surveys/actions.ts';
import { surveysOf } from './surveys/store.ts';

/**
 * Makes the next fair in an empty file out of the last one: who runs it, who was there, where, and what it gave and asked.
 * Nothing of a visitor goes along, no vacancy, meeting, offer, consent or device; nobody is confirmed, no survey is open,
 * no memorandum signed. The last fair's report goes along, to compare with, as do those that it was compared with itself.
 */
export const carryOver = (from: Reader, w: Writer, draft: FairDraft, report: Report): string => {
  const { timeZone, languages, country, rules, quiz, retentionDays, anonymousOnly } = fairOf(from);
  const id = setUpFair(w, { timeZone, languages, country, ...draft });
  if (rules) keepRules(w, rules);
  keepFor(w, { retentionDays, anonymousOnly });
  carrySquare(from, w);
  for (const { id: memberId, name, role, login, passwordHash } of membersOf(from)) {
    if (role !== 'organiser') continue;
    addMemberRow(w, { id: memberId, name, role, placeIds: [], login, passwordHash });
    w.record({ type: 'member.added', memberId, role, employerId: null, placeIds: [] });
  }
  for (const { confirmedAt: _c, arrivedAt: _a, leftAt: _l, ...employer } of employersOf(from))
    registerEmployer(w, employer as Parameters<typeof registerEmployer>[1]);
  for (const partner of partnersOf(from))
    writePartner(w, { ...partner, memorandum: 'none', signedOn: null, promises: [] });
  for (const { registered: _r, arrived: _came, ...campaign } of measuredCampaigns(from)) makeCampaign(w, campaign);
  carryShelf(from, w);
  if (quiz) setQuiz(w, quiz);
  for (const { report: earlier } of earlierOf(from)) addEarlier(w, earlier);
  addEarlier(w, report);
  return id;
};

/** The places, and the plan with them where they stood. */
const carrySquare = (from: Reader, w: Writer): void => {
  const placeIds = new Map(placesOf(from).map((place) => [place.id, carryPlace(w, place)]));
  const plan = planNow(from);
  if (plan.revision === 0) return;
  const places = plan.places.map((laid) => ({ ...laid, placeId: placeIds.get(laid.placeId)! }));
  drawPlanAnew(w, { ...plan, revision: 0, places });
};

/** A place has a new key: what hung at its door last year opens nothing this year. */
const carryPlace = (w: Writer, { kind, name, topic, host, languages, capacity }: ReturnType<typeof placesOf>[number]) =>
  addPlaceToFair(w, {
    kind,
    name,
    languages,
    ...(topic === null ? {} : { topic }),
    ...(host === null ? {} : { host }),
    ...(capacity === null ? {} : { capacity }),
  } as Parameters<typeof addPlaceToFair>[1]);

const carryShelf = (from: Reader, w: Writer): void => {
  for (const { removedAt, ...handout } of handoutsOf(from)) if (removedAt === null) writeHandout(w, handout);
  for (const fact of factsOf(from)) writeFact(w, fact);
  for (const { about, ...entry } of directoryOf(from)) writeEntry(w, about ? { ...entry, about } : entry);
  for (const { state: _state, ...survey } of surveysOf(from)) writeSurvey(w, survey);
};
