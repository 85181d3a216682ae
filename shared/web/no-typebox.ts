// What a schema is made of does not matter in a browser: nothing is validated there.
const nothing: object = new Proxy(() => nothing, { get: () => nothing });

/**
 * Stands in for TypeBox where screens are built, so that they can use the rules that stand beside a contract without
 * carrying the 11 kB (gz) that only the server needs.
 */
export const Type = nothing;
