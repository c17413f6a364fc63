import { describe, expect, it } from "vitest";
import { line, paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withOneAgain, withPronounAgain, withSubjectsAgain } from "./same-subject";

const article = (...sentences: string[]): string[] =>
  withPronounAgain(sentences.map((one, at) => line(`s${at}`, plain(one)))).map(({ words }) => textOf(words));

describe("two sentences in a row about one event", () => {
  it("name it once", () => {
    expect(article("the visit was organized by the center", "The visit was the chamber's first")).toEqual([
      "the visit was organized by the center",
      "It was the chamber's first",
    ]);
    expect(article("the fair was organized by the center", "The fair runs for two days")[1]).toBe(
      "It runs for two days",
    );
  });

  it("name again what the event is only about", () => {
    expect(article("a course on the lake guild was held", "The lake guild has ten members")[1]).toBe(
      "The lake guild has ten members",
    );
  });

  it("name it again after a pronoun, after another subject, or as part of a longer name", () => {
    const visits = ["the visit was short", "the visit was useful", "the visit was the first"];
    expect(article(...visits)[2]).toBe("the visit was the first");
    const others = ["the visit was short", "Exemplar spoke", "the visit was useful"];
    expect(article(...others)).toEqual(others);
    const kinds = ["The first course was short", "The second course was long"];
    expect(article(...kinds)).toEqual(kinds);
    const parts = ["the forum was opened", "the forum committee met"];
    expect(article(...parts)).toEqual(parts);
  });
});

describe("a group that two sentences in a row begin with", () => {
  const revised = (second: string): string =>
    withSubjectsAgain(
      paragraph("agenda", [
        line("agenda[a]", plain("The group toured the village")),
        line("agenda[b]", plain(second)),
      ]),
    )
      .flatMap((block) => (block.type === "paragraph" ? block.lines : []))
      .map(({ words }) => textOf(words))
      .join(". ");

  it("is they where only its members are meant", () => {
    expect(revised("The group had lunch with their partners")).toContain(
      ". They had lunch with their partners",
    );
    expect(revised("The group had lunch at the mill")).toContain(". It had lunch at the mill");
  });
});

describe("two sides in two consecutive sentences", () => {
  it("are they, also before a verb without -ed", () => {
    const all = ["The two sides discussed trade", "The two sides found much in common"].map((one, at) =>
      line(`agenda[${at}]`, plain(one)),
    );
    expect(
      withSubjectsAgain(paragraph("agenda", all)).flatMap((block) =>
        block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [],
      ),
    ).toEqual(["The two sides discussed trade", "They found much in common"]);
  });
});

describe("a person whom the sentence before calls he", () => {
  const people = new Map([
    ["Sample", "He"],
    ["Kim", "He"],
  ]);
  const revised = (...sentences: string[]): string[] =>
    withSubjectsAgain(
      paragraph(
        "agenda",
        sentences.map((one, at) => line(`agenda[a].remarks[r${at}].points[0]`, plain(one))),
      ),
      people,
    ).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

  it("is “he” again, with “also”", () => {
    const said = ["Sample thanked the town", "Exchanges, he said, are necessary"];
    expect(revised(...said, "Sample expressed willingness to help")).toEqual([
      ...said,
      "He also expressed willingness to help",
    ]);
  });

  it("has the name where somebody else was named since", () => {
    const all = [
      "Sample thanked the town",
      "Exchanges with Kim, he said, are necessary",
      "Sample promised help",
    ];
    expect(revised(...all)).toEqual(all);
  });
});

describe("a person received by two others", () => {
  it("keeps the name, which a pronoun could take from the first of them", () => {
    const lines = ["On May 3, Kim was received by Ann Exemplar", "Kim was received by Bo Mock"];
    expect(
      withSubjectsAgain(
        paragraph(
          "agenda",
          lines.map((one, at) => line(`agenda[${at}]`, plain(one))),
        ),
        new Map([["Kim", "He"]]),
      ).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [])),
    ).toEqual([lines[0], "Kim was also received by Bo Mock"]);
  });
});

