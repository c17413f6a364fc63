import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** Titles of items that say no more than that somebody spoke. */
const ADDRESSES = /^(?:an? |the )?(?:address(?:es)?|speech(?:es)?|remarks)$/iu;

/** "presentation of the new telescope": a title that says what was presented. */
const PRESENTATION = /^(?:an? |the )?(?:presentation|introduction|briefing) (?:of|on|about) (?:the )?(.+)$/iu;

/** Whether the first to speak at an item presented what its title says: "Lee presented the new telescope". */
const isPresentedNext = ({ item }: Scene, title: string): boolean => {
  const thing = PRESENTATION.exec(title)?.[1]?.toLowerCase();
  const { act, points = [] } = item.remarks?.[0] ?? {};
  return (
    thing !== undefined &&
    (act === "introduce" || act === "brief") &&
    points.some(({ en }) => en?.replace(/^the /i, "").toLowerCase() === thing)
  );
};

/** Whether an item has only the words that follow it. */
export const areOnlyWords = (scene: Scene, title: string): boolean =>
  (scene.item.remarks ?? []).length > 0 && (ADDRESSES.test(title) || isPresentedNext(scene, title));

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
