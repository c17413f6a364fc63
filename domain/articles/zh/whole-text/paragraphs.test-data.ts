import { type Composed, isParagraph, type Line, line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";

/** A sentence without names or paths. */
export const said = (id: string, text: string): Line => line(id, plain(text));

/** A paragraph of these sentences. */
export const paragraph = (part: Paragraph["part"], ...lines: readonly Line[]): Composed => ({
  type: "paragraph",
  part,
  keys: [],
  lines: [...lines],
});

/** The text of each paragraph. */
export const textsOf = (blocks: readonly Composed[]): string[] =>
  blocks.map((block) => (isParagraph(block) ? block.lines.map(({ words }) => textOf(words)).join("。") : ""));
