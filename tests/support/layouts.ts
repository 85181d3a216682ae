/** One key as a browser tells of it. */
export type Pressed = { key: string; code: string; shiftKey?: boolean; repeat?: boolean };
export type LayoutName = 'us' | 'ru' | 'kg' | 'fr';

/** The keys of a keyboard, row by row, as `code` names them. */
export const CODES = [
  'Backquote Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal',
  'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight Backslash',
  'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote',
  'KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash',
].flatMap((row) => row.split(' '));

/** What each of those keys writes, without Shift and with it (xkeyboard-config 2.35: us, ru, kg, fr). */
const WRITTEN: Readonly<Record<LayoutName, readonly [string, string]>> = {
  us: ["`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./", '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'],
  ru: ['ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.', 'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,'],
  kg: ['ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.', 'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,'],
  fr: ['²&é"\'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!', '~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§'],
};

/** The keys that a scanner set to an American keyboard presses for a text, Shift among them, and what the layout makes of them. */
export const strokesOn = (layout: LayoutName, text: string): Pressed[] =>
  [...text].flatMap((character) => {
    const at = (['us'] as const).flatMap((us) => WRITTEN[us].map((row) => [...row].indexOf(character)));
    const shiftKey = at[0] === -1;
    const place = Math.max(...at);
    if (place < 0) throw new Error(`no key writes ${character}`);
    const key = [...WRITTEN[layout][shiftKey ? 1 : 0]][place]!;
    const stroke = { key: key === '^' && layout === 'fr' ? 'Dead' : key, code: CODES[place]!, shiftKey };
    return shiftKey ? [{ key: 'Shift', code: 'ShiftLeft', shiftKey }, stroke] : [stroke];
  });
