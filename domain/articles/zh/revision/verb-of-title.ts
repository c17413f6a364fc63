import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 签订协议, where the office's own title has that verb rather than 签署. */
export const inVerbOfTitle = ({ facts }: Pick<Discourse, "facts">, line: Line): Line => {
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const from =
    /签订/.test(title) && !/签署/.test(title) && !line.own ? textOf(line.words).indexOf("签署") : -1;
  return from < 0 ? line : { ...line, words: spliced(line.words, from, from + 2, "签订") };
};

/** The blocks of a text with the verb of the title in the first sentence. */
export const withVerbOfTitle = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const at = blocks.findIndex((block) => block.type === "paragraph");
  return blocks.map((block, i) =>
    i === at && block.type === "paragraph"
      ? { ...block, lines: block.lines.map((one, n) => (n === 0 ? inVerbOfTitle(discourse, one) : one)) }
      : block,
  );
};
