import { BUILDING_TRADES } from './building-trades.ts';
import { CLERKS } from './clerks.ts';
import { GROWERS } from './growers.ts';
import { LABOURERS } from './labourers.ts';
import { MANAGERS } from './managers.ts';
import { OPERATORS } from './operators.ts';
import { PROFESSIONALS } from './professionals.ts';
import { SERVICES } from './services.ts';
import { SPECIALISTS } from './specialists.ts';
import { TECHNICIANS } from './technicians.ts';
import type { Trade } from './trade.ts';
import { WORKSHOP_TRADES } from './workshop-trades.ts';

/** 80 kB of text, 23 kB compressed: screens load this module only when somebody searches. */
export const TRADES: readonly Trade[] = [
  ...MANAGERS,
  ...PROFESSIONALS,
  ...SPECIALISTS,
  ...TECHNICIANS,
  ...CLERKS,
  ...SERVICES,
  ...GROWERS,
  ...BUILDING_TRADES,
  ...WORKSHOP_TRADES,
  ...OPERATORS,
  ...LABOURERS,
];
