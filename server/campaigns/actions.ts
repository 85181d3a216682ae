import type { Reader, Writer } from '../../db/journal.ts';
import type { Campaign, MeasuredCampaign } from '../../shared/campaigns.ts';
import { Refused } from '../../shared/refusals.ts';
import * as store from './store.ts';

export const campaignList = (r: Reader): MeasuredCampaign[] => store.measuredCampaigns(r);

/** Two things in the street with one code could not be told apart. */
const codeIsFree = (w: Writer, { id, code }: Campaign): void => {
  const taken = store.campaignByCode(w, code);
  if (taken && taken.id !== id) throw new Refused('code-taken', 'code');
};

export const makeCampaign = (w: Writer, row: Campaign): Campaign => {
  codeIsFree(w, row);
  store.addCampaignRow(w, row);
  return noted(w, row);
};

export const rewriteCampaign = (w: Writer, row: Campaign): Campaign => {
  if (!store.campaignById(w, row.id)) throw new Refused('not-found');
  codeIsFree(w, row);
  store.changeCampaignRow(w, row);
  return noted(w, row);
};

/** What has brought somebody stays: the report tells of it. */
export const takeCampaignAway = (w: Writer, id: string): object => {
  const row = store.measuredCampaigns(w).find((one) => one.id === id);
  if (!row) throw new Refused('not-found');
  if (row.registered > 0) throw new Refused('campaign-used');
  store.removeCampaignRow(w, id);
  noted(w, row);
  return {};
};

const noted = (w: Writer, row: Campaign): Campaign => {
  w.record({ type: 'coalition.changed', of: 'campaign', id: row.id });
  return row;
};
