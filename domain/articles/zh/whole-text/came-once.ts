import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";
import { isQuoted } from "../words/enclosed";

/** 来访 as a verb or a visit, not in 来访人员 or in a name. */
const CAME = /来访(?=$|[，；、。]|表示|并|期间|时|和|与|，?(?:收获|成果))/gu;

/** The same words with 到访 for 来访, 此次访问 for 此次来访, except the first where that is kept. */
const varied = (words: Phrase, keepsFirst: boolean): Phrase => {
  const text = textOf(words);
  const places = [...text.matchAll(CAME)]
    .map(({ index }) => index)
    .filter((at) => !isQuoted(text.slice(0, at)));
  return places.slice(keepsFirst ? 1 : 0).reduce((made, at) => {
    const other = /此[次行]的?$/u.test(text.slice(0, at)) ? "访问" : "到访";
    return spliced(made, at, at + 2, other);
  }, words);
};

const has = (line: Line | undefined, word: string): boolean =>
  line !== undefined && textOf(line.words).includes(word);

/** 邀请白样率团来访: a visit to come, in whose sentence the word stays. */
const ASKED = /(?:邀请|希望|期待|欢迎再次)[^，；。]*来访/u;

/** The blocks without 来访 twice in two sentences one after the other, where neither says 到访. */
export const withVisitsVaried = (blocks: readonly Composed[]): Composed[] => {
  const lines: Line[] = [];
  for (const block of blocks) if (block.type === "paragraph") lines.push(...block.lines);
  let times = 0;
  for (const { words } of lines) for (const { s } of words.pieces) times += s.split("来访").length - 1;
  if (times < 2) return [...blocks];
  const made = new Map<Line, Line>();
  for (const [at, one] of lines.entries()) {
    const before = lines[at - 1];
    const given = before && (made.get(before) ?? before);
    if (has(given, "到访") || has(one, "到访")) continue;
    const again = has(given, "来访") && has(one, "来访");
    const vary = (line: Line | undefined, keepsFirst: boolean): boolean => {
      const words = !line || line.own ? undefined : varied(line.words, keepsFirst);
      if (line && words && words !== line.words) made.set(line, { ...line, words });
      return words !== undefined && words !== line?.words;
    };
    const first = again && before !== undefined && ASKED.test(textOf(one.words));
    if (first && !ASKED.test(textOf(before.words)) && vary(before, false)) continue;
    vary(one, !again);
  }
  return made.size === 0 ? [...blocks] : withLinesReplaced(blocks, (one) => [made.get(one) ?? one]);
};
