import { describe, expect, it } from "vitest";
import type { Composed } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { withCompanionsBehindTalks } from "./companions-behind-talks";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const discourse = {
  facts: {
    people: ["安例", "白样", "陈例", "丁样"].map((text) => ({ name: { text } })),
    record: { agreements: [{ parties: [{ organization: { name: { zh: "云溪包装公司" } } }] }] },
  },
} as unknown as Discourse;

const written = (...blocks: readonly Composed[]): string[] =>
  textsOf(withCompanionsBehindTalks(blocks, discourse));

const NEWS = paragraph("lead", said("visit", "3月5日，云溪省侨联主席安例率考察团到访湖滨自治区侨联"));
const ALONG = "云溪侨商会副会长、云溪茶业集团董事长陈例，云溪侨商会秘书长、云溪港口公司总经理丁样随团到访";
const COMPANIONS = paragraph("people", said("people.c", ALONG));
const SPOKE = paragraph("agenda", said("agenda[t].remarks[r]", "湖滨自治区侨联主席白样表示，合作空间广阔"));
const TOUR = paragraph("agenda", said("agenda[s]", "考察团还参观了茶业博物馆"));

describe("a paragraph of companions between the news and the talks", () => {
  it("follows the talks", () => {
    const [news, spoke, tour] = textsOf([NEWS, SPOKE, TOUR]);
    expect(written(NEWS, COMPANIONS, SPOKE, TOUR)).toEqual([news, spoke, tour, ALONG]);
    const context = paragraph("background", said("background[0]", "湖滨是茶乡"));
    expect(written(NEWS, COMPANIONS, SPOKE, context)).toEqual([news, spoke, ALONG, "湖滨是茶乡"]);
  });

  it("shares the paragraph of others who were there, and those of a meeting follow the words", () => {
    const hosts = paragraph("people", said("people.h", "湖滨自治区侨联秘书处人员等参加座谈"));
    expect(written(NEWS, COMPANIONS, SPOKE, hosts).at(-1)).toBe(
      `${ALONG}。湖滨自治区侨联秘书处人员等参加座谈`,
    );
    const met = ALONG.replace("随团到访", "参加会见");
    const [news, spoke, tour] = textsOf([NEWS, SPOKE, TOUR]);
    expect(written(NEWS, paragraph("people", said("people.c", met)), SPOKE, TOUR)).toEqual([
      news,
      spoke,
      met,
      tour,
    ]);
  });

  it("stays where one of them is named later, or where it would refer to somebody else", () => {
    const spoke = paragraph("agenda", said("agenda[t].remarks[q]", "陈例表示，愿来湖滨投资"));
    for (const blocks of [
      [NEWS, COMPANIONS, spoke],
      [NEWS, paragraph("people", said("people.c", `该${ALONG}`)), SPOKE],
      [NEWS, COMPANIONS, paragraph("agenda", said("agenda[t].remarks[q]", "白样表示，陈董事长曾来湖滨"))],
      [NEWS, COMPANIONS, paragraph("agenda", said("agenda[t].remarks[q]", "安例介绍了随行企业家的情况"))],
      [NEWS, paragraph("people", said("people.c", ALONG.replace("港口", "包装"))), SPOKE],
      [NEWS, paragraph("people", said("people.c", `市${ALONG}`)), SPOKE],
      [NEWS, COMPANIONS, TOUR],
    ])
      expect(written(...blocks)).toEqual(textsOf(blocks));
  });
});
