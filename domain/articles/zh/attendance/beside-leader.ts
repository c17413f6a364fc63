import { type Phrase, partOf, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { isCutShort } from "../people/party-companions";
import { peopleList } from "../people/people";

/** 甲、乙, of 甲、乙等 in front of 一行8人 if a number cuts the list short: it says itself that there are more, so that no 等 follows. */
export const inFrontOfNumber = (list: Phrase, cut: boolean): Phrase =>
  cut && textOf(list).endsWith("等") ? partOf(list, 0, textOf(list).length - "等".length) : list;

/** 甲和乙一行2人, 甲、乙一行8人: companions beside the leaders, in front of the number of the delegation; `open`: where none follows. */
export const besideLeaders = (
  discourse: Discourse,
  front: Phrase,
  [leaders, companions]: readonly [readonly Who[], readonly Who[]],
  size: number | undefined,
  open = false,
): Phrase => {
  const cut = isCutShort([...leaders, ...companions], size);
  // 常委、副市长甲，副市长乙一行7人: a comma between people, of whom the first has several posts.
  const several = leaders.length === 1 && textOf(front).includes("、");
  const link = cut && several ? "，" : companions.length === 1 && !cut ? "和" : "、";
  const list = peopleList(discourse, companions, cut || open);
  return say`${front}${plain(link)}${inFrontOfNumber(list, cut)}`;
};
