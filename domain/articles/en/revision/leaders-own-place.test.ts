import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withLeadersOwnPlace } from "./leaders-own-place";

const revised = (...texts: string[]): string[] =>
  texts.map((text, at) =>
    textOf(withLeadersOwnPlace(line("l", plain(text)), text, texts[at - 1] ?? "").words),
  );

describe("the post of a delegation's leader", () => {
  it("does not name the delegation's country, place or organization again", () => {
    expect(
      revised(
        "a trade mission from Chile, led by Ann Exemplar, Minister of Trade of Chile, and including ten firms, visited Reedham",
      ),
    ).toEqual([
      "a trade mission from Chile, led by Ann Exemplar, the country's Minister of Trade, and including ten firms, visited Reedham",
    ]);
    expect(
      revised(
        "a mission from the Republic of Chile, led by Ann Exemplar, Minister of Trade of the Republic of Chile",
      ),
    ).toEqual(["a mission from the Republic of Chile, led by Ann Exemplar, the country's Minister of Trade"]);
    expect(
      revised("a group from the State of Georgia, led by Bo Sample, Governor of the State of Georgia"),
    ).toEqual(["a group from the State of Georgia, led by Bo Sample, the state's Governor"]);
    expect(
      revised(
        "a delegation of the Reed War College, led by the Commander of the Reed War College, visited Lakeham",
      ),
    ).toEqual(["a delegation of the Reed War College, led by its Commander, visited Lakeham"]);
    expect(
      revised(
        "they met a delegation of Reed Guild, led by Bo Sample, head of Reed Guild's Export Board, there",
      ),
    ).toEqual(["they met a delegation of Reed Guild, led by Bo Sample, head of its Export Board, there"]);
  });

  it("is the organization's, whatever place that is in", () => {
    expect(
      revised(
        "a delegation of the Hospital of Reed District, led by the director of the Hospital of Reed District",
      ),
    ).toEqual(["a delegation of the Hospital of Reed District, led by its director"]);
  });

  it("has the office of the head of a place before the name", () => {
    expect(
      revised(
        "a delegation from Reed City, Lakeland, led by Ann Exemplar, Mayor of Reed City, visited Lakeham",
        "a delegation of the City of Reedham, led by Bo Sample, Vice-Mayor of Reedham, visited Lakeham",
        "a Reedham delegation headed by Bo Sample, mayor of Reedham, visited Lakeham",
      ),
    ).toEqual([
      "a delegation from Reed City, Lakeland, led by Mayor Ann Exemplar, visited Lakeham",
      "a delegation of the City of Reedham, led by Vice-Mayor Bo Sample, visited Lakeham",
      "a Reedham delegation headed by Mayor Bo Sample visited Lakeham",
    ]);
    for (const text of [
      "a Reedham delegation headed by Bo Sample, Mayor of Lakeham, visited Lakeham",
      "a Reedham delegation headed by Dr Bo Sample, Mayor of Reedham, visited Lakeham",
      "a Reedham delegation headed by Bo Sample, Mayor of Reedham and chair of the Lake Guild, visited Lakeham",
    ])
      expect(revised(text)).toEqual([text]);
  });

  it("gives an office of the place to the place", () => {
    expect(
      revised(
        "they met a delegation from Reed County, Lakeland, led by Bo Sample, head of the Board of Trade of Reed County, in Lakeham",
      ),
    ).toEqual([
      "they met a delegation from Reed County, Lakeland, led by Bo Sample, head of the county's Board of Trade, in Lakeham",
    ]);
  });

  it("does not name the place again at the beginning of the next sentence", () => {
    expect(
      revised(
        "the guild signed a plan with a delegation from the State of Reed",
        "led by Bo Sample, Governor of the State of Reed, the delegation came to trade",
      )[1],
    ).toBe("led by Bo Sample, the state's Governor, the delegation came to trade");
    expect(
      revised(
        "the guild met a delegation from Reedham",
        "led by Bo Sample, mayor of Reedham, it came to trade",
      )[1],
    ).toContain("mayor of Reedham");
  });

  it("keeps the name beside another one who has a post", () => {
    const text =
      "Ann Exemplar, director of the Lake Guild, received a delegation from Port Circle, led by Bo Sample, head of Port Circle";
    expect(revised(text)).toEqual([text]);
  });

  it("keeps the name of another place, and of a longer name", () => {
    for (const text of [
      "a delegation from Chile, led by Ann Exemplar, Minister of Trade of Lakeland, visited Reedham",
      "a delegation from Reed, led by Ann Exemplar, rector of the University of Reed Lake, visited Lakeham",
    ])
      expect(revised(text)).toEqual([text]);
  });
});
