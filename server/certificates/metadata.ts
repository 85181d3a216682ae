/**
 * tsyringe, which @peculiar/x509 is built on, loads only where a metadata polyfill was loaded before it, and asks it
 * for the types of constructor parameters. The classes that x509 registers have none, so "nothing known" is the truth.
 */
const known = { getMetadata: () => undefined, getOwnMetadata: () => undefined, defineMetadata: () => undefined };
for (const [name, value] of Object.entries(known))
  if (!(name in Reflect)) Object.defineProperty(Reflect, name, { value, configurable: true, writable: true });
