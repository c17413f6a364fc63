import { describe, expect, it } from "vitest";
import { readList } from "./read-list";

const sides = (text: string) =>
  readList(text, new Set()).rows.flatMap((row) =>
    "participant" in row ? [[row.participant.side, row.doubt.includes("side")]] : [],
  );

describe("嘉宾", () => {
  it("above everybody says nothing of a side, which stays doubtful", () =>
    expect(sides("出席嘉宾：\n王小样 示例大学校长\n李大例 样例集团总经理")).toEqual([
      [undefined, true],
      [undefined, true],
    ]));

  it("beside hosts are guests", () =>
    expect(
      sides("出席嘉宾：\n王小样 示例大学校长\n我方：\n李大例 样例集团总经理").map(([side]) => side),
    ).toEqual(["guest", "host"]));
});

describe("an organization with people on both sides", () => {
  it("makes their sides doubtful", () =>
    expect(
      sides("主宾：\n王小样 样例公司总裁\n陪同：\n李大例 样例公司经理\n主人：\n张示范 示例市市长"),
    ).toEqual([
      ["guest", true],
      ["host", true],
      ["host", false],
    ]));
});
