import { expect, it } from "vitest";
import { typedDay } from "./typed-day";

it.each([
  ["2022-05-25", "2022-05-25"],
  ["2022-5-5", "2022-05-05"],
  ["2022/5/25", "2022-05-25"],
  ["2022.5.25", "2022-05-25"],
  ["20220525", "2022-05-25"],
  ["2022年5月25日", "2022-05-25"],
  ["2022年5月", "2022-05"],
  ["2022年", "2022"],
  [" 2022 ", "2022"],
  ["2022-02-30", undefined],
  ["2022-13", undefined],
  ["5-25", undefined],
  ["", undefined],
])("%s is %s", (typed, day) => expect(typedDay(typed)).toBe(day));
