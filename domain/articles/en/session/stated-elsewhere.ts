import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** Titles of items that say no more than that somebody spoke. */
const ADDRESSES = /^(?:an? |the )?(?:address(?:es)?|speech(?:es)?|remarks)$/iu;

/** Whether an item has only the words that follow it. */
export const areOnlyWords = ({ item }: Scene, title: string): boolean =>
  (item.remarks ?? []).length > 0 && ADDRESSES.test(title);

/** Whether something was given at an item, which has a sentence of its own. */
export const isGift = ({ facts }: Discourse, { item }: Scene): boolean =>
  (facts.record.outcomes ?? []).some(
    ({ key, type }) => (item.outcomes ?? []).includes(key) && (type === "gift" || type === "award"),
  );

/** Whether the office's own first sentence about an item has its title. */
export const isNarrated = ({ facts }: Discourse, { item, path }: Scene, title: string): boolean =>
  facts
    .list(item.narrative, `${path}.narrative`)
    .slice(0, 1)
    .some(({ text }) => text.toLowerCase().includes(title.replace(/^(?:the|an?) /i, "").toLowerCase()));
