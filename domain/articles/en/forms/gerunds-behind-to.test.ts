import { describe, expect, it } from "vitest";
import { inUsualWords } from "./usual-words";

describe("a verb behind a word that takes a gerund", () => {
  it.each([
    [
      "the port is committed to look at the fees and make the quay cheaper",
      "the port is committed to looking at the fees and making the quay cheaper",
    ],
    [
      "they remain fully committed to support the growers",
      "they remain fully committed to supporting the growers",
    ],
    [
      "the port is committed to look at the fees and make the quay more useful to the town",
      "the port is committed to looking at the fees and making the quay more useful to the town",
    ],
    ["he looked forward to visit the mill", "he looked forward to visiting the mill"],
  ])("is one: %s", (stored, usual) => {
    expect(inUsualWords(stored)).toBe(usual);
  });

  it.each([
    "the port is committed to trade with the town",
    "the port is committed to change",
    "the town has committed to build a quay",
    "they remain committed to the plan",
    "she looks forward to work that helps the town",
  ])("stays a noun or the object of a promise: %s", (stored) => {
    expect(inUsualWords(stored)).toBe(stored);
  });
});
