/** The rows of the access table (access-matrix.ts) for pages, what belongs to them, and the description of the calls. */
export const PAGES = `
  GET    /                              ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /b/:code                       ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /v/:id                         ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /panel                         ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /B/:code                       ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /V/:id                         ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /press                         ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /kiosk                         ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /board                         ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /console                       ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /kiosk-worker.js               ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /kiosk.webmanifest             ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /icons/*                       ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /install                       ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /install/root.crt              404  404  404  404  404 | 404  404  404  404  404  404  404  404 | 404  404  404  404
  GET    /install/root.mobileconfig     404  404  404  404  404 | 404  404  404  404  404  404  404  404 | 404  404  404  404
  GET    /assets/*                      ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /api/openapi.json              ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /api/docs                      ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /api/docs/json                 ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /api/docs/yaml                 ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /api/docs/static/*             ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  HEAD   /api/docs/static/*             ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /api/docs/static/index.html    ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
  GET    /api/docs/static/swagger-initializer.js  ok   ok   ok   ok   ok  | ok   ok   ok   ok   ok   ok   ok  ok  | ok   ok   ok   ok
`;
