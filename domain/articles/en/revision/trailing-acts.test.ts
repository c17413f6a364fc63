import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { mentioning, type Phrase, plain, say, textOf } from "../../phrase";
import { withActsTogether } from "./trailing-acts";

const KIM = mentioning(plain("Kim"), "kim");
const LEE = mentioning(plain("Lee"), "lee");
const paragraph = (...sentences: [id: string, words: Phrase][]): Composed => ({
  type: "paragraph",
  part: "agenda",
  keys: [],
  lines: sentences.map(([id, words]) => line(id, words)),
});
const article = (blocks: readonly Composed[]): string[][] =>
  blocks.map((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

describe("an act that ends a paragraph of speeches", () => {
  const speech: [string, Phrase] = ["agenda[t].remarks[r]", say`${LEE} praised the port`];
  const gift: [string, Phrase] = ["outcomes[g]", say`${KIM} presented a book`];

  it("opens the next paragraph where the same people act there", () => {
    expect(article(withActsTogether([paragraph(speech, gift), paragraph(["w", say`${KIM} left`])]))).toEqual([
      ["Lee praised the port"],
      ["Kim presented a book", "Kim left"],
    ]);
  });

  it("stays where somebody else acts next, or somebody speaks", () => {
    for (const next of [say`${LEE} left`, say`the port is old`]) {
      const blocks = [paragraph(speech, gift), paragraph(["w", next])];
      expect(article(withActsTogether(blocks))).toEqual(article(blocks));
    }
    const spoken = [paragraph(speech, gift), paragraph(["agenda[t].remarks[s]", say`${KIM} thanked Lee`])];
    expect(article(withActsTogether(spoken))).toEqual(article(spoken));
  });
});
