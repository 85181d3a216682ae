import type { Names } from '../../shared/fields.ts';
import type { PlaceKind } from '../../shared/places.ts';
import { isGround, standsOf, type LandmarkKind, type Plan, type Rectangle } from '../../shared/plan.ts';
import type { FairOnPaper } from './fair-on-paper.ts';
import { CAPITAL, fit, write, writeLines } from './lettering.ts';
import { BOTTOM, drawFoot, drawHead, EDGE, WIDTH } from './pack-pages.ts';
import { A4, INK, LINE, MUTED, type Page, type Sheet } from './paper.ts';
import { trio } from './words.ts';

type Known = { id: string; kind: PlaceKind; name: Names };
type Named = Rectangle & { kind: PlaceKind | LandmarkKind; words: [first: string, others: string[]] };

const TOP = 44;
/** How far down the drawing may reach, so that the list has room below. */
const DEEPEST = 150;
const LEAST = 2.6;
const COLUMNS = 2;
const STEP = 8.4;

/** The plan of the square on one A4 page: the drawing, and below it what each number is. */
export const planPage = (
  sheet: Sheet,
  fair: FairOnPaper,
  plan: Plan,
  places: readonly Known[],
  printed: string,
): Page => ({
  format: A4,
  draw: () => {
    const [title, others] = trio('plan_title');
    drawHead(sheet, title, others);
    const things = namedOf(plan, places);
    const scale = Math.min(WIDTH / plan.width, DEEPEST / plan.height);
    const left = EDGE + (WIDTH - plan.width * scale) / 2;
    sheet.save().translate(left, TOP);
    drawSquare(sheet, plan, things, scale);
    sheet.restore();
    drawList(sheet, things, TOP + plan.height * scale + 6);
    drawFoot(sheet, fair, printed);
  },
});

const namedOf = ({ places: laid, landmarks }: Plan, places: readonly Known[]): Named[] => [
  ...laid.flatMap(({ placeId, ...at }): Named[] => {
    const place = places.find(({ id }) => id === placeId);
    return place ? [{ ...at, kind: place.kind, words: trio(place.name) }] : [];
  }),
  ...landmarks.map(({ name, kind, ...at }): Named => ({ ...at, kind, words: trio(name ?? wordOf(kind)) })),
];
const wordOf = (kind: LandmarkKind) =>
  `landmark_${kind.replace('-', '_') as Exclude<LandmarkKind, 'first-aid'> | 'first_aid'}` as const;

const drawSquare = (sheet: Sheet, plan: Plan, things: readonly Named[], scale: number): void => {
  sheet
    .lineWidth(0.3)
    .rect(0, 0, plan.width * scale, plan.height * scale)
    .stroke(LINE);
  const numbered = things.map((thing, i) => [thing, i + 1] as const);
  for (const [thing, n] of numbered) if (isGround(thing.kind)) drawThing(sheet, thing, n, scale);
  sheet.lineWidth(0.7).dash(2, { space: 1.4 });
  for (const { points } of plan.routes) {
    points.forEach(({ x, y }, i) =>
      i === 0 ? sheet.moveTo(x * scale, y * scale) : sheet.lineTo(x * scale, y * scale),
    );
    sheet.stroke(INK);
  }
  sheet.undash();
  for (const stand of plan.rows.flatMap(standsOf)) {
    const [x, y, width, height] = sides(stand, scale);
    sheet.lineWidth(0.2).rect(x, y, width, height).fillAndStroke('#ffffff', LINE);
    const line = { x: x + width / 2, size: Math.min(3, height * 0.7), align: 'centre', most: width - 0.6 } as const;
    write(sheet, stand.stand, { ...line, y: y + height / 2 + (line.size * CAPITAL) / 2 });
  }
  for (const [thing, n] of numbered) if (!isGround(thing.kind)) drawThing(sheet, thing, n, scale);
};

const sides = ({ x, y, width, height }: Rectangle, scale: number) =>
  [x * scale, y * scale, width * scale, height * scale] as const;

/** With its number, and with its name where there is room for that. */
const drawThing = (sheet: Sheet, thing: Named, n: number, scale: number): void => {
  const [x, y, width, height] = sides(thing, scale);
  const isSolid = thing.kind === 'building' || thing.kind === 'street';
  sheet.lineWidth(isSolid ? 0.2 : 0.5);
  if (thing.kind === 'fountain') sheet.ellipse(x + width / 2, y + height / 2, width / 2, height / 2);
  else sheet.rect(x, y, width, height);
  if (thing.kind === 'zone') sheet.stroke(LINE);
  else sheet.fillAndStroke(isSolid ? '#eee9e0' : '#ffffff', INK);
  const text = `${n} ${thing.words[0]}`;
  const box = {
    width: width - 1.5,
    height: height - 0.6,
    largest: 4,
    least: LEAST,
    weight: 'bold',
    leading: 1.1,
  } as const;
  const whole = fit(sheet, text, box);
  const fits = whole.size > LEAST || whole.lines.join(' ') === text;
  const { size, lines } = fits ? whole : { size: Math.min(4, height * 0.8), lines: [String(n)] };
  const first = y + height / 2 - ((lines.length - 1) * size * 1.1) / 2 + (size * CAPITAL) / 2;
  writeLines(sheet, lines, { x: x + width / 2, y: first, size, leading: 1.1, weight: 'bold', align: 'centre' });
};

const drawList = (sheet: Sheet, things: readonly Named[], top: number): void => {
  sheet
    .lineWidth(0.7)
    .dash(2, { space: 1.4 })
    .moveTo(EDGE, top)
    .lineTo(EDGE + 14, top)
    .stroke(INK)
    .undash();
  const [way, ways] = trio('plan_step_free');
  const line = { x: EDGE + 17, most: WIDTH - 17 };
  write(sheet, way, { ...line, y: top + 1.2, size: 3.4, weight: 'bold' });
  write(sheet, ways.join('  ·  '), { ...line, y: top + 5, size: 2.8, colour: MUTED });
  const column = WIDTH / COLUMNS;
  const rows = Math.ceil(things.length / COLUMNS);
  const step = Math.min(STEP, (BOTTOM - top - 10) / rows);
  things.forEach(({ words: [first, others] }, i) => {
    const x = EDGE + Math.floor(i / rows) * column;
    const y = top + 13 + (i % rows) * step;
    write(sheet, String(i + 1), { x: x + 6, y, size: step * 0.45, weight: 'bold', align: 'right' });
    write(sheet, first, { x: x + 9, y, size: step * 0.43, weight: 'bold', most: column - 12 });
    const beneath = { x: x + 9, y: y + step * 0.42, size: step * 0.32, colour: MUTED, most: column - 12 };
    write(sheet, others.join('  ·  '), beneath);
  });
};
