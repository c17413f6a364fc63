import type { Result } from "../../content/message";
import { type Phrase, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** "Nearly 50 agreements were signed": what was concluded, without by whom, where or when. */
const BARE = /^[^,;“]*\b(?:was|were) (?:signed|concluded|reached)$/u;

/** " during the visit": the occasion of a bare result that comes before the item at which it was reached. */
export const duringVisit = (
  { content, memory }: Discourse,
  { outcome, scene }: Result,
  words: Phrase,
): Phrase => {
  const reported = scene !== undefined && memory.realized.has(scene.path);
  const fits = content.relations.visit && outcome.type === "result" && !reported && BARE.test(textOf(words));
  return plain(fits ? " during the visit" : "");
};
