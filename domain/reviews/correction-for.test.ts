import { expect, it } from "vitest";
import { correctionFor } from "./correction-for";

const GENERATED = "Ann Example met Ben Sample on May 20, 2025.";
const corrected = (edited: string, words: string) => {
  const start = edited.indexOf(words);
  const found = correctionFor(GENERATED, edited, { start, end: start + words.length }, "en");
  return found && edited.slice(0, found.start) + found.text + edited.slice(found.end);
};

it("restores what was generated in the place of the words, and nothing else", () => {
  expect(corrected("Ann Exmaple received Ben Sample on May 20, 2025.", "Exmaple")).toBe(
    "Ann Example received Ben Sample on May 20, 2025.",
  );
  expect(corrected("Ann Example met Ben Sample on May 21, 2025.", "May 21, 2025")).toBe(GENERATED);
});

it("restores the number alone where the words around it were edited too", () => {
  const edited = "Today 320 companies and 2 banks are members.";
  const start = edited.indexOf("320");
  const found = correctionFor(
    "It has 410 member companies and 2 banks.",
    edited,
    { start, end: start + 3 },
    "en",
  );
  expect(found && edited.slice(0, found.start) + found.text + edited.slice(found.end)).toBe(
    "Today 410 companies and 2 banks are members.",
  );
});

it("has nothing for an addition, or for words that were generated", () => {
  expect(corrected(`${GENERATED} Carl was there.`, "Carl")).toBeUndefined();
  expect(corrected(GENERATED, "Ben Sample")).toBeUndefined();
});

it("finds the place between Chinese words", () => {
  const generated = "甲某于2025年5月20日会见乙某一行。";
  const edited = "甲某于2025年5月21日会见乙某一行。";
  const start = edited.indexOf("2025");
  const found = correctionFor(generated, edited, { start, end: start + 10 }, "zh");
  expect(found && edited.slice(0, found.start) + found.text + edited.slice(found.end)).toBe(generated);
});
