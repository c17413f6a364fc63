import type { Composed, Line } from "../../compose";
import { resting, say, textOf, withoutStart } from "../../phrase";

/** 双方拟近期签署合作备忘录. */
const TO_SIGN = /^双方(?=拟[^，；。]{0,12}签署[^，；。]{2,20}$)/u;
/** 双方就……座谈，一致同意在……开展合作. */
const AGREED = /^双方(?!分别)[^；。：]*(?:一致同意|达成共识)[^；。：]*$/u;
/** A clause about others, after which the plans of both sides would seem to be theirs. */
const OF_OTHERS = /(?:陪同|参加|出席|主持|在座|列席)$/;
/** Characters of what was agreed and what is to be signed. */
const MAX_CHARACTERS = 110;

const linesOf = (block: Composed): readonly Line[] => (block.type === "paragraph" ? block.lines : []);

/** The blocks of a text in which the agreement that both sides plan to sign follows what they agreed, rather than the introductions. */
export const withSigningBehindAgreed = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.flatMap(linesOf);
  const planned = lines.filter((one) => !one.own && TO_SIGN.test(textOf(one.words)));
  const agreed = lines.filter(
    (one) => !one.own && AGREED.test(textOf(one.words)) && !OF_OTHERS.test(textOf(one.words)),
  );
  const [next, what] = [planned[0], agreed[0]];
  if (!next || !what || planned.length > 1 || agreed.length > 1) return [...blocks];
  const apart = lines.indexOf(next) - lines.indexOf(what);
  const size = textOf(what.words).length + textOf(next.words).length;
  if (apart < 1 || size > MAX_CHARACTERS) return [...blocks];
  const words = resting(say`${what.words}，${withoutStart(next.words, "双方".length)}`, ...next.words.paths);
  return blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const rest = block.lines.flatMap((one) =>
      one === next ? [] : one === what ? [{ ...one, words }] : [one],
    );
    return rest.length > 0 ? [{ ...block, lines: rest }] : [];
  });
};
