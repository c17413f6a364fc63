import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withOpeningsInside } from "./short-paragraphs";
import { withVariedStatements } from "./varied-statements";

const paragraph = (...lines: [string, string][]): Composed => ({
  type: "paragraph",
  part: "agenda",
  lines: lines.map(([id, text]) => line(id, plain(text))),
  keys: [],
});
const texts = (blocks: readonly Composed[]): string[][] =>
  blocks.map((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

const lead = paragraph(["lead", "安例一行访问湖滨研究所"]);
const introduced = paragraph(["agenda[t].remarks[a]", "白样介绍了研究所的历史"]);
const answered = paragraph(["agenda[t].remarks[b]", "安例向白样致谢，并表示合作前景广阔"]);

describe("a short sentence that opens what was said", () => {
  it("is not a paragraph of its own", () => {
    expect(texts(withOpeningsInside([lead, introduced, answered]))).toEqual([
      ["安例一行访问湖滨研究所"],
      ["白样介绍了研究所的历史", "安例向白样致谢，并表示合作前景广阔"],
    ]);
  });

  it("stays separate from what was said at another item", () => {
    const other = paragraph(["agenda[u].remarks[b]", "安例希望加强合作"]);
    expect(withOpeningsInside([lead, introduced, other])).toHaveLength(3);
  });

  it("never joins the first paragraph", () => {
    expect(withOpeningsInside([introduced, answered])).toHaveLength(2);
  });
});

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
