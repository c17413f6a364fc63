import { describe, expect, it } from "vitest";
import { withoutThemed } from "./said-by-theme";

describe("the purpose of an event with a theme", () => {
  const theme = "Promoting Wooden Bridges and Invented Ferries on Northern Lakes";

  it("does not say an aim again that the theme states in the same words", () => {
    expect(
      withoutThemed("train divers for the harbor and promote wooden bridges on northern lakes", theme),
    ).toBe("train divers for the harbor");
  });

  it("keeps its first aim, short ones, and those of which the theme says only a part", () => {
    for (const purpose of [
      "promote wooden bridges and ferries on northern lakes",
      "train divers and promote bridges",
      "train divers and promote wooden bridges, new harbors and swimming lessons",
    ])
      expect(withoutThemed(purpose, theme)).toBe(purpose);
  });
});
