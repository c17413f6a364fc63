import { expect, it } from "vitest";
import { forumArticle, remark, zh } from "../whole-articles/forum.test-data";

const agreement = (more: object = {}): object => ({
  agreements: [
    { key: "a1", title: zh("湖滨医药联盟合作协议"), type: "other", status: "signed", parties: [], ...more },
  ],
});
const talks = {
  key: "t",
  activity: "discussion",
  topics: [zh("联盟的合作方式")],
  agreements: ["a1"],
  remarks: [remark("r", "bai", "point_out", "联盟促进了区域合作")],
};

it("has the document as the subject behind an occasion, where its parties are not known", () => {
  const article = forumArticle([talks], agreement());
  expect(article).toContain("湖滨医药联盟合作协议签署");
  expect(article).not.toMatch(/，签署(?:了)?湖滨/u);
});

it("keeps several documents behind the verb", () => {
  expect(forumArticle([talks], agreement({ count: 6 }))).toMatch(/签署了?6份湖滨医药联盟合作协议/u);
});
