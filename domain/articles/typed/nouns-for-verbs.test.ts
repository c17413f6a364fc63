import { describe, expect, it } from "vitest";
import { verbPhraseEn } from "./nouns-for-verbs";

describe("a noun where a verb is needed", () => {
  it.each([
    ["Exchange of students and lecturers", "exchange students and lecturers"],
    ["joint development of courses", "jointly develop courses"],
    ["Training of teachers", "train teachers"],
    ["Support for young farmers", "support young farmers"],
    ["Joint research on cold chains", "carry out joint research on cold chains"],
    ["Student exchanges", "carry out student exchanges"],
    ["Exchange programmes", "carry out exchange programmes"],
    ["Joint laboratory for plant science", "establish a joint laboratory for plant science"],
    ["Possible cooperation in sport", "explore possible cooperation in sport"],
    ["Annual workshops", "hold annual workshops"],
  ])("gets one: %s", (typed, form) => {
    expect(verbPhraseEn(typed)).toBe(form);
  });

  it.each([
    "hold annual workshops",
    "exchange students",
    "study the project in Reedham",
    "expand trade",
    "further cooperation in trade",
    "regularly hold meetings",
    "intensify exchanges",
    "finance research on boats",
    "set up a joint laboratory",
    "support young farmers",
    "build a research centre",
    "Reedham Port projects",
    "sign a memorandum",
  ])("remains as it is where it is a verb phrase: %s", (typed) => {
    expect(verbPhraseEn(typed)).toBe(typed);
  });
});
