import type { FastifyRequest } from 'fastify';
import { markOf } from '../../shared/fairs.ts';
import { Refused } from '../../shared/refusals.ts';
import type { House } from '../house.ts';

/**
 * A screen says which fair it means. What was done for another one, or in a rehearsal, does not count here: it is refused
 * before anybody is asked for, so that whoever is known there alone learns that it is the wrong fair.
 */
export const needsFair = ({ fair, rehearsal }: House, { headers }: Pick<FastifyRequest, 'headers'>): void => {
  const meant = headers['x-fair'];
  if (meant === undefined || fair.fairId === null) return;
  if (meant !== markOf({ id: fair.fairId, rehearsal: rehearsal !== null })) throw new Refused('other-fair');
};
