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

it("has documents of unknown parties that one item lists in one sentence", () => {
  const titles = ["湖滨文化工程合作协议", "湖滨科技创新合作协议"];
  const article = forumArticle([{ ...talks, agreements: ["a1", "a2"] }], {
    agreements: titles.map((title, at) => ({
      key: `a${at + 1}`,
      title: zh(title),
      type: "other",
      status: "signed",
      parties: [],
    })),
  });
  expect(article).toMatch(/湖滨文化工程合作协议[和、]湖滨科技创新合作协议/u);
  expect(article.match(/签署/gu)?.length).toBe(1);
});
