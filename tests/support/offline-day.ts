import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BadLink, type Weather } from './bad-link.ts';
import { KioskPage } from './kiosk-page.ts';
import { Organiser } from './organiser.ts';
import { OwnBrowser } from './own-browser.ts';
import { ServerProcess } from './server-process.ts';

/**
 * A kiosk in a real browser before a real server, with a bad link between them; all three get killed. The ledger counts
 * who was let in as they saw it on the screen. Close it when done.
 */
export class OfflineDay {
  /** People who saw green, and how many of them said that they are women. */
  readonly ledger = { letIn: 0, women: 0 };
  readonly #server: ServerProcess;
  readonly #link: BadLink;
  readonly #profile = mkdtempSync(join(tmpdir(), 'jarmanke-kiosk-'));
  readonly #chromium: string;
  #browser: OwnBrowser | null = null;
  #organiser: Organiser | null = null;
  #before: Awaited<ReturnType<Organiser['figures']>> = { visitorsCheckedIn: 0, bySex: {} };
  #badges: string[] = [];

  private constructor(server: ServerProcess, link: BadLink, chromium: string) {
    [this.#server, this.#link, this.#chromium] = [server, link, chromium];
  }

  static async begin(chromium: string): Promise<OfflineDay> {
    const server = await ServerProcess.start({ example: 'osh-2017' });
    const day = new OfflineDay(server, await BadLink.to(server.address), chromium);
    await day.#pair();
    return day;
  }

  /** One round of everything at its worst; the numbers say how. */
  async round(n: number): Promise<void> {
    const weathers: Weather[] = ['good', 'lose-replies', 'twice', 'cut'];
    this.#link.turn(weathers[n % 4]!);
    await this.#scan();
    await this.#scan();
    if (n % 3 === 0) await this.#again();
    await this.#server.kill();
    await this.#scan();
    if (n % 2 === 0) await this.#walkIn();
    await this.#browser!.kill();
    await this.#openKiosk();
    await this.#scan();
    this.#link.turn(n % 2 ? 'lose-replies' : 'twice');
    await this.#server.again();
    await this.#kiosk.nudge();
    this.#link.turn('good');
    await this.#untilSent();
  }

  /** What the server reports since the beginning, in the ledger's terms, and every double. */
  async reported() {
    const now = await this.#organiser!.figures();
    const doubles = this.#server.sql<{ n: number }>(
      `SELECT count(*) - count(DISTINCT visitor_id) AS n FROM check_ins WHERE outcome = 'admitted' AND sender LIKE 'device:%'`,
    );
    return {
      letIn: now.visitorsCheckedIn - this.#before.visitorsCheckedIn,
      women: (now.bySex['female'] ?? 0) - (this.#before.bySex['female'] ?? 0),
      doubles: doubles[0]?.n,
    };
  }

  async end(): Promise<void> {
    await this.#browser?.kill();
    this.#link.close();
    await this.#server.stop();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  get #kiosk(): KioskPage {
    return new KioskPage(this.#browser!.page);
  }

  async #pair(): Promise<void> {
    this.#organiser = await Organiser.at(this.#server.address);
    this.#before = await this.#organiser.figures();
    this.#badges = await this.#organiser.badges(2000);
    const pairingCode = await this.#organiser.pairingCode('info-table');
    this.#browser = await OwnBrowser.open(this.#chromium, this.#profile);
    await this.#kiosk.open(this.#link.address);
    await this.#kiosk.pair(pairingCode);
    // The shell is on the disk and badges are in reserve before the day begins.
    await this.#browser.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await this.#kiosk.untilReserved();
  }

  async #openKiosk(): Promise<void> {
    this.#browser = await OwnBrowser.open(this.#chromium, this.#profile);
    await this.#kiosk.open(this.#link.address);
    await this.#kiosk.untilReady();
  }

  /** Somebody with a printed badge, who sees green. */
  async #scan(badge = this.#badges.shift()!): Promise<void> {
    await this.#kiosk.read(badge);
    await this.#kiosk.until('green');
    this.ledger.letIn += 1;
  }

  /** The same badge twice: amber the second time, and nobody more. */
  async #again(): Promise<void> {
    const badge = this.#badges.shift()!;
    await this.#scan(badge);
    await this.#kiosk.read(badge);
    await this.#kiosk.until('amber');
  }

  async #walkIn(): Promise<void> {
    await this.#kiosk.walkIn();
    this.ledger.letIn += 1;
    this.ledger.women += 1;
  }

  async #untilSent(): Promise<void> {
    while (!(await this.#kiosk.isAllSent())) {
      await this.#kiosk.nudge();
      await pause(100);
    }
  }
}
