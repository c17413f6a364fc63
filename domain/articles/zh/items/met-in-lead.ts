import type { Scene, Speech } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** The mark of a meeting that the first paragraph states. */
export const noteOfMet = (scene: Scene): string => `met in lead ${scene.key}`;

/** Whether the first paragraph has stated the talks at which somebody spoke, with their day and room. */
export const isMetInLead = ({ memory }: Discourse, { scene }: Speech): boolean =>
  memory.marks.has(noteOfMet(scene));
