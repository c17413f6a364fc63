import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { figuresInFront, peopleTookPart } from "./figures-in-front";
import { hostInTitle, placeByNoun } from "./host-in-title";

const by =
  (rewording: Rewording) =>
  (text: string): string =>
    textOf(reworded(line("a", plain(text)), [rewording]).words);

describe("a sentence that would begin with figures", () => {
  const written = by(figuresInFront);

  it("begins with words", () => {
    expect(written("30 officers from Lakeland received diplomas")).toBe(
      "thirty officers from Lakeland received diplomas",
    );
    expect(written("42 pupils sang")).toBe("forty-two pupils sang");
    expect(written("147 books went to the library")).toBe("a total of 147 books went to the library");
    expect(written("1,200 trees were planted")).toBe("a total of 1,200 trees were planted");
  });

  it("keeps a day, a year and a number inside", () => {
    for (const text of ["5 May was the day", "2024 was a good year", "over 30 officers came"])
      expect(written(text)).toBe(text);
  });
});

describe("a number of participants", () => {
  it("who took part are people", () => {
    const written = by(peopleTookPart);
    expect(written("a total of 100 participants took part in the seminar")).toBe(
      "a total of 100 people took part in the seminar",
    );
    expect(written("100 participants from Lakeland took part")).toBe(
      "100 participants from Lakeland took part",
    );
  });
});

describe("the host of an item whose title names its host", () => {
  const written = by(hostInTitle);

  it("is named once", () => {
    expect(
      written("a reception by the town council hosted by the Reedham Town Council was held at Mill House"),
    ).toBe("a reception by the Reedham Town Council was held at Mill House");
  });

  it("is another than the one in the title", () => {
    const text = "a concert by the town band hosted by the Reedham Town Council was held";
    expect(written(text)).toBe(text);
  });
});

describe("a place whose short form the same sentence has introduced", () => {
  it("is called by its noun", () => {
    expect(
      by(placeByNoun)("Lee gave books to Ray, director of the National Library of Lakeland (NLL), at NLL"),
    ).toBe("Lee gave books to Ray, director of the National Library of Lakeland (NLL), at the library");
  });
});
