import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withVariedStatements } from "./varied-statements";

const paragraph = (...lines: [string, string][]): Composed => ({
  type: "paragraph",
  part: "agenda",
  lines: lines.map(([id, text]) => line(id, plain(text))),
  keys: [],
});
const texts = (blocks: readonly Composed[]): string[][] =>
  blocks.map((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

describe("a second statement of one speaker", () => {
  it("continues after a wish with another verb, and has 还 where it is an intention", () => {
    const block = paragraph(
      ["agenda[t].remarks[a]", "白样表示，到湖滨办展是可行的，希望以此为平台加强合作"],
      ["agenda[t].remarks[c]", "白样表示，商会近年积极推行社会工作"],
    );
    expect(texts([withVariedStatements(block)])[0]).toEqual([
      "白样表示，到湖滨办展是可行的，希望以此为平台加强合作；并指出，商会近年积极推行社会工作",
    ]);
    const willing = paragraph(
      ["agenda[t].remarks[a]", "白样表示，到湖滨办展是可行的"],
      ["agenda[t].remarks[c]", "白样表示，商会愿参加社会工作"],
    );
    expect(texts([withVariedStatements(willing)])[0]?.[1]).toBe("白样还表示，商会愿参加社会工作");
  });

  it("has none after somebody else's", () => {
    const block = paragraph(
      ["agenda[t].remarks[a]", "安例表示，到湖滨办展是可行的"],
      ["agenda[t].remarks[c]", "白样表示，商会近年积极推行社会工作"],
    );
    expect(texts([withVariedStatements(block)])[0]?.[1]).toBe("白样表示，商会近年积极推行社会工作");
  });
});
