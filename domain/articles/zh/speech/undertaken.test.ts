import { expect, it } from "vitest";
import { forumArticle, remark, zh } from "../whole-articles/forum.test-data";

const speeches = (...remarks: object[]): string =>
  forumArticle([{ key: "s", activity: "speeches", people: [], remarks }]);
const promised = (...points: string[]): string => speeches(remark("r", "mo", "promise", ...points));

it("has 并 in front of the second of two promises, behind one of several clauses", () => {
  expect(promised("每年接收十名医护人员进修，每批三个月", "为医院开通远程会诊")).toContain(
    "每批三个月，并为医院开通远程会诊",
  );
  expect(promised("每年接收十名医护人员进修，每批三个月", "进一步提升合作水平")).not.toContain("，并");
});

it("has 并 in front of thanks behind a statement about something else", () => {
  const text = speeches(remark("r", "mo", "say", "这些帮助是学校发展的重要基础"), {
    ...remark("t", "mo", "thank"),
    whom: zh("松山基金会"),
  });
  expect(text).toMatch(/重要基础，并[^，。]*松山基金会/);
});

it("keeps 并 in front of a wish behind what is going to be done", () => {
  const wish = remark("h", "mo", "hope", "学员认真运用所学知识，提高药材产量和质量，带动更多农户增收");
  const thanks = { ...remark("t", "mo", "thank", "长期的支持"), whom: zh("松山基金会") };
  const planned = remark("r", "mo", "say", "湖滨区将推广药材种植，丰富品种，改善农田生态环境");
  expect(speeches(thanks, planned, wish)).toContain("生态环境，并希望学员");
});
