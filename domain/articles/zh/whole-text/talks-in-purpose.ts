import { type Composed, isParagraph, type Line } from "../../compose";
import { sourced, spliced, textOf } from "../../phrase";

/** ，双方座谈: talks of which nothing else is said. */
const BARE = /(?:^|，)(?:双方|各方)(座谈|会谈)$/u;
/** 围绕两地交流合作共商发展: what they came to speak about, at the end of the first sentence. */
const PURPOSE = /(?:围绕|就)[^，。；]{4,40}?(?=共[商谋话叙议][^，。；]{2,16}(?:$|，))/u;

/** 围绕交流合作座谈，共商发展, for 围绕交流合作共商发展……双方座谈: talks are in the words on what they were about. */
export const withTalksInPurpose = (block: Composed): Composed => {
  if (!isParagraph(block) || block.part !== "lead") return block;
  const [first, ...rest] = block.lines;
  const tail = rest.find((line) => !line.own && BARE.test(textOf(line.words)));
  const purpose = first && !first.own ? PURPOSE.exec(textOf(first.words)) : null;
  if (!first || !tail || !purpose || purpose[0].includes("谈")) return block;
  const [said = "", noun = ""] = BARE.exec(textOf(tail.words)) ?? [];
  const at = purpose.index + purpose[0].length;
  const words = sourced(spliced(first.words, at, at, `${noun}，`), ...tail.words.paths);
  const end = textOf(tail.words).length;
  const shorter: Line = { ...tail, words: spliced(tail.words, end - said.length, end, "") };
  const others = rest.flatMap((line) => (line !== tail ? [line] : end > said.length ? [shorter] : []));
  return { ...block, lines: [{ ...first, words }, ...others] };
};
