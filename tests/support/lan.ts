import { networkInterfaces } from 'node:os';

/** How a phone on the square reaches this machine. */
export type Lan = { host: string; flags: string[] };

/** A name that no machine has (RFC 2606), for where there is no network but this machine's own. */
const MAPPED = 'fair.example';

/** The machine's address on its network; without one, a name that the browser takes for this machine. */
export const lanOf = (): Lan => {
  const own = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');
  return own
    ? { host: own.address, flags: [] }
    : { host: MAPPED, flags: [`--host-resolver-rules=MAP ${MAPPED} 127.0.0.1`] };
};
