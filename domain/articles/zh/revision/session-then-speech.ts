import type { Line } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { partOf, say, textOf } from "../../phrase";

/** 研讨会由甲协会主办: a sentence that says of an occasion only who held it. */
const HELD_BY =
  /^([^，。；]{2,40}?(?:会|论坛|沙龙|仪式|活动)”?)由([^，。；]{2,40})(主办|承办|举办|联合主办|共同主办)$/u;
/** An occasion that the speech names itself. */
const NAMED = /^(?:在|当|\d)|^[^，]{0,12}[中上]，|致辞|双方|与会/u;

const itemOf = ({ id }: Line): string => /^agenda\[[^\]]*\]/.exec(id)?.[0] ?? "";

/** 在甲协会主办的研讨会上，乙就……发言, for 研讨会由甲协会主办。乙就……发言: where somebody spoke. */
export const sessionThenSpeech = (a: Line, b: Line): Line | undefined => {
  if (a.own || b.own || b.opens || b.goesOn || !isSpeech(b)) return undefined;
  const [whole, occasion = "", hosts = "", held = ""] = HELD_BY.exec(textOf(a.words)) ?? [];
  if (whole === undefined || itemOf(a) === "" || itemOf(a) !== itemOf(b) || NAMED.test(textOf(b.words)))
    return undefined;
  const from = occasion.length + 1;
  const where = say`在${partOf(a.words, from, from + hosts.length)}${held}的${partOf(a.words, 0, occasion.length)}上`;
  return { ...b, words: say`${where}，${b.words}` };
};
