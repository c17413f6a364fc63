import { describe, expect, it } from "vitest";
import { line, paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withAddresseesOnce } from "./repeated-addressee";

const PEOPLE = new Map([
  ["Sample", "He"],
  ["Lee", "She"],
  ["Kim", "The rector"],
]);
const NOUNS = new Map([
  ["Sample", "The ambassador"],
  ["Lee", "The mayor"],
  ["Kim", "The rector"],
]);

const written = (text: string): string =>
  withAddresseesOnce(paragraph("agenda", [line("s", plain(text))]), PEOPLE, NOUNS)
    .flatMap((block) => (block.type === "paragraph" ? block.lines : []))
    .map(({ words }) => textOf(words))
    .join();

describe("people who are addressed and named again in what is said then", () => {
  it("are 'them'", () => {
    expect(
      written("Lee welcomed the guests to the port and said that it is an honour to host the guests"),
    ).toBe("Lee welcomed the guests to the port and said that it is an honour to host them");
    expect(
      written("Lee greeted the delegation and said that the town is glad to work with the delegation"),
    ).toBe("Lee greeted the delegation and said that the town is glad to work with it");
  });

  it("are named where the statement names others before them", () => {
    const text = "Lee thanked the guests and said that teachers are eager to work with the guests";
    expect(written(text)).toBe(text);
    const others = "Lee welcomed the students and said that the town will work with the students in Oakham";
    expect(written(others)).toBe(others);
  });
});

describe("people whom the sentence before met", () => {
  const following = (...texts: string[]): string =>
    withAddresseesOnce(
      paragraph(
        "agenda",
        texts.map((text, at) => line(`s${at}`, plain(text))),
      ),
      PEOPLE,
      NOUNS,
    )
      .flatMap((block) => (block.type === "paragraph" ? block.lines : []))
      .map(({ words }) => textOf(words))
      .join(". ");

  it("are 'them' in what the speaker who thanked them then says", () => {
    expect(
      following("Lee thanked the guests for coming", "she said that it is an honour to host the guests"),
    ).toBe("Lee thanked the guests for coming. she said that it is an honour to host them");
  });

  it("are not named again as those to whom somebody else handed over something", () => {
    const first = "Sample handed over a stove to Exemplar";
    expect(following(first, "Lee then handed over two pans to Exemplar")).toBe(
      `${first}. Lee then handed over two pans`,
    );
    expect(following(first, "Lee then handed over two pans to Specimen")).toContain("to Specimen");
  });

  it("are not addressed again by their noun", () => {
    const met = "Sample visited the school and met pupils and parents of the school";
    expect(following(met, "addressing the pupils and parents, Sample said that boats float")).toBe(
      `${met}. Sample said that boats float`,
    );
    const others = "addressing the teachers, Sample said that boats float";
    expect(following(met, others)).toBe(`${met}. ${others}`);
  });
});

describe("somebody whom a sentence addresses twice", () => {
  it("is thanked once for two things", () => {
    expect(
      written(
        "Kim thanked the Guild “Reed” and its partners for the help and expressed thanks for the boats",
      ),
    ).toBe("Kim thanked the Guild “Reed” and its partners for the help and expressed thanks for the boats");
    expect(
      written(
        "Kim of “Reed” thanked the guild and its partners for the help and expressed thanks for the boats",
      ),
    ).toBe("Kim of “Reed” thanked the guild and its partners for the help and for the boats");
  });

  it("has a pronoun of the record the second time", () => {
    expect(written("Kim thanked the ambassador for his interest and asked the ambassador to help")).toBe(
      "Kim thanked the ambassador for his interest and asked him to help",
    );
    expect(written("Sample congratulated Lee on the new park and invited Lee to the lake")).toBe(
      "Sample congratulated Lee on the new park and invited her to the lake",
    );
  });

  it("is them where they are several people", () => {
    expect(written("She called on the participants to go on and congratulated the participants on it")).toBe(
      "She called on the participants to go on and congratulated them on it",
    );
  });

  it("has a possessive pronoun for what is said of them", () => {
    expect(written("She thanked the donors for the boats and praised the donors' care for the lake")).toBe(
      "She thanked the donors for the boats and praised their care for the lake",
    );
    const two = "She thanked the donors for the gift to the rowers and praised the donors' care";
    expect(written(two)).toBe(two);
  });

  it("has it as the giver of one thing who received another", () => {
    expect(
      written("Lee presented the town with a flag, and members of the guild presented Lee with a plate"),
    ).toBe("Lee presented the town with a flag, and members of the guild presented her with a plate");
    const other = "Lee presented Sample with a flag, and members of the guild presented Lee with a plate";
    expect(written(other)).toBe(other);
  });

  it("is named behind the second verb where nothing is between", () => {
    expect(written("Sample praised the rector and thanked the rector for the work")).toBe(
      "Sample praised and thanked the rector for the work",
    );
    const other = "Sample praised the rector and thanked the rector's son for the visit";
    expect(written(other)).toBe(other);
  });

  it("is welcomed, and thanked by a pronoun or without one, since nobody is welcomed for something", () => {
    expect(written("Kim welcomed the ambassador and thanked the ambassador for the book")).toBe(
      "Kim welcomed the ambassador and thanked him for the book",
    );
    expect(written("Sample welcomed the rector and thanked the rector for her visit")).toBe(
      "Sample welcomed the rector and thanked her for her visit",
    );
    expect(written("Sample welcomed the rector and thanked the rector for the visit")).toBe(
      "Sample welcomed the rector and expressed thanks for the visit",
    );
    expect(written("Lee welcomed the guests and congratulated the guests on the bridge")).toBe(
      "Lee welcomed the guests and congratulated them on the bridge",
    );
  });

  it("is named again without a pronoun, after somebody else, or where it is not a person", () => {
    for (const one of [
      "Lee thanked the rector for the book and asked the rector to write another",
      "Lee thanked the ambassador for the visit of the rector and asked the ambassador to come again",
      "Lee thanked the teachers for the work of the students and invited the teachers to the lake",
      "Lee praised the towns for the new bridges and invited the towns to the lake",
      "Lee thanked the ambassador and asked the ambassador's son to help",
    ])
      expect(written(one)).toBe(one);
  });
});
