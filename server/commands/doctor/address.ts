import { lookup } from 'node:dns/promises';
import { networkInterfaces } from 'node:os';
import { addressesOf, faces, isEverywhere, numbersOf } from '../../addresses.ts';
import { tlsPortOf, type Settings } from '../../config.ts';
import { bad, look, ok, type Finding } from './finding.ts';
import { unreachable } from './reach.ts';

/** Whether a server of this fair runs on this computer. */
export const isServed = async (settings: Settings): Promise<boolean> => {
  const host = isEverywhere(settings.host) ? '127.0.0.1' : settings.host;
  const tried = ['http', 'https'].map((scheme) => unreachable(`${scheme}://${host}:${settings.port}`));
  return (await Promise.all(tried)).includes(null);
};

export const checkNetwork = ({ host, port }: Settings): Finding => {
  const urls = addressesOf(host, { http: port, https: null }, null).map(({ url }) => url);
  if (isEverywhere(host) && faces().length > 0) return ok(`network: phones reach this computer at ${urls.join(', ')}`);
  if (isEverywhere(host))
    return bad('network: this computer is on none, so no phone reaches it', 'connect it to the Wi-Fi of the fair');
  return /^(localhost|127\.|::1)/.test(host)
    ? look(`network: HOST is ${host}, so only this computer reaches the fair`, 'set HOST to 0.0.0.0')
    : ok(`network: only ${urls.join(', ')} is listened on`);
};

/** Whether the address that is printed on paper leads here. */
export const checkPublicUrl = async (settings: Settings, served: boolean): Promise<Finding> => {
  const { publicUrl, port, host } = settings;
  if (!publicUrl)
    return look(
      'address: none is set that QR codes may point to, so nothing can be printed',
      `set JARMANKE_PUBLIC_URL, such as http://${numbersOf(host)[0]}:${port}`,
    );
  const { hostname, port: named, protocol } = new URL(publicUrl);
  const fault = served ? await unreachable(publicUrl) : null;
  if (served && fault === null) return ok(`address: the fair answers at ${publicUrl}`);
  const mend =
    'give this computer that address (fix it in the router), or set JARMANKE_PUBLIC_URL anew before printing';
  if (served) return bad(`address: nothing answers at ${publicUrl} (${fault})`, mend);
  if (!(await isOwn(hostname)))
    return look(
      `address: ${publicUrl} is not this computer, and nobody serves to ask`,
      `${mend}; or start, and look again`,
    );
  const ports = protocol === 'https:' ? [tlsPortOf(settings), port] : [port];
  const asked = Number(named || (protocol === 'https:' ? 443 : 80));
  return ports.includes(asked)
    ? ok(`address: ${publicUrl} is this computer`)
    : look(
        `address: ${publicUrl} is this computer, but PORT is ${port}`,
        `set PORT to ${asked}, unless a proxy leads there`,
      );
};

const isOwn = async (host: string): Promise<boolean> => {
  const own = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address));
  const found = await lookup(host.replace(/^\[|\]$/g, ''), { all: true }).catch(() => []);
  return found.some(({ address }) => own.includes(address));
};
