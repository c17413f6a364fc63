import { expect, it } from "vitest";
import { nameLines } from "./name-lines";

it("breaks a long name between words or Chinese characters, and cuts nothing that two lines hold", () => {
  expect(nameLines("Bureau of Samples")).toEqual(["Bureau of Samples"]);
  expect(nameLines("Example Wuyin Development Zone")).toEqual(["Example Wuyin Development", "Zone"]);
  expect(nameLines("Example Gengchen Semiconductors Association")).toEqual([
    "Example Gengchen",
    "Semiconductors Association",
  ]);
  expect(nameLines("示例庚辰半导体行业协会产业链专业委员会")).toEqual([
    "示例庚辰半导体行业协会产业",
    "链专业委员会",
  ]);
  expect(nameLines("")).toEqual([]);
});

it("cuts the end of what is longer", () => {
  const [first, second, ...others] = nameLines(
    "Invented and Endless Association of the Many Chambers of Samples",
  );
  expect([first, second]).toEqual(["Invented and Endless", "Association of the Many Ch…"]);
  expect(others).toEqual([]);
});
