import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withPairsOfCountries } from "./pairs-of-countries";

const written = (...texts: string[]): string[] =>
  withPairsOfCountries([
    { type: "paragraph", part: "lead", lines: texts.map((text) => line("lead", plain(text))), keys: [] },
  ]).flatMap((one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : []));

describe("two countries that the last sentences have named", () => {
  it("are the two countries after a preposition or as the subject", () => {
    expect(
      written("Ann Lee of Chile met Bo Ray of Fiji", "They discussed fishing between Fiji and Chile"),
    ).toEqual(["Ann Lee of Chile met Bo Ray of Fiji", "They discussed fishing between the two countries"]);
    expect(written("Boats of Chile sail to Fiji", "Chile and Fiji signed a plan in 1990")[1]).toBe(
      "The two countries signed a plan in 1990",
    );
  });

  it("are named once in a sentence", () => {
    expect(written("Ann Lee visited Chile and Fiji to study fishing in Chile and Fiji")).toEqual([
      "Ann Lee visited Chile and Fiji to study fishing in the two countries",
    ]);
  });

  it("keep their names at the head of a paragraph behind a sentence about one of them", () => {
    const paragraphs = (...texts: string[]): string[] =>
      withPairsOfCountries(
        texts.map((text) => ({
          type: "paragraph",
          part: "lead",
          lines: [line("lead", plain(text))],
          keys: [],
        })),
      ).flatMap((one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : []));
    const history = "Chile and Fiji established diplomatic relations in 1990";
    const talks = "Ann Lee of Chile met Bo Ray of Fiji";
    expect(paragraphs(talks, "Lee thanked the people of Fiji", history)[2]).toBe(history);
    expect(paragraphs(talks, history)[1]).toBe("The two countries established diplomatic relations in 1990");
  });

  it("keep their names where only the title of an envoy had one of them", () => {
    const texts = [
      "Ann Lee, Ambassador of Chile to Fiji, visited Chile",
      "She said that Chile and Fiji had old harbours",
    ];
    expect(written(...texts)).toEqual(texts);
    const third = ["Boats of Chile sail to Fiji", "Bo Ray, Ambassador of Malta, agreed"];
    expect(written(...third, "They sailed between Chile and Fiji")[2]).toContain("Chile and Fiji");
  });

  it("keep their names at the first mention, beside a third country and as part of something else", () => {
    for (const texts of [
      ["They discussed fishing between Chile and Fiji"],
      ["Boats of Chile sail to Fiji and Malta", "They discussed fishing between Chile and Fiji"],
      [
        "A boat of Malta came",
        "Boats of Chile sail to Fiji",
        "They discussed fishing between Chile and Fiji",
      ],
      ["Boats of Chile sail to Fiji", "They discussed the boats of Chile and Fiji Airways"],
      ["Boats of Chile sail to Fiji", "Chile and Fiji are two coastal countries"],
      ["Boats of Chile sail to Fiji", "He had taught in Chile and Fiji, Malta and Peru"],
      ["Boats of Chile sail to Fiji", "He came from Chile and Fiji was new to him"],
      ["Boats of Chile sail to Fiji", "The Friendship Association of Chile and Fiji will help"],
      ["Boats of Chile sail to Fiji", "“Lakes of Chile and Fiji” opened"],
    ])
      expect(written(...texts)).toEqual(texts);
  });
});

describe("a country by its short name", () => {
  it("is no third one", () => {
    expect(
      written(
        "A US group visited Fiji",
        "Ray said the United States trades with Fiji, in the interest of the United States and Fiji",
      )[1],
    ).toBe("Ray said the United States trades with Fiji, in the interest of the two countries");
  });
});
