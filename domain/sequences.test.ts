import { expect, it } from "vitest";
import { sequenceEnds } from "./sequences";

const PART = /^(?:ab|a|bc.{1,3})$/;

it("finds every place that a sequence of parts reaches", () => {
  expect([...sequenceEnds("abaabx", PART, 5)].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect([...sequenceEnds("abcxyz", PART, 5)].sort()).toEqual([0, 1, 2, 4, 5, 6]);
  expect([...sequenceEnds("", PART, 5)]).toEqual([0]);
});

it("takes no longer where a text can be divided in very many ways", () => {
  const start = process.cpuUsage().user;
  expect(sequenceEnds("ab".repeat(10_000), /^(?:a|b|ab|aba)$/, 3).size).toBe(20_001);
  expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(1_000);
});
