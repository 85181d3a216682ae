import { v7 as uuid } from 'uuid';
import type { Reader } from '../../db/journal.ts';
import type { Entry, Event } from '../../shared/events.ts';
import type { FairNow } from '../../shared/fair.ts';
import type { PublicMessage } from '../../shared/feed.ts';
import type { PublicFigures } from '../../shared/figures.ts';
import {
  applyPublic,
  type PublicCounts,
  type PublicEntry,
  type PublicEvent,
  type PublicFair,
} from '../../shared/noticeboard.ts';
import { announcementById, announcementsAt } from '../announcements/store.ts';
import { fairOf, isSetUp } from '../fairs/store.ts';
import { itemById, programmeOf } from '../programme/store.ts';
import { Gatherer, sendToAll } from './crowd.ts';
import {
  announcementTold,
  placeTold,
  questionTold,
  questionsTold,
  shownVacancies,
  vacancyTold,
} from './public-things.ts';
import type { Screen } from './screen.ts';

const FRAME_MS = 1_000;
/** How many public entries are kept for screens that come back. */
const KEPT = 2_000;

/** The public feed: its own events under its own counter, kept in memory; a restart means a snapshot [F3]. */
export class PublicFeed {
  readonly #reader: Reader;
  readonly #staffFair: FairNow;
  readonly #screens = new Set<Screen>();
  readonly #gatherer: Gatherer;
  readonly #counts: () => PublicFigures;
  #epoch = uuid();
  #fair: PublicFair | null = null;
  #entries: PublicEntry[] = [];
  #shown = new Set<string>();
  #unsent = 0;
  #snapshot: { seq: number; frame: Buffer } | null = null;

