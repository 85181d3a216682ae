import type { Stand } from '../stand.ts';
import { CAPITAL_FIRMS } from './capital.ts';
import { GARMENTS } from './garments.ts';
import { POWER_BANK_AND_FOOD } from './power-bank-and-food.ts';
import { PUBLIC_SERVICE } from './public-service.ts';
import { RUSSIA } from './russia.ts';
import { SOCIAL_ENTERPRISES } from './social-enterprises.ts';
import { TRADE_AND_SERVICES } from './trade-and-services.ts';

export const STANDS: Stand[] = [
  GARMENTS,
  POWER_BANK_AND_FOOD,
  TRADE_AND_SERVICES,
  SOCIAL_ENTERPRISES,
  PUBLIC_SERVICE,
  CAPITAL_FIRMS,
  RUSSIA,
].flat();
