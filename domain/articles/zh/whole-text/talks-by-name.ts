import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** 某处负责人参加座谈: those who were at talks. */
const SAT = /(?:参加|出席)(座谈会?)$/;
/** What sentences before may have called such talks. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/会见/, "会见"],
  [/会谈/, "会谈"],
  [/交换(?:了)?意见|进行交流|深入交流/, "交流"],
];

/** The blocks of a text in which nobody attends 座谈 that no sentence has called so: 参加会见 after 会见. */
export const withTalksByName = (blocks: readonly Composed[]): Composed[] => {
  let before = "";
  const called = (one: Line): Line => {
    const text = textOf(one.words);
    const noun = one.own ? undefined : SAT.exec(text)?.[1];
    const earlier = `${before}${text.slice(0, -(noun ?? "").length || undefined)}`;
    before += text;
    const other =
      noun && !/座谈|对话会|交流会|研讨/.test(earlier)
        ? CALLED.find(([verb]) => verb.test(earlier))?.[1]
        : undefined;
    return noun && other
      ? { ...one, words: spliced(one.words, text.length - noun.length, text.length, other) }
      : one;
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(called) } : block,
  );
};
