import { ABROAD_MOSCOW_AND_SIBERIA } from './abroad-moscow-and-siberia.ts';
import { ABROAD_THROUGH_AGENCIES } from './abroad-through-agencies.ts';
import { ABROAD_URAL_AND_VOLGA } from './abroad-ural-and-volga.ts';
import { BANKS_AND_PHONES } from './banks-and-phones.ts';
import { BUILDING } from './building.ts';
import { CAFES } from './cafes.ts';
import { CAPITAL } from './capital.ts';
import { ENERGY_AND_WATER } from './energy-and-water.ts';
import { FIELDS } from './fields.ts';
import { FOOD_INDUSTRY } from './food-industry.ts';
import { GARMENTS } from './garments.ts';
import { HEALTH } from './health.ts';
import { HOTELS_AND_SERVICES } from './hotels-and-services.ts';
import { MOVEMENTS } from './movements.ts';
import { PUBLIC_SERVICE } from './public-service.ts';
import { ROADS } from './roads.ts';
import { SCHOOLS } from './schools.ts';
import { SOFTWARE } from './software.ts';
import { TRADE } from './trade.ts';
import type { Stand } from '../stand.ts';

export const STANDS: Stand[] = [
  GARMENTS,
  FOOD_INDUSTRY,
  CAFES,
  TRADE,
  BANKS_AND_PHONES,
  SOFTWARE,
  ENERGY_AND_WATER,
  ROADS,
  BUILDING,
  HEALTH,
  SCHOOLS,
  FIELDS,
  HOTELS_AND_SERVICES,
  PUBLIC_SERVICE,
  MOVEMENTS,
  CAPITAL,
  ABROAD_URAL_AND_VOLGA,
  ABROAD_MOSCOW_AND_SIBERIA,
  ABROAD_THROUGH_AGENCIES,
].flat();
