import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { isCutShort } from "../people/party-companions";
import { peopleList } from "../people/people";

/** 甲和乙一行2人, 甲、乙等一行8人: companions beside the leaders, in front of the number of the delegation; `open`: where none follows. */
export const besideLeaders = (
  discourse: Discourse,
  front: Phrase,
  [leaders, companions]: readonly [readonly Who[], readonly Who[]],
  size: number | undefined,
  open = false,
): Phrase => {
  const cut = isCutShort([...leaders, ...companions], size);
  const link = companions.length === 1 && !cut ? "和" : "、";
  return say`${front}${plain(link)}${peopleList(discourse, companions, cut || open)}`;
};
