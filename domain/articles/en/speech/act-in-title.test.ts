import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { placeOfActInTitle } from "./act-in-title";

const said = (text: string, act: string): string | undefined => {
  const words = placeOfActInTitle({ text, path: "p" }, act, plain(" at the hostel"));
  return words && textOf(words);
};

it("leaves out a title that says what the speaker did, and keeps the arrival of those who heard it", () => {
  expect(said("briefing on arrival", "brief")).toBe("on their arrival at the hostel");
  expect(said("briefing", "brief")).toBe("at the hostel");
  expect(said("a formal welcome", "welcome")).toBe("at the hostel");
  expect(said("briefing on arrival", "thank")).toBeUndefined();
});
