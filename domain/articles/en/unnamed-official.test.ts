import { describe, expect, it } from "vitest";
import { oneOfficial } from "./unnamed-official";

describe("one person of whom only the post is known", () => {
  it("has an article", () => {
    expect(oneOfficial("deputy mayor for culture", false)).toBe("the deputy mayor for culture");
    expect(oneOfficial("head of the water department", false)).toBe("the head of the water department");
    expect(oneOfficial("vice president", false)).toBe("a vice president");
    expect(oneOfficial("member of parliament", false)).toBe("a member of parliament");
    expect(oneOfficial("adviser", true)).toBe("an adviser");
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
      expect(oneOfficial(group, false)).toBeUndefined();
  });
});
