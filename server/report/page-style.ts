import { createHash } from 'node:crypto';
import { cspWith } from '../protection.ts';

/** How the report's page looks, on screens light and dark and on paper; the colours are those of the screens. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#f6f1e8;--card:#fffdf9;--ink:#1d1b18;--muted:#625b52;--line:#d9cfc0;--felt:#a52e22;--lake:#1f6f78}
@media (prefers-color-scheme:dark){:root{--paper:#171512;--card:#211e1a;--ink:#f2ece2;--muted:#b3a999;--line:#3d372f;--felt:#ff8a75;--lake:#6cc3cc}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.45 "Source Sans 3","Noto Sans",system-ui,sans-serif}
main{max-width:1080px;margin:0 auto;padding:24px 16px 64px}
nav{display:flex;gap:8px;max-width:1080px;margin:0 auto;padding:12px 16px 0}
nav button{min-height:44px;padding:0 14px;border:1px solid var(--muted);border-radius:6px;background:var(--card);color:var(--ink);font:inherit}
nav button[aria-pressed=true]{border-color:var(--felt);font-weight:700}
h1{margin:0 0 8px;font-size:2rem;line-height:1.15;overflow-wrap:anywhere}
h2{margin:40px 0 12px;padding-top:12px;border-top:3px solid var(--felt);font-size:1.35rem}
p{margin:0 0 4px}
.kind{color:var(--felt);font-weight:700}
.muted{color:var(--muted)}
.note{margin-top:12px;padding:8px 12px;border:2px solid var(--felt);border-radius:6px}
.big{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:12px;margin:0}
.big div{padding:12px 16px;border:1px solid var(--line);border-radius:8px;background:var(--card)}
.big dt{color:var(--muted)}
.big dd{margin:0}
.big b{display:block;font-size:2rem;line-height:1.1}
.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse}
th,td{padding:5px 8px 5px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{color:var(--muted);font-size:.85rem;font-weight:400}
tbody th{font-weight:400;overflow-wrap:anywhere}
td{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
thead th:not(:first-child){text-align:right}
.lines td:nth-child(2){font-weight:700}
.lines .words{padding-left:12px;color:var(--muted);font-size:.9rem;text-align:left;white-space:normal}
.lines thead th:nth-child(n+5){padding-left:12px;text-align:left}
.compared th,.compared td{min-width:6.5rem}
.compared tbody th{min-width:9rem;overflow-wrap:normal}
.compared thead th{vertical-align:bottom}
.tables{columns:2 380px;column-gap:32px;margin-top:20px}
.rows{margin:0 0 28px;break-inside:avoid}
.rows td:nth-child(2){font-weight:700}
.rows tbody th{width:64%}
caption{padding-bottom:4px;font-weight:700;text-align:left}
caption .muted{font-size:.9rem;font-weight:400}
svg{display:block;width:100%;height:8px;margin-top:3px;border-radius:2px;background:var(--line)}
rect{fill:var(--lake)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
li{margin-bottom:6px}
:focus-visible{outline:3px solid var(--lake);outline-offset:2px}
@media (max-width:640px){.lines thead{display:none}.lines tr{display:flex;flex-wrap:wrap;gap:0 10px;padding:8px 0;border-bottom:1px solid var(--line)}.lines th,.lines td{padding:0;border:0;text-align:left}.lines th{flex:1 0 100%}.lines .words{padding:0}.lines td:empty{display:none}.lines td:nth-child(3):not(:empty)::before{content:'/ '}}
@media print{nav{display:none}:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#1d1b18;--muted:#625b52;--line:#cfc6b8;--felt:#a52e22;--lake:#1f6f78}main{max-width:none;padding:0}h2{break-after:avoid}svg{print-color-adjust:exact}}
`;

const KNOWN = `'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`;
/** Nothing is loaded and nothing runs; the one style is known by its hash. */
export const PAGE_CSP = `default-src 'none';style-src ${KNOWN};base-uri 'none';form-action 'none';frame-ancestors 'none'`;
/** For the page that shows a report by a link. */
export const PANEL_CSP = cspWith({ 'style-src': ["'self'", KNOWN] });
