import { expect, it } from "vitest";
import { forumArticle, remark, zh } from "../whole-articles/forum.test-data";

const speeches = (whom: string, point = "辛勤工作和艰苦努力"): string =>
  forumArticle([
    {
      key: "s",
      activity: "speeches",
      people: [],
      remarks: [
        { ...remark("r1", "mo", "thank", point), whom: zh(whom) },
        { ...remark("r2", "mo", "congratulate", "所取得的优异成绩"), whom: zh(whom) },
      ],
    },
  ]);

it("calls people whom one sentence addresses twice by a pronoun", () => {
  expect(speeches("湖滨医疗队队员")).toMatch(/感谢湖滨医疗队队员.*，并?祝贺他们取得优异成绩/);
});

it("names them where the pronoun could mean others", () => {
  expect(speeches("湖滨医疗队队员", "对松山师生和家属们的帮助")).toContain("祝贺湖滨医疗队队员");
  expect(speeches("湖滨医疗队队员", "对全县学生的照顾")).toContain("祝贺湖滨医疗队队员");
  expect(speeches("松山基金会")).not.toContain("他们");
});

it("keeps the name of an association of such people", () => {
  const text = forumArticle([
    {
      key: "s",
      activity: "speeches",
      people: [],
      remarks: [
        { ...remark("r1", "mo", "thank", "一年来的付出"), whom: zh("志愿者") },
        { ...remark("r2", "mo", "welcome", "出席论坛"), whom: zh("来宾") },
        remark("r3", "mo", "say", "志愿者协会有会员三百人"),
      ],
    },
  ]);
  expect(text).toContain("志愿者协会有会员三百人");
});
