import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { projectOnce, theirOwn } from "./said-of-themselves";

const written = (text: string): string =>
  textOf(reworded({ id: "x", words: plain(text) }, [theirOwn, projectOnce]).words);

describe("what people who talk have of their own", () => {
  it("is theirs", () => {
    expect(written("the officials discussed new nets and the participants' own boats")).toBe(
      "the officials discussed new nets and their own boats",
    );
    for (const others of [
      "the seminar discussed new nets and the participants' own boats",
      "the officials discussed new nets and the students' own boats",
    ])
      expect(written(others)).toBe(others);
    expect(written("Sample discussed new nets and the participants' own boats")).toContain("participants'");
  });
});

describe("a project that the clause of the subject has named", () => {
  it("is a pronoun at the end", () => {
    expect(
      written(
        "a skipper who had completed a boat project in Reedham shared experience from the project in Reedham",
      ),
    ).toBe("a skipper who had completed a boat project in Reedham shared experience from it");
    const other =
      "a skipper who had completed a boat project in Reedham shared experience from the project in Marling";
    expect(written(other)).toBe(other);
  });
});
