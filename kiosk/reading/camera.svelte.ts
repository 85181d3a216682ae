import { remember, remembered } from '../../shared/web/remember.ts';
import { FrameReader } from './detector.ts';

export type CameraState = 'closed' | 'asking' | 'open' | 'denied' | 'none' | 'busy' | 'insecure' | 'not-fetched';

/** About six looks a second. */
const LOOK_EVERY_MS = 160;
/** Left to the rest of the page between two looks. */
const REST_MS = 40;
/** A code that stays in view is one scan: it counts again once it was out of sight for so long. */
const FORGET_MS = 2000;
const KEY = 'jarmanke.camera';
const FAULTS: Readonly<Record<string, CameraState>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
};

/** A camera that reads codes until it is closed; what reads them is fetched when it is opened for the first time. */
export class Camera {
  state = $state<CameraState>('closed');
  /** Whether its light is on; null where it has none. */
  torch = $state<boolean | null>(null);
  cameras = $state.raw<string[]>([]);
  readonly #read: (text: string) => void;
  readonly #seen = new Map<string, number>();
  #track: MediaStreamTrack | undefined;
  /** Which opening this is: what belongs to an earlier one stops by itself. */
  #opening = 0;

  constructor(read: (text: string) => void) {
    this.#read = read;
  }

  async open(video: HTMLVideoElement): Promise<void> {
    this.close();
    const opening = this.#opening;
    // Over plain http a browser shows no camera to any page but its own machine's.
    if (!isSecureContext || !navigator.mediaDevices) return void (this.state = 'insecure');
    this.state = 'asking';
    const [stream, reader] = await Promise.all([ask(), FrameReader.make().catch(() => null)]);
    if (opening !== this.#opening) return stopAll(stream);
    if (!(stream instanceof MediaStream)) return void (this.state = FAULTS[stream.name] ?? 'busy');
    if (reader === null) {
      stopAll(stream);
      return void (this.state = 'not-fetched');
    }
    this.#track = stream.getVideoTracks()[0]!;
    this.#track.addEventListener('ended', () => opening === this.#opening && this.#lost());
    video.srcObject = stream;
    await video.play().catch(() => undefined);
    await this.#learn(this.#track);
    if (opening === this.#opening) await this.#watch(video, reader, opening);
  }

  close(): void {
    this.#opening += 1;
    this.#track?.stop();
    this.#track = undefined;
    Object.assign(this, { state: 'closed', torch: null });
  }

  async toggleTorch(): Promise<void> {
    const torch = !this.torch;
    const advanced = [{ torch } as MediaTrackConstraintSet];
    const done = await this.#track?.applyConstraints({ advanced }).then(
      () => true,
      () => false,
    );
    if (done) this.torch = torch;
  }

  /** Opens the next of this device's cameras, and that one the next time. */
  async turnTo(video: HTMLVideoElement): Promise<void> {
    const now = this.#track?.getSettings().deviceId ?? '';
    const next = this.cameras[(this.cameras.indexOf(now) + 1) % this.cameras.length];
    remember(KEY, next ?? null);
    await this.open(video);
  }

  #lost(): void {
    this.close();
    this.state = 'busy';
  }

  async #learn(track: MediaStreamTrack): Promise<void> {
    const can = track.getCapabilities?.() as { torch?: boolean } | undefined;
    this.torch = can?.torch ? false : null;
    const devices = await navigator.mediaDevices.enumerateDevices();
    this.cameras = devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId }) => deviceId);
    this.state = 'open';
  }

  async #watch(video: HTMLVideoElement, reader: FrameReader, opening: number): Promise<void> {
    while (opening === this.#opening) {
      const began = performance.now();
      if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA)
        for (const text of await reader.read(video)) if (opening === this.#opening) this.#tell(text, began);
      const spent = performance.now() - began;
      await new Promise((rested) => setTimeout(rested, Math.max(REST_MS, LOOK_EVERY_MS - spent)));
    }
  }

  #tell(text: string, now: number): void {
    const before = this.#seen.get(text) ?? -Infinity;
    this.#seen.set(text, now);
    for (const [known, at] of this.#seen) if (now - at > FORGET_MS) this.#seen.delete(known);
    if (now - before > FORGET_MS) this.#read(text);
  }
}

/** The camera chosen before, else the one at the back: a reading needs no more than its pictures. */
const ask = (): Promise<MediaStream | DOMException> => {
  const chosen = remembered(KEY);
  const which = chosen === null ? { facingMode: { ideal: 'environment' } } : { deviceId: { ideal: chosen } };
  return navigator.mediaDevices
    .getUserMedia({ audio: false, video: { ...which, width: { ideal: 1280 }, height: { ideal: 720 } } })
    .catch((fault: DOMException) => fault);
};

const stopAll = (stream: MediaStream | DOMException): void => {
  if (stream instanceof MediaStream) stream.getTracks().forEach((track) => track.stop());
};
