import { wordIn } from '../sheets/words.ts';
import type { Compared } from './compared.ts';
import type { ToldLine, ToldPart, ToldReport, ToldTable } from './in-words.ts';
import { PAGE_STYLE } from './page-style.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup, as `html` makes it: never a text that somebody wrote. */
class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
/** A piece of a page; every text that is put in is escaped. */
const html = (pieces: TemplateStringsArray, ...values: readonly (string | Markup | readonly Markup[])[]): Markup =>
  new Markup(pieces.reduce((all, piece, i) => all + written(values[i - 1]!) + piece));
const written = (value: string | Markup | readonly Markup[]): string => {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
  return value instanceof Markup ? value.text : value.map(({ text }) => text).join('');
};

/** The report as one page that needs nothing else: it can be saved, sent and printed. */
export const reportHtml = (report: ToldReport): string => {
  const { language, title, fair, where, written: asOf, notOver, summary, parts, compared, method } = report;
  const word = (of: Parameters<typeof wordIn>[1]): string => wordIn(language, of);
  return `<!doctype html>\n${
    html`<html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${fair}</title>
        ${new Markup(`<style>${PAGE_STYLE}</style>`)}
      </head>
      <body>
        <main>
          <header>
            <p class="kind">${title}</p>
            <h1>${fair}</h1>
            <p>${where}</p>
            <p class="muted">${asOf}</p>
            ${notOver === null ? '' : html`<p class="note">${notOver}</p>`}
          </header>
          <section>
            <h2>${word('report_summary')}</h2>
            <dl class="big">${summary.map(bigNumber)}</dl>
          </section>
          ${parts.map((part) => partOf(part, report))} ${compared === null ? '' : comparedOf(compared, report)}
          <section>
            <h2>${word('report_part_method')}</h2>
            <ul>
              ${method.map((note) => html`<li>${note}</li>`)}
            </ul>
          </section>
        </main>
      </body>
    </html> `.text
  }`;
};

const bigNumber = ({ label, n, of, share, whole }: ToldLine): Markup =>
  html`<div>
    <dt>${label}</dt>
    <dd><b>${n}</b>${of === '' ? '' : html` <span>/ ${of} ${whole}: ${share}</span>`}</dd>
  </div> `;

const partOf = ({ title, lines, tables }: ToldPart, { language }: ToldReport): Markup => {
  const word = (of: Parameters<typeof wordIn>[1]): string => wordIn(language, of);
  return html`<section>
    <h2>${title}</h2>
    <div class="wide" tabindex="0" role="region" aria-label="${title}">
      <table class="lines">
        <thead>
          <tr>
            <th scope="col">${word('report_what')}</th>
            <th scope="col">${word('report_number')}</th>
            <th scope="col">${word('report_of')}</th>
            <th scope="col">${word('report_share')}</th>
            <th scope="col">${word('report_whole')}</th>
            <th scope="col">${word('report_basis')}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            ({ label, n, of, share, whole, basis }) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${n}</td>
                <td>${of}</td>
                <td>${share}</td>
                <td class="words">${whole}</td>
                <td class="words">${basis}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    <div class="tables">${tables.map((table) => tableOf(table, word('report_number'), word('report_share')))}</div>
  </section> `;
};

/** A table whose rows carry their bars; the bar says nothing that the number beside it does not. */
const tableOf = ({ title, basis, rows }: ToldTable, number: string, share: string): Markup => {
  const isPaired = rows.some(({ beside }) => beside !== null);
  return html`<table class="rows">
    <caption>
      ${title}
      <span class="muted">(${basis})</span>
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="hidden">${title}</span></th>
        <th scope="col">${number}</th>
        <th scope="col">${isPaired ? '' : share}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, n, share: part, beside, part: width }) =>
          html`<tr>
            <th scope="row">
              ${label}<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width="${String(Math.round(width * 1000) / 10)}" height="4"></rect>
              </svg>
            </th>
            <td>${n}</td>
            <td>${beside === null ? part : `/ ${beside}`}</td>
          </tr> `,
      )}
    </tbody>
  </table> `;
};

const comparedOf = ({ heads, rows }: Compared, { language }: ToldReport): Markup => {
  const title = wordIn(language, 'report_part_compared');
  return html`<section>
    <h2>${title}</h2>
    <div class="wide" tabindex="0" role="region" aria-label="${title}">
      <table class="compared">
        <thead>
          <tr>
            <th scope="col">${wordIn(language, 'report_what')}</th>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            <th scope="col">${wordIn(language, 'report_growth')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ label, cells, growth }) =>
              html`<tr>
                <th scope="row">${label}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
                <td>${growth}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
  </section> `;
};
