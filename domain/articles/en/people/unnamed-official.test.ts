import { describe, expect, it } from "vitest";
import { unnamedOfficial } from "./unnamed-official";

describe("one person of whom only the post is known", () => {
  it("has an article", () => {
    expect(unnamedOfficial("deputy mayor for culture", false)).toBe("the deputy mayor for culture");
    expect(unnamedOfficial("head of the water department", false)).toBe("the head of the water department");
    expect(unnamedOfficial("vice president", false)).toBe("a vice president");
    expect(unnamedOfficial("member of parliament", false)).toBe("a member of parliament");
    expect(unnamedOfficial("adviser", true)).toBe("an adviser");
  });

  it("is one, and has none yet", () => {
    for (const group of [
      "heads of departments",
      "the mayor",
      "two vice presidents",
      "mayor and clerk",
      "staff",
      "Consul Lee",
      "members of the board",
      "a group of 12 of the museum's staff",
    ])
      expect(unnamedOfficial(group, false)).toBeUndefined();
  });
});
