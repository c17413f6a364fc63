import { describe, expect, it } from "vitest";
import type { Composed, Line } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withItemsBegun, withPartsOfDayBegun } from "./item-begins-paragraph";
import { paragraph as paragraphOf, said, textsOf } from "./paragraphs.test-data";

const paragraph = (...lines: readonly Line[]): Composed => paragraphOf("agenda", ...lines);

const TOUR = said(
  "agenda[tour]",
  "在云雀市，考察团走访了样例纺织、湖滨家电等企业，了解园区的招商定位和用地信息",
);
const TALKS = said("agenda[talks]", "考察团举行交流座谈会，云雀市工商联负责人参加");
const WORDS = said("agenda[talks].remarks[r]", "安例介绍了商会的发展现状");

describe("the sentence that opens talks", () => {
  it("begins the paragraph of what was said there", () => {
    expect(textsOf(withItemsBegun([paragraph(TOUR, TALKS), paragraph(WORDS)]))).toEqual([
      textOf(TOUR.words),
      `${textOf(TALKS.words)}。${textOf(WORDS.words)}`,
    ]);
  });

  it("stays where it would leave a few words alone, or where its item began before", () => {
    const few = said("agenda[tour]", "考察团参观了港口");
    const before = said(
      "agenda[talks].remarks[q]",
      "白样对安例一行到云雀市考察访问表示热烈欢迎，并介绍了当地情况",
    );
    for (const first of [few, before]) {
      const blocks = [paragraph(first, TALKS), paragraph(WORDS)];
      expect(textsOf(withItemsBegun(blocks))).toEqual(textsOf(blocks));
    }
  });
});

describe("the stops of one part of a day", () => {
  const scene = (key: string, part: string): object => ({
    path: `agenda[${key}]`,
    told: "main",
    item: { when: { start: "2024-03-05", part } },
  });
  const scenes = [scene("a", "morning"), scene("b", "afternoon"), scene("c", "afternoon")];
  const discourse = { content: { scenes } } as unknown as Discourse;
  const [a, b, c] = [
    said("agenda[a]", "上午，考察团参观了云雀船厂"),
    said("agenda[b]", "当日下午，考察团参观了云雀茶场"),
    said("agenda[c]", "考察团参观了云雀盐场"),
  ];

  it("are one paragraph, apart from those of another", () => {
    const found = textsOf(withPartsOfDayBegun([paragraph(a, b), paragraph(c)], discourse));
    expect(found).toEqual([textOf(a.words), `${textOf(b.words)}。${textOf(c.words)}`]);
    expect(textsOf(withPartsOfDayBegun([paragraph(b), paragraph(c)], discourse))).toHaveLength(1);
    expect(textsOf(withPartsOfDayBegun([paragraph(a), paragraph(b)], discourse))).toHaveLength(2);
  });
});
