import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, count, id, oneOf, strict, text } from './fields.ts';
import { CHANNELS } from './visitors.ts';

/** Short enough to be said on the radio; letters that any phone can type. */
const campaignCode = Type.String({ minLength: 2, maxLength: 16, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' });

/** Where a campaign's code leads: the phone's page, which remembers it. In capitals the QR code is smaller. */
export const campaignAddress = (publicUrl: string, code: string): string => `${publicUrl}/f/${code}`;

const campaignFields = {
  code: campaignCode,
  /** "Leaflet at dormitory 3". */
  name: text(120),
  channel: oneOf(...CHANNELS),
};
const campaignDraft = strict(campaignFields);
const ownCampaign = strict({ id, ...campaignFields });
export type Campaign = Static<typeof ownCampaign>;

/** With what it brought: phones that took a badge through it, and of those the ones that came to the fair. */
const measured = strict({ ...ownCampaign.properties, registered: count, arrived: count });
export type MeasuredCampaign = Static<typeof measured>;

export const listCampaigns = endpoint({
  route: 'GET /api/campaigns',
  summary: 'How the fair is made known: each leaflet, line or post with its code, and who came through it',
  who: ['organiser', 'viewer'],
  reply: strict({ items: Type.Array(measured) }),
});
export const addCampaign = endpoint({
  route: 'POST /api/campaigns',
  summary: 'A new code for a leaflet, a line on TV, a post',
  who: ['organiser'],
  body: ownCampaign,
  reply: ownCampaign,
  status: 201,
});
export const changeCampaign = endpoint({
  route: 'PATCH /api/campaigns/:id',
  summary: 'Write its name, channel or code anew; what is printed with the old code then leads to the fair alone',
  who: ['organiser'],
  params: byId,
  body: campaignDraft,
  reply: ownCampaign,
});
export const removeCampaign = endpoint({
  route: 'DELETE /api/campaigns/:id',
  summary: 'Take a code away through which nobody has come yet',
  who: ['organiser'],
  params: byId,
  reply: strict({}),
});

export const CAMPAIGN_CALLS = [listCampaigns, addCampaign, changeCampaign, removeCampaign] as const;
