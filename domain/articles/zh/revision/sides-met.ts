import { type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 甲接待了代表团，各方会谈. */
const RECEIVED = /接待了([^，。；]{2,16})，(?:各方|双方)会谈$/u;

/** 甲会见了代表团, where the record calls the talks 会见. */
const met = (line: Line): Line => {
  const text = textOf(line.words);
  const found = line.own ? null : RECEIVED.exec(text);
  if (!found?.[1]) return line;
  const behind = found.index + "接待了".length + found[1].length;
  const words = spliced(line.words, behind, text.length, "");
  return { ...line, words: spliced(words, found.index, found.index + 2, "会见") };
};

/** Others who took part, in front of what was said. */
const FURTHER = /\.people\.further$/u;

/** Blocks in which hosts met visitors, as the record calls it, and the others who took part directly follow. */
export const withVisitorsMet = (blocks: readonly Composed[], { content }: Discourse): Composed[] => {
  let titled = false;
  let sittings = 0;
  for (const { item } of content.scenes)
    if (item.activity === "talks") {
      titled ||= item.title?.zh === "会见";
      sittings += 1;
    }
  if (!titled || sittings > 1) return [...blocks];
  const text = withLinesReplaced(blocks, (one) => [met(one)]);
  const at = text.findIndex(
    (block) =>
      isParagraph(block) &&
      /会见了[^，。；]+$/u.test(textOf(block.lines.at(-1)?.words ?? { pieces: [], paths: [] })),
  );
  const [home, next] = [text[at], text[at + 1]];
  if (!home || !next || !isParagraph(home) || !isParagraph(next) || next.lines.length < 2) return text;
  const [further] = next.lines;
  if (!further || further.own || further.opens || !FURTHER.test(further.id)) return text;
  const words = textOf(further.words);
  const list = /参加$/u.test(words)
    ? { ...further, words: spliced(further.words, words.length, words.length, "会见") }
    : further;
  return text.map((block) =>
    block === home
      ? { ...home, lines: [...home.lines, list], keys: [...home.keys, ...next.keys] }
      : block === next
        ? { ...next, lines: next.lines.slice(1) }
        : block,
  );
};
