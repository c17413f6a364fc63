import { describe, expect, it } from "vitest";
import { line, paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withAbbreviations } from "./abbreviations";

const article = (...sentences: string[]): string[] =>
  withAbbreviations(
    paragraph(
      "agenda",
      sentences.map((one, at) => line(`s${at}`, plain(one))),
    ),
    { facts: { allOrgs: () => [] } } as unknown as Discourse,
  ).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

describe("an abbreviation of the record's own words", () => {
  const first = "Divers of the League of Invented Lakes (LIL) met";

  it("has its bracket where it is used again, also in a longer name", () => {
    expect(article(first, "The LIL has ten members")).toEqual([first, "The LIL has ten members"]);
    expect(article(first, "The League of Invented Lakes Office of the North closed")).toEqual([
      first,
      "The LIL Office of the North closed",
    ]);
  });

  it("has its bracket where only its plural is used again", () => {
    const built = "It is a Lake Impact Project (LIP) of the town";
    expect(article(built, "Ten LIPs were built")).toEqual([built, "Ten LIPs were built"]);
  });

  it("has its bracket at the first mention of the name, also at the end of a longer one", () => {
    expect(
      article(
        "The Office of the Republic of Invented Lakes received them",
        "They spoke on trade with the Republic of Invented Lakes (RIL)",
        "The RIL has ten lakes",
      ),
    ).toEqual([
      "The Office of the Republic of Invented Lakes (RIL) received them",
      "They spoke on trade with the RIL",
      "The RIL has ten lakes",
    ]);
  });

  it("does not replace words inside the name of something else", () => {
    const inside = "He heads the Department of Invented Lakes Affairs";
    expect(article("Divers of the Invented Lakes (IL) met", inside, "The IL closed")[1]).toBe(inside);
  });

  it("is spelled out where it is used before its name", () => {
    expect(
      article(
        "Both towns will improve LIL, which serves all",
        "They spoke on the League of Invented Lakes (LIL)",
      ),
    ).toEqual([
      "Both towns will improve the League of Invented Lakes (LIL), which serves all",
      "They spoke on LIL",
    ]);
    const inside = ["LIL members met", "They spoke on the League of Invented Lakes (LIL)"];
    expect(article(...inside)).toEqual(inside);
  });

  it("has none where it is not used again", () => {
    expect(article(first, "The League has ten members")[0]).toBe(
      "Divers of the League of Invented Lakes met",
    );
  });

  it("has no bracket where the name has come with it before", () => {
    const asked = "he called on the Lakes Water and Sewerage Authority (Lawasa) to mend pipes";
    expect(
      article(asked, "he also called on the Lakes Water and Sewerage Authority (Lawasa) to dig wells"),
    ).toEqual([asked, "he also called on Lawasa to dig wells"]);
    const twice =
      "guests of the Republic of Lakes (Tarnland) met boatmen of the Republic of Lakes (Tarnland)";
    expect(article(twice)).toEqual([twice]);
  });

  it("is something else where its letters are not those of the name", () => {
    const other = "The Harbor Office (Rope Hall) met";
    expect(article(other)).toEqual([other]);
    const place = "Divers of Sample Bay (NORTH) met";
    expect(article(place)).toEqual([place]);
  });
});

describe("a memorandum of understanding", () => {
  const signed = "the two clubs signed a memorandum of understanding at the lake";

  it("has its abbreviation after it where later sentences use that", () => {
    expect(article(signed, "They spoke of the MoU")[0]).toBe(
      "the two clubs signed a memorandum of understanding (MoU) at the lake",
    );
    expect(article(signed, "They spoke of it")[0]).toBe(signed);
  });

  it("is named in full where the record names it by its abbreviation first", () => {
    const short = "the two clubs signed an MoU at the lake";
    expect(article(short, "They spoke of the MoU")).toEqual([
      "the two clubs signed a memorandum of understanding (MoU) at the lake",
      "They spoke of the MoU",
    ]);
    expect(article(short, "They spoke of it")[0]).toBe(signed);
    expect(article("He said: “We need an MoU.”")[0]).toBe("He said: “We need an MoU.”");
    expect(article("They spoke of an MoU", signed)[0]).toBe("They spoke of a memorandum of understanding");
  });
});

it("has the full name, also one with a hyphen, where the abbreviation comes first", () => {
  expect(
    article(
      "Lee came for forums related to LHTR, at which she spoke",
      "Firms put money in projects of the Lake-Hill Trade Road (LHTR) in Reedham",
    ),
  ).toEqual([
    "Lee came for forums related to the Lake-Hill Trade Road (LHTR), at which she spoke",
    "Firms put money in projects of LHTR in Reedham",
  ]);
});

it("has the full name behind an adjective, and its article where the full name was", () => {
  expect(
    article(
      "Boats are rare in the eastern LRP",
      "Guests came from the towns of the Lake Republic of Pines and Reed",
    ),
  ).toEqual([
    "Boats are rare in the eastern Lake Republic of Pines (LRP)",
    "Guests came from the towns of the LRP and Reed",
  ]);
});
