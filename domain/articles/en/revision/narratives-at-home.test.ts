import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withNarrativesAtHome } from "./narratives-at-home";

const written = (said: string, id = "agenda[t].narrative[0]"): string[][] => {
  const paragraph = (key: string, text: string, own?: true): Composed => ({
    type: "paragraph",
    part: "agenda",
    keys: [],
    lines: [line(key, plain(text), own)],
  });
  return withNarrativesAtHome([
    paragraph("agenda[t]", "the two sides discussed the lakes"),
    paragraph(id, said, true),
  ]).map((block) => linesOf(block).map(({ words }) => textOf(words)));
};

it("keeps a sentence that points back beside what it points to", () => {
  expect(written("This showed how old they are.")).toEqual([
    ["the two sides discussed the lakes", "This showed how old they are."],
  ]);
});

it("leaves a paragraph on something of its own, or on another item", () => {
  expect(written("The lakes are old.")).toHaveLength(2);
  expect(written("It was agreed to meet again.")).toHaveLength(2);
  expect(written("This showed how old they are.", "agenda[u].narrative[0]")).toHaveLength(2);
});
