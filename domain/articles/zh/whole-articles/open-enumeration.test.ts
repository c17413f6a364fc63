import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { enumeration } from "../words/grammar";

const list = (open: boolean, ...members: string[]): string =>
  textOf(
    enumeration(
      members.map((one) => plain(one)),
      open,
    ),
  );

it("separates the members of an open list only with commas where another than the marked one contains 和", () => {
  expect(list(true, "教师、研究人员交流和学历深造", "学生交流和留学生选派", "研究项目的实施")).toBe(
    "教师、研究人员交流和学历深造，学生交流和留学生选派，研究项目的实施等",
  );
});

it("keeps 以及 beside plain members", () => {
  expect(list(true, "甲、乙和丙开发区", "丁公司", "戊公司")).toBe("甲、乙和丙开发区，以及丁公司、戊公司等");
});
