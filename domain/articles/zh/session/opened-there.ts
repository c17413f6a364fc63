import type { Scene } from "../../content/message";
import { joined, maybe, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { tierList } from "../hold/organize";
import { nounIn } from "../words/grammar";

/** 开幕, 结业 of 某展览会开幕式, 某研修班结业典礼: what began or ended, and the name of its ceremony. */
const CEREMONY = /^([^，。；]{2,60}?)((开幕|开班|开营|开赛|开学|结业|闭幕|闭营)(?:式|仪式|典礼))$/u;
/** Organizations up to which their list comes before the name. */
const FEW = 3;

/** What was held, whose ceremony an item is: its beginning or end with those who held it. */
export interface Opened {
  readonly held: Phrase;
  /** 展览会由甲主办，乙承办, where the list is too long to come before the name. */
  readonly organizers?: Phrase;
  /** 开幕式 */
  readonly ceremony: string;
  /** 由甲主办、乙承办的某展览会开幕式: what visitors attended. */
  readonly whole: Phrase;
}

/** 由甲主办、乙承办的某展览会开幕, for 某展览会开幕式由甲主办，乙承办: they held what opened, and not its ceremony. */
export const openedThere = (
  discourse: Discourse,
  { item, path }: Scene,
  title: Said,
  there: Phrase,
): Opened | undefined => {
  const [, name, ceremony, verb] = CEREMONY.exec(title.text) ?? [];
  const noun = nounIn(name ?? "");
  const organizers = item.organizers ?? [];
  const tiers = tierList(discourse, `${path}.organizers`);
  const arranging = organizers.some(({ tier }) => tier === "inviter" || tier === "go_between");
  if (!name || !ceremony || !verb || !noun || tiers.length === 0 || arranging) return undefined;
  const few = organizers.length <= FEW;
  const whole = say`${few ? say`由${joined(tiers, "、")}的` : ""}${phrase(title)}`;
  const opened = say`${plain(name, [title.path])}${maybe`在${there}`}${verb}`;
  return few
    ? { held: say`由${joined(tiers, "、")}的${opened}`, ceremony, whole }
    : { held: opened, organizers: say`${noun}由${joined(tiers, "，")}`, ceremony, whole };
};
