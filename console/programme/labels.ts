import type { ItemKind } from '../../shared/programme.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const KIND_LABELS: Readonly<Record<ItemKind, () => string>> = {
  opening: m.item_opening,
  discussion: m.item_discussion,
  talk: m.item_talk,
  training: m.item_training,
  other: m.item_other,
};
