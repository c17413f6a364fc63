import { type Composed, isContext, isParagraph, linesOf, withLinesReplaced } from "../../compose";
import { sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 此次活动在市外办的帮助下促成: what go-betweens did, in the office's own words. */
const ARRANGED = /促成|牵线|搭桥|联系安排|协调安排/u;
/** 甲一行经市外办牵线来访: a sentence that says nothing else. */
const ALONE = /^[^，；：。]{2,24}经[^，；：。]{3,60}牵线(?:来访|到访|前来)?$/u;
/** Characters at the end of a name by which the office's own words call an organization. */
const TAIL = 3;

/** The blocks of a text in which who arranged a visit is stated once, where the office's own words state it too. */
export const withArrangementOnce = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const between = (facts.record.organizers ?? []).flatMap(({ organization, tier }, at) =>
    tier === "go_between" ? (facts.org(organization, `organizers[${at}].organization`)?.name.text ?? []) : [],
  );
  if (between.length === 0) return [...blocks];
  const lines = blocks.filter(isParagraph).flatMap(linesOf);
  const arranged = lines.find(({ id, words }) => id === "organizers.arrange" && ALONE.test(textOf(words)));
  const told = lines.find((one) => {
    const text = isContext(one) ? textOf(one.words) : "";
    return ARRANGED.test(text) && between.every((name) => text.includes(name.slice(-TAIL)));
  });
  if (!arranged || !told) return [...blocks];
  const whole = { ...told, words: sourced(told.words, ...arranged.words.paths) };
  return withLinesReplaced(blocks, (one) => (one === arranged ? [] : one === told ? [whole] : [one]));
};
