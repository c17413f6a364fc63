import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { ofOneEnding } from "./names-of-one-ending";
import { listOfOneKind } from "./organizations-of-one-kind";

const listed = (...names: string[]) => {
  const words = ofOneEnding(names.map((name) => plain(name)));
  return words && textOf(words);
};

describe("names that end with one noun", () => {
  it("have it once, in the plural", () => {
    expect(listed("Reed Rural Municipality", "Lake Rural Municipality", "Hill Rural Municipality")).toBe(
      "Reed, Lake and Hill rural municipalities",
    );
    expect(listed("Reed County", "East Lake County")).toBe("Reed and East Lake counties");
    expect(listed("the Reed District", "the Lake District")).toBe("the Reed and Lake districts");
  });

  it("keep it with further ones, whose noun it is", () => {
    const names = ["Reed County", "Lake County"].map((name) => plain(name));
    expect(textOf(listOfOneKind(names, "others"))).toBe("Reed and Lake counties and others");
  });

  it("share two common nouns at their end", () => {
    const names = ["the Reed fire brigade", "the Lake fire brigade", "the Hill fire brigade"];
    expect(textOf(listOfOneKind(names.map((name) => plain(name))))).toBe(
      "the Reed, Lake and Hill fire brigades",
    );
    const others = ["the Reed fire brigade", "the Lake youth brigade"];
    expect(textOf(listOfOneKind(others.map((name) => plain(name))))).toBe(
      "the Reed fire and Lake youth brigades",
    );
  });

  it("are separate where they have different nouns, articles, a bracket or nothing of their own", () => {
    for (const names of [
      ["Reed County", "Lake District"],
      ["the Reed County", "Lake County"],
      ["Reed County (RC)", "Lake County (LC)"],
      ["District of Reed County", "Lake County"],
      ["Reed University", "Lake University"],
      ["Rural Municipality", "Reed Rural Municipality"],
    ])
      expect(listed(...names)).toBeUndefined();
  });
});
