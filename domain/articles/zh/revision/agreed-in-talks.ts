import type { Line } from "../../compose";
import { say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 甲与乙就……进行交流: talks with their topics, and nothing behind them; bare ones may take in what was signed there. */
const TALKED =
  /^[^；：。]*[与同和][^；：。]*(?:就|围绕)[^；：。]*(?:座谈|会谈|交流|探讨|磋商|洽谈|意见|讨论)$/;
/** 双方一致同意……: what they agreed on there. */
const AGREED = /^(?:双方|各方|三方)一致同意[^；：。]*$/;
/** Characters of both. */
const MAX_CHARACTERS = 110;
/** Clauses of the talks, from which what was agreed on is a sentence of its own. */
const MAX_CLAUSES = 3;

/** ，双方一致同意……: what was agreed on in talks of which no more is known, in their sentence. */
export const agreedInTalks = ({ content }: Discourse, a: Line, b: Line): Line | undefined => {
  const talk = content.messages.find((one) => one.type === "talk" && one.id === a.id);
  const result = content.messages.find((one) => one.type === "result" && one.id === b.id);
  const same = talk?.type === "talk" && result?.type === "result" && talk.scene === result.scene;
  if (!same || a.own || b.own || b.opens) return undefined;
  const [first, second] = [textOf(a.words), textOf(b.words)];
  const fit = first.length + second.length <= MAX_CHARACTERS && first.split("，").length <= MAX_CLAUSES;
  return fit && TALKED.test(first) && !/双方|各方|三方/.test(first) && AGREED.test(second)
    ? { ...a, words: say`${a.words}，${b.words}` }
    : undefined;
};
