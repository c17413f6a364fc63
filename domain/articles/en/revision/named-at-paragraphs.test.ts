import { describe, expect, it } from "vitest";
import { line, type Paragraph } from "../../compose";
import { mentioning, plain, say, textOf } from "../../phrase";
import { lakeDay, said } from "../whole-articles/lake-town.test-data";
import { withNamesAtParagraphs } from "./named-at-paragraphs";

const who = { key: "p", name: { text: "Ann Exemplar" }, raw: {}, posts: [] };

describe("a paragraph that goes on with one speaker", () => {
  it("is left alone where it opens with the name, a quotation or nobody of the record", () => {
    const words = [
      say`${mentioning(plain("Exemplar"), "p")} said that the pier is open.`,
      say`“It is open,” ${mentioning(plain("she"), "p")} said.`,
      say`${mentioning(plain("She"), "x")} said that the pier is open.`,
    ];
    const block = (at: number): Paragraph => ({
      type: "paragraph",
      part: "agenda",
      keys: [],
      lines: words.slice(at, at + 1).map((one) => line("agenda[a].remarks[b]", one)),
    });
    const facts = { people: [who] };
    const made = withNamesAtParagraphs([block(0), block(1), block(2)], { facts } as never);
    const texts = made
      .flatMap((one) => (one.type === "paragraph" ? one.lines : []))
      .map((one) => textOf(one.words));
    expect(texts).toEqual(words.map((one) => textOf(one)));
  });

  it("opens with the name in place of a pronoun", () => {
    const he = [
      {
        key: "a",
        person: { name: { en: "Bo Sample" }, later: { en: "Sample" }, pronoun: "he" },
        posts: [{ title: { en: "mayor" }, organization: { name: { en: "Reedham" }, kind: "government" } }],
      },
    ];
    const text = lakeDay(he, [
      said(
        "a",
        "say",
        "the piers of the town have been repaired with stones from the old quarry above the northern shore",
        "all ferries now leave at every full hour and carry more than nine hundred people across in one day",
        "lamps of a new kind burn along the quays and save half of the oil which the old ones needed",
        "pupils of four schools learn to row and to read the weather before they are eleven years old",
      ),
      said(
        "a",
        "stress",
        "roads to the hills must be open in winter so that the millers can bring their flour to market",
        "a mill without water stands still and its owner has nothing to sell in the dry months of summer",
      ),
      said(
        "a",
        "point_out",
        "eight halls have been built for the fairs at which weavers from the whole valley show their cloth",
        "boats with sails have come back since the price of coal rose twice within three years",
      ),
    ]);
    expect(text.split("\n\n").filter((one) => /^Sample /.test(one)).length).toBeGreaterThan(0);
    expect(text).not.toMatch(/\n\nHe /);
  });
});
