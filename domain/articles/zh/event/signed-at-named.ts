import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** Whether the document of this item, which is the news, was signed at a meeting with a name of its own, not at a ceremony. */
export const isSignedAtNamed = ({ facts: { record }, plan }: Discourse, scene: Scene): boolean =>
  /[^式礼]$/.test(record.officialName?.zh ?? record.officialName?.en ?? "") &&
  plan.news.type === "sign" &&
  plan.news.scene === scene;
