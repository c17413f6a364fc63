import type { DraftRecord } from "../../events/shape";
import { literal } from "../literal";
import type { Of } from "./pool";

/** "The nursing programme of A ranks …. The nursing programme of B is …": sentences about a thing that each of two has. */
export const areAlike = (record: DraftRecord, a: Of<"background">, b: Of<"background">): boolean => {
  const [one, other] = [a, b].map(({ at }) => record.background?.[at]?.en?.split(" ").slice(0, 3).join(" "));
  return one !== undefined && one === other;
};

/** "The company opened its first office": an organization that only the sentence before it names. */
const ORGANIZATION =
  /^The (?:company|firm|group|bank|association|society|chamber|council|foundation|institute|university|school|college|museum|hospital|library|centre|center|agency|club|union) \p{Ll}+/u;

/** "It has 340 members. Half of the members …": a sentence that begins with a thing of the one before it. */
export const takesUp = (record: DraftRecord, a: Of<"background">, b: Of<"background">): boolean => {
  const [before = "", text = ""] = [a, b].map(({ at }) => record.background?.[at]?.en);
  if (ORGANIZATION.test(text) && /^(?:The )?\p{Lu}/u.test(before) && !ORGANIZATION.test(before)) return true;
  const noun = /^(?:\p{L}+ ){0,3}?(?:[Tt]he|[Tt]hese|[Tt]hose) (?:\p{Ll}+ )??(\p{Ll}{4,})(?= )/u.exec(
    text,
  )?.[1];
  return noun !== undefined && new RegExp(`\\b${literal(noun)}\\b`, "u").test(before);
};
