import { m } from '../../shared/words/compiled/messages.js';

/** How each kind of device comes to trust the root, step by step. */
export const STEPS = [
  {
    device: 'android',
    title: () => 'Android',
    steps: [m.install_get, m.install_android_open, m.install_android_choose],
  },
  {
    device: 'ios',
    title: () => 'iPhone, iPad',
    steps: [m.install_ios_get, m.install_ios_install, m.install_ios_trust],
  },
  {
    device: 'windows',
    title: () => 'Windows',
    steps: [m.install_get, m.install_windows_open, m.install_windows_store],
  },
  {
    device: 'linux',
    title: () => 'Chrome, Firefox (Linux, macOS)',
    steps: [m.install_get, m.install_chrome, m.install_firefox],
  },
] as const;

/** The device that this page most likely runs on; null where it cannot be told. */
export const deviceOf = (agent: string): (typeof STEPS)[number]['device'] | null => {
  if (/Android/.test(agent)) return 'android';
  if (/iPhone|iPad/.test(agent)) return 'ios';
  if (/Windows/.test(agent)) return 'windows';
  return /Linux|Macintosh/.test(agent) ? 'linux' : null;
};
