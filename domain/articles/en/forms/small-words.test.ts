import { describe, expect, it } from "vitest";
import { withSmallFirst } from "./small-start";

describe("the first word of a text", () => {
  it.each([
    ["Machine tools", "machine tools"],
    ["Every child deserves access", "every child deserves access"],
    ["Cities of similar size", "cities of similar size"],
    ["Specialty coffee exports", "specialty coffee exports"],
    ["Applying for patents", "applying for patents"],
  ])("has no capital if it is a common word in any form: %s", (text, small) => {
    expect(withSmallFirst(text)).toBe(small);
  });

  it.each(["Reedham is growing", "Ministers of Lakeland", "Mark promised help", "Machine Tools"])(
    "keeps the capital of a name or title: %s",
    (text) => {
      expect(withSmallFirst(text)).toBe(text);
    },
  );
});
