import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withOtherItemsHeld } from "./other-items-held";

const revised = (...texts: string[]): string[] => {
  const lines = texts.map((text, at) => line(`agenda[${at}]`, plain(text, [`agenda[${at}].title.zh`])));
  const block: Composed = { type: "paragraph", part: "agenda", lines, keys: [] };
  const after = withOtherItemsHeld(block);
  return after.type === "paragraph" ? after.lines.map(({ words }) => textOf(words)) : [];
};

describe("other activities during an event", () => {
  it("is one sentence, which what else was done closes", () => {
    expect(
      revised("其间还举行论坛", "其间还举行揭牌仪式", "其间还举行表彰", "其间，还开展宣讲", "安例致辞"),
    ).toEqual(["其间还举行论坛、揭牌仪式和表彰，并开展宣讲", "安例致辞"]);
    expect(revised("其间还举行论坛", "其间还举行揭牌仪式")).toEqual(["其间还举行论坛和揭牌仪式"]);
  });
  it("stays as it is where there is one, where more is known, and where it would be too long", () => {
    for (const texts of [
      ["其间还举行论坛", "安例致辞"],
      ["其间，还开展宣讲"],
      ["其间还举行论坛，安例主持", "其间还举行表彰"],
      [`其间还举行${"长".repeat(80)}`, `其间还举行${"名".repeat(80)}`],
    ])
      expect(revised(...texts)).toEqual(texts);
  });
  it("has the source paths of all", () => {
    const lines = ["其间还举行论坛", "其间还举行表彰"].map((text, at) =>
      line(`l${at}`, plain(text, [`p${at}`])),
    );
    const block = withOtherItemsHeld({ type: "paragraph", part: "agenda", lines, keys: [] });
    expect(block.type === "paragraph" && block.lines[0]?.words.paths).toEqual(["p0", "p1"]);
  });
});
