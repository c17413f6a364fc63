import { describe, expect, it } from "vitest";
import { onlyMatch } from "./only-match";

const OPTIONS = [
  { id: "a", name: "赵示例·甲一" },
  { id: "b", name: "钱示例" },
  { id: "c", name: "钱示例二" },
  { id: "d", name: "Ann Example" },
  { id: "e", name: "同名" },
  { id: "f", name: "同名" },
];

describe("the only option that typed words mean", () => {
  it.each([
    ["赵", "a"],
    ["甲一 ", "a"],
    ["钱示例", "b"],
    ["ann", "d"],
    ["钱", undefined],
    ["同名", undefined],
    ["孙", undefined],
    [" ", undefined],
  ])("%s: %s", (typed, id) => expect(onlyMatch(OPTIONS, typed)).toBe(id));
});
