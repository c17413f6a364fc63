import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withoutThatOfStatements } from "./said-without-that";

const after = (words: string): string =>
  withoutThatOfStatements([
    { type: "paragraph", part: "agenda", lines: [line("agenda[t].remarks[r]", plain(words))], keys: [] },
  ])
    .flatMap((block) => (block.type === "paragraph" ? block.lines.map((one) => textOf(one.words)) : []))
    .join();

it.each([
  ["Lee said that the quay was new", "Lee said the quay was new"],
  ["Lee, head of the guild, said that Lakeland is ready", "Lee, head of the guild, said Lakeland is ready"],
  ["He also said that it was a start", "He also said it was a start"],
  [
    "Lee said that she was pleased to see so many of the boats of both towns",
    "Lee said she was pleased to see so many of the boats of both towns",
  ],
])("a short statement has no “that”: %s", (words, expected) => {
  expect(after(words)).toBe(expected);
});

it.each([
  "Lee thanked everyone and said that the quay was new",
  "Lee read out a letter, which said that the quay was new",
  "Lee said that in summer the quay was full",
  "Lee said that this year the quay was full",
  "Lee said that the following day the quay was full",
  "Lee said that Monday was the best day",
  "Lee said that the quay was new, and that it was full",
  "Lee said that the quay was new, and the guild had paid for it",
  "It was said that the quay was new",
  "Lee said that Reedham and the Lake Guild built it",
  "Lee, head of the guild, mayor of Reedham, and speaker of the lake, said that the quay was new",
  "Lee said that the quay was one of the largest of the lake",
  "Lee said that the quay which the guild had built between the old harbor and the bridge of the upper town with the help of its members and of many friends in Lakeland was now open to all boats",
])("a statement keeps its “that” where the clause is longer or would be unclear: %s", (words) => {
  expect(after(words)).toBe(words);
});
