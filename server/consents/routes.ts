import * as calls from '../../shared/consents.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { agreeToContact, consentsFor, takeBackContact } from './actions.ts';

export const consentRoutes = (house: House): Served[] => [
  serve(calls.listConsents, ({ who }) => consentsFor(house.reader, who)),
  serve(calls.giveConsent, (ask) => change(house, ask, (w) => agreeToContact(w, ask.body, ask.who))),
  serve(calls.revokeConsent, async (ask) => {
    const done = await change(house, ask, (w) => takeBackContact(w, ask.params.id, ask.who));
    house.journal.forget(false);
    return done;
  }),
];
