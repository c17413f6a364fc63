import { expect, it } from "vitest";
import { latinNameScore } from "./english-words";

it.each(["Kong Wei", "Hong Wei"])("Hong and Kong are surnames: %s", (name) => {
  expect(latinNameScore(name.split(" "))).toBe(latinNameScore(["Wang", "Wei"]));
});

it.each(["Hong Kong", "Hong Kong Wei"])("Hong Kong is a place: %s", (words) => {
  expect(latinNameScore(words.split(" ")) ?? 0).toBeLessThan(0);
});
