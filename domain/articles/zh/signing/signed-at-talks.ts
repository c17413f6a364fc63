import type { Sign } from "../../content/message";
import { type Phrase, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Talks that open a signing after the arrival, whose sentence is of both: 到访某校，双方签署…… rather than 座谈中，双方签署……. */
export const TALKS_OPENING = /^在?(?:工作|友好)?(?:座谈|会谈|会见|会晤|交流|洽谈)(?:交流)?会?(?:中|上|时)，$/;

/** A purpose that is reached before anything is signed. */
export const TALKS_ABOUT = /^(?:洽谈|商谈|商讨|磋商|探讨|研讨|座谈|会商)[^；。]+$/u;

/** 会谈中，/ 座谈会上，/ 在会谈环节，: talks as the occasion of a signing, which the first sentence of a text cannot refer to. */
const AT_TALKS = /^在?((?:工作|友好)?(座谈|会谈|会晤|洽谈|交流)(?:交流)?会?)(?:中|上|时|环节)，$/;

/** 甲与乙举行会谈，并签署备忘录, for 会谈中，甲与乙签署备忘录 as the beginning of a text; only 甲与乙签署备忘录 where the talks have a sentence of their own. */
export const talksOfFirst = (
  { content, memory }: Discourse,
  { scene }: Sign,
  occasion: Phrase,
): Phrase | undefined => {
  const [, called, kind] = AT_TALKS.exec(textOf(occasion)) ?? [];
  if (!called || !kind) return undefined;
  const reported = content.messages.some(
    (one) =>
      (one.type === "talk" || one.type === "session") && one.scene === scene && !memory.realized.has(one.id),
  );
  if (reported) return plain("", occasion.paths);
  return plain(`${kind === "洽谈" || kind === "交流" ? "进行" : "举行"}${called}，并`, occasion.paths);
};