describe("a common noun", () => {
  it("is it where the next sentence begins with the same words", () => {
    const mill = ["The old water mill was built in 1820", "The old water mill lies on the lake"];
    expect(article(...mill)[1]).toBe("It lies on the lake");
    const center = ["The training center has two pools", "The training center will have three"];
    expect(article(...center)[1]).toBe("It will have three");
  });

  it("stays where it is a person, several things or no name", () => {
    for (const who of ["The swimmer", "The club president", "The divers", "The former", "The patient"]) {
      const all = [`${who} was in the lake`, `${who} was cold`];
      expect(article(...all)).toEqual(all);
    }
  });

  it("is one where its own sentence says it again", () => {
    const one = (text: string): string => textOf(withOneAgain(line("s", plain(text))).words);
    expect(one("The diving course was the first open diving course of the town")).toBe(
      "The diving course was the first open diving course of the town",
    );
    expect(one("The course was the first course of the town")).toBe(
      "The course was the first such course of the town",
    );
    const named = "The institute is the first Reed Institute in Lakeland that is devoted to eels";
    expect(one(named)).toBe(named);
    expect(one("The port is the first port in Lakeland to host the fair")).toBe(
      "The port is the first in Lakeland to host the fair",
    );
    expect(one("The port is the largest port on the lake")).toBe("The port is the largest port on the lake");
    expect(one("The course was the first courser of the town")).toBe(
      "The course was the first courser of the town",
    );
    expect(one("The course was the first lesson of the town")).toBe(
      "The course was the first lesson of the town",
    );
  });
});

describe("sentences in a row with one plural subject", () => {
  const paragraphs = (...all: string[][]): string[] =>
    withSubjectsAgain(
      all.map((sentences, p) => ({
        type: "paragraph",
        part: "agenda",
        keys: [],
        lines: sentences.map((one, at) => line(`s${p}.${at}`, plain(one))),
      })),
    ).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

  it("name it once in a paragraph, and every other time at its head", () => {
    expect(
      paragraphs(["the bureau and the company signed A", "the bureau and the company plan to sign B"]),
    ).toEqual(["the bureau and the company signed A", "they plan to sign B"]);
    const said = (what: string): string[] => [`The participants discussed ${what}`];
    expect(paragraphs(said("A"), said("B"), said("C"))).toEqual([
      "The participants discussed A",
      "They discussed B",
      "The participants discussed C",
    ]);
  });

  it("name a delegation at its head, which goes on with what the delegation did", () => {
    const [, first = "", ...more] = paragraphs(
      ["the delegation visited A"],
      ["the delegation toured B", "the delegation held talks at C"],
    );
    expect([first, ...more]).toEqual(["the delegation also toured B", "it held talks at C"]);
  });

  it("name it again after another subject, and where it continues differently", () => {
    const others = ["the two sides agreed on A", "Exemplar spoke", "the two sides agreed on B"];
    expect(paragraphs(others)).toEqual(others);
    const more = ["Ann and Bob signed A", "Ann and Bob Sample signed B", "the port and its staff, too, hope"];
    expect(paragraphs(more)).toEqual(more);
  });
});

describe("a single subject that neighbours begin with", () => {
  const texts = (people: Map<string, string>, ...sentences: string[]): string[] =>
    withSubjectsAgain(
      paragraph(
        "agenda",
        sentences.map((one, at) => line(`s${at}`, plain(one))),
      ),
      people,
    ).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));
  const she = new Map([["Exemplar", "She"]]);

  it("takes turns with its pronoun, where the record gives one or it is a group", () => {
    const stops = ["Exemplar visited A", "Exemplar then met B", "Exemplar toured C"];
    expect(texts(she, ...stops)).toEqual(["Exemplar visited A", "She then met B", "She also toured C"]);
    const four = texts(she, ...stops, "Exemplar was shown D");
    expect(four[3]).toBe("Exemplar was shown D");
    const afternoon = "That afternoon, guided by Sample, the delegation toured City Hall";
    expect(texts(new Map(), afternoon, "The delegation toured the school")).toEqual([
      afternoon,
      "It also toured the school",
    ]);
    expect(texts(new Map(), ...stops)).toEqual(stops);
    expect(texts(she, "The delegation visited A", "The delegation went on to B")[1]).toBe("It went on to B");
  });
});