  constructor(reader: Reader, fair: FairNow, counts: () => PublicFigures) {
    this.#reader = reader;
    this.#staffFair = fair;
    this.#counts = counts;
    this.#gatherer = new Gatherer(
      FRAME_MS,
      () => this.#screens.size,
      () => this.flush(),
    );
    this.#begin();
  }

  get screens(): number {
    return this.#screens.size;
  }

  hear(entries: readonly Entry[]): void {
    for (const { event } of entries) this.#translate(event);
  }

  join(screen: Screen, position: { epoch: string; since: number } | null): () => void {
    this.flush();
    const missed = position && this.#missedBy(position);
    if (missed) screen.send(frameOf({ kind: 'entries', epoch: this.#epoch, entries: missed }));
    else screen.sendSnapshot(this.#snapshotFrame());
    this.#screens.add(screen);
    return () => this.#screens.delete(screen);
  }

  heartbeat(at: string): void {
    sendToAll(this.#screens, frameOf({ kind: 'heartbeat', seq: this.#fair?.seq ?? 0, at }));
  }

  /** Tells the rounded counts, where they changed. */
  tellCounts(): void {
    const { visitors, vacancies, openings, employers } = this.#counts();
    const counts: PublicCounts = { visitors, vacancies, openings, employers };
    if (this.#fair && JSON.stringify(counts) !== JSON.stringify(this.#fair.counts))
      this.#tell({ type: 'counts.told', counts });
  }

  stop(): void {
    this.#gatherer.stop();
  }

  flush(): void {
    if (this.#unsent === 0) return;
    const entries = this.#entries.slice(-this.#unsent);
    this.#unsent = 0;
    sendToAll(this.#screens, frameOf({ kind: 'entries', epoch: this.#epoch, entries }));
    this.#entries = this.#entries.slice(-KEPT);
  }

  #begin(): void {
    if (!isSetUp(this.#reader)) return;
    const { name, city, state, timeZone } = fairOf(this.#reader);
    const { all, told } = shownVacancies(this.#reader, this.#staffFair);
    this.#shown = new Set(all);
    const places = Object.keys(this.#staffFair.places).flatMap(
      (id) => placeTold(this.#reader, this.#staffFair, id) ?? [],
    );
    const { visitors, vacancies, openings, employers } = this.#counts();
    const now = new Date().toISOString();
    this.#fair = {
      seq: 0,
      at: now,
      name,
      city,
      state,
      timeZone,
      planRevision: this.#staffFair.planRevision,
      places: byId(places),
      programme: byId(programmeOf(this.#reader)),
      announcements: byId(announcementsAt(this.#reader, now).map(announcementTold)),
      questions: byId(questionsTold(this.#reader)),
      vacancies: byId(told),
      vacanciesInAll: all.length,
      counts: { visitors, vacancies, openings, employers },
    };
  }

  #tell(event: PublicEvent): void {
    if (!this.#fair) return;
    const entry: PublicEntry = { seq: this.#fair.seq + 1, at: new Date().toISOString(), event };
    applyPublic(this.#fair, entry);
    this.#entries.push(entry);
    this.#unsent += 1;
    this.#gatherer.nudge();
  }

  #translate(event: Event): void {
    if (event.type === 'fair.set-up') return this.#restart();
    if (event.type === 'fair.state-changed') this.#tell({ type: 'fair.changed', state: event.to });
    if (event.type === 'plan.changed') this.#tell({ type: 'plan.changed', revision: event.revision });
    if (event.type === 'programme.item-added' || event.type === 'programme.item-changed')
      this.#tellProgramme(event.itemId);
    if (event.type === 'text.changed' && event.of === 'programme') this.#tellProgramme(event.id);
    if (event.type === 'announcement.made') this.#tellAnnouncement(event.announcementId);
    if (event.type === 'announcement.withdrawn')
      this.#tell({ type: 'announcement.gone', announcementId: event.announcementId });
    if (event.type === 'question.voted' || event.type === 'question.changed') this.#tellQuestion(event.questionId);
    if (event.type === 'vacancy.posted' || event.type === 'vacancy.changed' || event.type === 'vacancy.decided')
      this.#tellVacancy(event.vacancyId);
    if (event.type === 'text.changed' && event.of === 'employer') this.#tellVacanciesOf(event.id);
    if (event.type === 'text.changed' && event.of === 'place') this.#tellPlace(event.id, true);
    if (event.type === 'fair.state-changed') for (const id of Object.keys(this.#staffFair.places)) this.#tellPlace(id);
    if (event.type === 'place.added' || event.type === 'place.changed' || event.type === 'visitor.tallied')
      this.#tellPlace(event.placeId);
    if ('moves' in event) for (const id of Object.keys(event.moves.inside ?? {})) this.#tellPlace(id);
  }

  /** Everything is new: screens come back for a snapshot under a new epoch. */
  #restart(): void {
    this.#epoch = uuid();
    this.#entries = [];
    this.#unsent = 0;
    this.#begin();
    const frame = this.#snapshotFrame();
    for (const screen of this.#screens) screen.sendSnapshot(frame);
  }

  #tellProgramme(itemId: string): void {
    const item = itemById(this.#reader, itemId);
    if (item) this.#tell({ type: 'programme.changed', item });
  }

  #tellAnnouncement(id: string): void {
    const announcement = announcementById(this.#reader, id);
    if (announcement) this.#tell({ type: 'announcement.changed', announcement: announcementTold(announcement) });
  }

  #tellQuestion(questionId: string): void {
    const question = questionTold(this.#reader, questionId);
    if (question) this.#tell({ type: 'question.taken', question });
    else if (this.#fair?.questions[questionId]) this.#tell({ type: 'question.gone', questionId });
  }

  #tellVacancy(vacancyId: string): void {
    const vacancy = vacancyTold(this.#reader, vacancyId);
    if (vacancy) {
      this.#shown.add(vacancyId);
      this.#tell({ type: 'vacancy.shown', vacancy, inAll: this.#shown.size });
    } else if (this.#shown.delete(vacancyId)) this.#tell({ type: 'vacancy.gone', vacancyId, inAll: this.#shown.size });
  }

  #tellVacanciesOf(employerId: string): void {
    for (const [id, facts] of Object.entries(this.#staffFair.vacancies))
      if (facts.employerId === employerId) this.#tellVacancy(id);
  }

  /** Only whether there is room is told, and only when that changes. */
  #tellPlace(placeId: string, anyway = false): void {
    const place = placeTold(this.#reader, this.#staffFair, placeId);
    const known = this.#fair?.places[placeId];
    if (place && (anyway || !known || known.room !== place.room)) this.#tell({ type: 'place.changed', place });
  }

  #missedBy({ epoch, since }: { epoch: string; since: number }): PublicEntry[] | null {
    const head = this.#fair?.seq ?? 0;
    if (epoch !== this.#epoch || since > head || head - since > this.#entries.length) return null;
    return since === head ? [] : this.#entries.slice(since - head);
  }

  #snapshotFrame(): Buffer {
    const fair = this.#fair;
    if (!fair) return frameOf({ kind: 'heartbeat', seq: 0, at: new Date().toISOString() });
    if (this.#snapshot?.seq !== fair.seq || this.#entries.length === 0)
      this.#snapshot = { seq: fair.seq, frame: frameOf({ kind: 'snapshot', epoch: this.#epoch, seq: fair.seq, fair }) };
    return this.#snapshot.frame;
  }
}

const byId = <T extends { id: string }>(things: T[]): Record<string, T> =>
  Object.fromEntries(things.map((thing) => [thing.id, thing]));
const frameOf = (message: PublicMessage): Buffer => Buffer.from(JSON.stringify(message));
