import { type Composed, isContext, isParagraph, type Line } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";

/** Parts of a text that may be shorter because of what precedes them: where, up to where, and by what. */
type Shortening = (text: string, read: string) => readonly [number, number, string] | undefined;

const THEMED = /“([^”]{6,40})”(?=主题(?:论坛|活动|沙龙|讲座|研讨会))/u;

/** 主题论坛, for “港口与人”主题论坛, where the text has stated the theme. */
const themeOnce: Shortening = (text, read) => {
  const found = text.includes("”主题") ? THEMED.exec(text) : undefined;
  if (!found || !read.includes(`“${found[1]}”为主题`)) return undefined;
  return [found.index, found.index + found[0].length, ""];
};

const FOR_ALL =
  /代表([^，。；、和与“”]{3,16}?)((?:访问|代表|考察)团|大?使馆|总领事馆)(?=[向对感表致肯祝欢])/u;

/** 代表访问团, for 代表云溪商会访问团, after the name of the delegation or the mission. */
const representedAgain: Shortening = (text, read) => {
  const found = text.includes("代表") ? FOR_ALL.exec(text) : undefined;
  const [, whose, noun] = found ?? [];
  if (!found || whose === undefined || noun === undefined) return undefined;
  // 该会 further on takes up the name.
  if (text.includes("该") || !`${read}${text.slice(0, found.index)}`.includes(whose)) return undefined;
  return [found.index + 2, found.index + 2 + whose.length, ""];
};

const ABBREVIATED = /(?<=^|[，；。：了在对与和参加])(\p{Script=Han}{6,20}会)（(\p{Script=Han}{2,4}会)）/u;

/** Whether a name in brackets is made of the characters of the full one: 云博会, but not 国际商会 of 市贸促会（国际商会）. */
const isAbbreviation = (full: string, short: string): boolean => {
  let from = 0;
  return [...short].every((one) => {
    const at = full.indexOf(one, from);
    from = at + 1;
    return at >= 0;
  });
};

/** 广交会, for 中国进出口商品交易会（广交会）, after 广交会, but not after 广交会驻湖滨办事处. */
const abbreviatedAgain: Shortening = (text, read) => {
  const found = text.includes("）") ? ABBREVIATED.exec(text) : undefined;
  const [all, full, short] = found ?? [];
  if (!found || all === undefined || full === undefined || short === undefined) return undefined;
  if (full.includes("了") || !isAbbreviation(full, short)) return undefined;
  const before = `${read}${text.slice(0, found.index)}`;
  if (!new RegExp(`${short}(?![驻办秘组委处部])`, "u").test(before)) return undefined;
  return [found.index, found.index + all.length, short];
};

const WITH_POST =
  /^([^，。；、的：“”]{3,28}?[长席记任授裁理事员使])(?!会|代表|办公)\p{Script=Han}{2,3}(?<![会议团组班坛队室处部奖])(?=[是为系曾于现还也已在][^，。；]{2})/u;

/** 安例是……, for 云溪商会会长安例是……, after the same post and name: in the office's own sentence too. */
const postAgain: Shortening = (text, read) => {
  const [all, post] = WITH_POST.exec(text) ?? [];
  return all && post && read.includes(all) ? [0, post.length, ""] : undefined;
};

const SHORTENINGS: readonly Shortening[] = [themeOnce, representedAgain, abbreviatedAgain];

/** The text with names that earlier sentences have given in full by what is left to say. */
export const withNamesFromEarlier = (blocks: readonly Composed[]): Composed[] => {
  let read = "";
  const inLine = (one: Line): Line => {
    let words: Phrase = one.words;
    const said = textOf(words);
    let text = said;
    for (const shortening of one.own || isContext(one) ? [postAgain] : SHORTENINGS) {
      const found = shortening(text, read);
      if (!found) continue;
      words = spliced(words, ...found);
      text = textOf(words);
    }
    read += said;
    return words === one.words ? one : { ...one, words };
  };
  return blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.map(inLine) } : block));
};
