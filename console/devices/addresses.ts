import type { Reply } from '../../shared/calls.ts';

export type Reached = Reply<'GET /api/addresses'>['items'][number];

/** The address that devices open: https that the certificate is good for, where there is any; else `otherwise`, the one for paper. */
export const addressForDevices = (items: readonly Reached[], otherwise: string): string => {
  if (otherwise.startsWith('https:')) return otherwise;
  const plain = items.find(({ secure }) => !secure)?.url;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(otherwise).hostname);
  return items.find(({ secure, covered }) => secure && covered)?.url ?? (isHere ? (plain ?? otherwise) : otherwise);
};
