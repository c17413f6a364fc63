import { type Composed, isParagraph, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import { isQuoted } from "../words/enclosed";

const PROVINCE = "\\p{Script=Han}{2,3}(?<![某本全外各两])省";
const AUTONOMOUS = "(?:内蒙古|广西|新疆|宁夏|西藏)(?:壮族|维吾尔|回族)?(?:自治区)?";
/** 云雀省湖滨市, 天津市武清区, 内蒙古满洲里市: a place with the province or the municipality that it is in. */
const PLACE = new RegExp(
  `(${AUTONOMOUS})(?!自治区|和|与|及|各|全)(\\p{Script=Han}{2,4}?[市县])(?![政容民场])|(?<=^|[，、；：（与和及向由在到赴为对])(?:(${PROVINCE})(\\p{Script=Han}{2,3}?[市县州])|((?:北京|天津|上海|重庆)市)(\\p{Script=Han}{2,3}?[区县]))(?![政容民场])`,
  "gu",
);
/** A clause with places of several provinces has the province of each. */
const UPPER = new RegExp(`${AUTONOMOUS}|${PROVINCE}|(?:北京|天津|上海|重庆)市`, "gu");

interface Place {
  readonly upper: string;
  readonly lower: string;
  readonly at: number;
}

const placesIn = (text: string): Place[] =>
  [...text.matchAll(PLACE)].flatMap(
    ({ 1: region, 2: inRegion, 3: province, 4: city, 5: municipality, 6: district, index }) =>
      isQuoted(text.slice(0, index))
        ? []
        : [
            {
              upper: region ?? province ?? municipality ?? "",
              lower: inRegion ?? city ?? district ?? "",
              at: index,
            },
          ],
  );

/** 湖滨市副市长 behind 云雀省湖滨市市长: what a place is in comes with its first mention in the text. */
export const withUpperRegionsOnce = (blocks: readonly Composed[]): Composed[] => {
  const known = new Map<string, string>();
  const plainly = (line: Line): Line => {
    let { words } = line;
    const text = textOf(words);
    const alone = new Set([...text.matchAll(UPPER)].map(([upper]) => upper)).size < 2;
    const again = placesIn(text).filter(({ upper, lower }) => {
      const before = known.get(lower);
      if (before === undefined) known.set(lower, upper);
      return before === upper && alone && !line.own;
    });
    for (const { upper, at } of again.reverse()) words = spliced(words, at, at + upper.length, "");
    return words === line.words ? line : { ...line, words };
  };
  return blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.map(plainly) } : block));
};
