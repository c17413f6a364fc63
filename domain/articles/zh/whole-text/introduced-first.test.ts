import { describe, expect, it } from "vitest";
import type { Line } from "../../compose";
import { plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withIntroductionsFirst } from "./introduced-first";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const discourse = {
  facts: { people: [{ key: "an", name: { text: "安例" }, posts: [{}] }] },
} as unknown as Discourse;

/** 湖滨大学教授安例汇报了……: a sentence that introduces its speaker. */
const REPORT: Line = {
  id: "agenda[r].remarks[r]",
  words: {
    ...plain(""),
    pieces: [
      { s: "湖滨大学", mention: "an" },
      { s: "教授", mention: "an" },
      { s: "安例", mention: "an" },
      { s: "汇报了研究院的筹备情况" },
    ],
  },
};

const written = (first: Line): string[] =>
  textsOf(withIntroductionsFirst([paragraph("outcomes", first), paragraph("agenda", REPORT)], discourse));

describe("somebody whom a text of the record names before they act", () => {
  it("is introduced there", () => {
    expect(written(said("outcomes[a]", "白样兼任研究院院长，安例担任执行院长"))).toEqual([
      "白样兼任研究院院长，湖滨大学教授安例担任执行院长",
      "安例汇报了研究院的筹备情况",
    ]);
  });

  it("is not introduced by a longer name of somebody else", () => {
    const people = [...discourse.facts.people, { key: "wen", name: { text: "安例文" }, posts: [] }];
    const both = { facts: { people } } as unknown as Discourse;
    const blocks = [
      paragraph("outcomes", said("outcomes[a]", "安例文担任执行院长")),
      paragraph("agenda", REPORT),
    ];
    expect(textsOf(withIntroductionsFirst(blocks, both))).toEqual(textsOf(blocks));
  });

  it("keeps the introduction where they act, behind a post of the text or words of the office's own", () => {
    const post = said("outcomes[a]", "研究院由教授安例担任执行院长");
    const own: Line = { ...said("outcomes[a]", "安例担任执行院长"), own: true };
    for (const one of [post, own, said("background[0]", "安例担任执行院长。")])
      expect(written(one)[1]).toBe("湖滨大学教授安例汇报了研究院的筹备情况");
  });
});
