import { count, eq, isNotNull, like, sql, sum } from 'drizzle-orm';
import { campaigns } from '../../db/before-schema.ts';
import type { Reader, Writer } from '../../db/journal.ts';
import { erasedFacts } from '../../db/people-schema.ts';
import { visitors } from '../../db/schema.ts';
import type { Campaign, MeasuredCampaign } from '../../shared/campaigns.ts';

/** What an erased visitor's arrival is kept under: a number of nobody. */
export const erasedKey = (campaignId: string): string => `campaign.${campaignId}`;

export const campaignByCode = (r: Reader, code: string): Campaign | undefined =>
  r.db.select().from(campaigns).where(eq(campaigns.code, code)).get();
export const campaignById = (r: Reader, id: string): Campaign | undefined =>
  r.db.select().from(campaigns).where(eq(campaigns.id, id)).get();
export const addCampaignRow = (w: Writer, row: Campaign): void => void w.db.insert(campaigns).values(row).run();
export const changeCampaignRow = (w: Writer, row: Campaign): void =>
  void w.db.update(campaigns).set(row).where(eq(campaigns.id, row.id)).run();
export const removeCampaignRow = (w: Writer, id: string): void =>
  void w.db.delete(campaigns).where(eq(campaigns.id, id)).run();

/** Every campaign with the visitors that it brought, in the order in which they were made. */
export const measuredCampaigns = (r: Reader): MeasuredCampaign[] => {
  const brought = new Map(
    r.db
      .select({ id: visitors.campaignId, registered: count(), arrived: sum(visitors.counted).mapWith(Number) })
      .from(visitors)
      .where(isNotNull(visitors.campaignId))
      .groupBy(visitors.campaignId)
      .all()
      .map(({ id, ...numbers }) => [id, numbers]),
  );
  const erased = new Map(
    r.db
      .select()
      .from(erasedFacts)
      .where(like(erasedFacts.key, erasedKey('%')))
      .all()
      .map(({ key, n }) => [key, n]),
  );
  return r.db
    .select()
    .from(campaigns)
    .orderBy(sql`rowid`)
    .all()
    .map((row) => {
      const { registered, arrived } = brought.get(row.id) ?? { registered: 0, arrived: 0 };
      const gone = erased.get(erasedKey(row.id)) ?? 0;
      return { ...row, registered: registered + gone, arrived: arrived + gone };
    });
};
