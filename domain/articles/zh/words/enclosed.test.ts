import fc from "fast-check";
import { expect, it } from "vitest";
import { withoutEnclosed, withoutFinalBracket } from "./enclosed";

it("leaves out what is in brackets and quotation marks, but not what is not closed", () => {
  expect(withoutEnclosed("甲（乙“丙）丁”戊《己》庚（辛")).toBe("甲丁”戊庚（辛");
  const texts = fc.string({ unit: fc.constantFrom(..."（）“”《》甲"), maxLength: 20 });
  fc.assert(
    fc.property(texts, (text) => {
      expect(withoutEnclosed(text)).toBe(text.replace(/（[^）]*）|“[^”]*”|《[^》]*》/g, ""));
      expect(withoutFinalBracket(text)).toBe(text.replace(/（[^）]*）$/, ""));
    }),
  );
});
