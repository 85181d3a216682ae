import * as calls from '../../shared/campaigns.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import * as actions from './actions.ts';

export const campaignRoutes = (house: House): Served[] => [
  serve(calls.listCampaigns, () => ({ items: actions.campaignList(house.reader) })),
  serve(calls.addCampaign, (ask) => change(house, ask, (w) => actions.makeCampaign(w, ask.body))),
  serve(calls.changeCampaign, (ask) =>
    change(house, ask, (w) => actions.rewriteCampaign(w, { id: ask.params.id, ...ask.body })),
  ),
  serve(calls.removeCampaign, (ask) => change(house, ask, (w) => actions.takeCampaignAway(w, ask.params.id))),
];
