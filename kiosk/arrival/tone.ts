import type { Colour } from './outcome.ts';

/** Hertz, one after another: rising is good, falling is not. */
const TONES: Readonly<Record<Colour, readonly number[]>> = {
  green: [660, 880],
  amber: [587, 587],
  red: [311, 220],
};
const TONE_S = 0.14;

let audio: AudioContext | undefined;

/**
 * Plays the short tone of a result once that is on the screen: making the first tone ready takes a slow tablet a tenth of
 * a second. Stays silent where the browser has not heard a touch yet, and where nobody sees the screen.
 */
export const playTone = (colour: Colour): void => void requestAnimationFrame(() => setTimeout(() => play(colour)));

const play = (colour: Colour): void => {
  audio ??= new AudioContext();
  void audio.resume();
  TONES[colour].forEach((hertz, i) => beep(audio!, hertz, audio!.currentTime + i * TONE_S));
};

const beep = (context: AudioContext, hertz: number, at: number): void => {
  const tone = new OscillatorNode(context, { frequency: hertz });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.linearRampToValueAtTime(0.25, at + 0.01);
  volume.gain.setValueAtTime(0.25, at + TONE_S - 0.03);
  volume.gain.linearRampToValueAtTime(0, at + TONE_S);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + TONE_S);
};
