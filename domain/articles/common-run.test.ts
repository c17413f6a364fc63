import { expect, it } from "vitest";
import { haveRunInCommon } from "./common-run";

it.each([
  ["研发中心", "设立研发中心", 4, true],
  ["该中心总投资", "设立研发中心", 3, false],
  ["该中心总投资", "设立研发中心", 2, true],
  ["中心", "设立研发中心", 3, false],
  ["", "设立研发中心", 2, false],
])("compares runs of characters: %s, %s, %i", (one, other, length, expected) => {
  expect(haveRunInCommon(one, other, length)).toBe(expected);
  expect(haveRunInCommon(other, one, length)).toBe(expected);
});
