import type { Line } from "../../compose";
import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** The item of the programme that a sentence reports, by the record place of the sentence. */
export const sceneOf = ({ content }: Discourse, { id }: Line): Scene | undefined =>
  content.scenes.find(({ path }) => id === path || id.startsWith(`${path}.`));
