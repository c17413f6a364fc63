import type { Scene } from "../../content/message";
import { changed, type Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { nounOf } from "./things";

/** Marks an item that the first sentence has stated as what somebody did: "gave a lecture on the lake". */
export const leadAct = ({ path }: Scene): string => `act of lead ${path}`;

/** "the lecture": an item that the first sentence has stated. */
export const actOfLead = (discourse: Discourse, scene: Scene): Phrase | undefined =>
  discourse.memory.marks.has(leadAct(scene))
    ? changed(nounOf(discourse, scene), (text) => text.replace(/ (?:on|about|of|entitled|titled) .*$/u, ""))
    : undefined;
