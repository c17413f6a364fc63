import { describe, expect, it } from "vitest";
import { plain, say, textOf } from "../../phrase";
import { withLastNoun, withOneNoun } from "./organizations-of-one-kind";

const listed = (...names: string[]) => withOneNoun(names.map((name) => plain(name))).map(textOf);

describe("neighbouring offices of one noun", () => {
  it("have the noun and the place once", () => {
    expect(listed("the Embassy of Lakeland in Reedham", "the Embassy of Hilland in Reedham")).toEqual([
      "the Embassies of Lakeland and Hilland in Reedham",
    ]);
    expect(
      listed(
        "the town council",
        "the provincial department of boats",
        "the provincial department of trade",
        "the port",
      ),
    ).toEqual(["the town council", "the provincial departments of boats and trade", "the port"]);
    expect(listed("the Ministry of Boats", "the Ministry of Reeds", "the Ministry of Trade")).toEqual([
      "the Ministries of Boats, Reeds and Trade",
    ]);
  });

  it("are named separately where they are in different places, have different nouns or lists in their names", () => {
    for (const names of [
      ["the Embassy of Lakeland in Reedham", "the Embassy of Hilland in Hilltown"],
      ["the Ministry of Boats", "the Department of Trade"],
      ["the Department of Boats and Reeds", "the Department of Trade"],
      ["the University of Reedham", "the University of Social Sciences"],
      ["the Department of Boats (DB)", "the Department of Trade"],
    ])
      expect(listed(...names)).toEqual(names);
  });

  it("are named separately where a name has further parts", () => {
    const names = [
      say`${plain("the Department of Boats")} of Reedham`,
      plain("the Department of Trade of Reedham"),
    ];
    expect(withOneNoun(names).map(textOf)).toEqual(names.map(textOf));
  });
});

describe("names that end with one common noun", () => {
  const named = (names: readonly string[], open?: string) => {
    const words = withLastNoun(
      names.map((name) => plain(name)),
      open,
    );
    return words && textOf(words);
  };

  it("have it once, also with others of their kind", () => {
    expect(named(["the Hillton chapter", "the Reedham chapter"])).toBe("the Hillton and Reedham chapters");
    expect(named(["Hillton branch", "Reedham branch", "Lowham branch"], "other organizations")).toBe(
      "Hillton, Reedham, Lowham and other branches",
    );
  });

  it("have all their common nouns once", () => {
    expect(named(["the Hillton volunteer fire brigade", "the Reedham volunteer fire brigade"])).toBe(
      "the Hillton and Reedham volunteer fire brigades",
    );
  });

  it("are listed in full where they end with different nouns or with a proper name", () => {
    expect(named(["the Hillton chapter", "the Reedham branch"])).toBeUndefined();
    expect(named(["the Hillton Chamber", "the Reedham Chamber"])).toBeUndefined();
  });
});
