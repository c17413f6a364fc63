import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topOf } from "../../reference/facts";
import { nounOfName } from "../words/nouns-of-names";

/** 表示，该商会将, 希望该协会同: an organization by 该 as the subject of a statement. */
const THIS =
  /(?:表示|说|指出|强调|认为|希望)(?:[^。]*[，；]|，)?(该)(商会|协会|学会|联合会|促进会|基金会|联盟|公司|集团|医院|研究院|研究所)(?=[将愿会要已同与和在搭不坚持继作]|[成目]|是(?!否))/u;

/** Who says a sentence, where the text names one person in it. */
const speakerOf = (line: Line): string | undefined => {
  const keys = new Set(line.words.pieces.flatMap(({ mention }) => (mention === undefined ? [] : [mention])));
  const [only, ...others] = keys;
  return others.length === 0 ? only : undefined;
};

const byNoun = ({ facts }: Discourse, line: Line): Line => {
  const text = textOf(line.words);
  const found = text.includes("该") ? THIS.exec(text) : null;
  const noun = found?.[2];
  const speaker = found && facts.who(speakerOf(line));
  const own = speaker?.posts.some(
    ({ org }) =>
      org !== undefined &&
      noun !== undefined &&
      [org.org, topOf(org).org].some((one) => nounOfName(one).endsWith(noun)),
  );
  if (!found || !noun || !own) return line;
  const at = found.index + found[0].length - noun.length - 1;
  return { ...line, words: spliced(line.words, at, at + 1, "") };
};

/** 会长甲表示，商会将……, for 会长甲表示，该商会将……: speakers call their own organization by its noun. */
export const withOwnByNoun = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const made: Composed[] = [];
  for (const block of blocks) {
    if (block.type !== "paragraph" || block.part === "lead") {
      made.push(block);
      continue;
    }
    const lines: Line[] = [];
    for (const line of block.lines) {
      const spoken = !line.own && line.id.includes(".remarks[");
      lines.push(spoken ? byNoun(discourse, line) : line);
    }
    made.push({ ...block, lines });
  }
  return made;
};
