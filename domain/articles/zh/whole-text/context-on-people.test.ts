import { describe, expect, it } from "vitest";
import type { Composed } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { withContextOnPeople } from "./context-on-people";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const discourse = {
  facts: { people: ["安例", "白样"].map((text) => ({ name: { text } })) },
} as unknown as Discourse;

const written = (...blocks: readonly Composed[]): string[] => textsOf(withContextOnPeople(blocks, discourse));

const NEWS = said("lead", "3月5日，湖滨商会区域会议以线上方式召开");
const FIRST = said("background[0]", "这是安例履职后的首次区域会议");
const CHAIRED = said("agenda[m]", "会议由湖滨商会区域协调员安例主持");
const SPOKE = said("agenda[m].remarks[r]", "安例表示，各会需要携手努力");

describe("context that names somebody", () => {
  it("follows the sentence that introduces them", () => {
    expect(written(paragraph("lead", NEWS, FIRST), paragraph("agenda", CHAIRED, SPOKE))).toEqual([
      "3月5日，湖滨商会区域会议以线上方式召开",
      "会议由湖滨商会区域协调员安例主持。这是安例履职后的首次区域会议。安例表示，各会需要携手努力",
    ]);
  });

  it("stays where they are known, or where it would come between two statements", () => {
    const more = said("agenda[m].remarks[q]", "安例希望各会加强联系");
    for (const blocks of [
      [paragraph("lead", said("lead", "3月5日，安例召开区域会议"), FIRST), paragraph("agenda", SPOKE)],
      [paragraph("lead", NEWS, FIRST), paragraph("agenda", SPOKE, more)],
    ])
      expect(written(...blocks)).toEqual(textsOf(blocks));
  });
});

describe("who somebody is", () => {
  const named = said("agenda[m].remarks[r]", "白样介绍，总会由莫常牵头成立");
  const replied = paragraph("agenda", said("agenda[m].remarks[q]", "安例对来宾表示欢迎"));

  it("ends the paragraph that first names them", () => {
    const identity = "莫常为湖滨市政协委员、云溪研究会副会长";
    const blocks = [
      paragraph("lead", NEWS),
      paragraph("agenda", named),
      replied,
      paragraph("background", said("background[0]", identity)),
    ];
    expect(written(...blocks)).toEqual([
      textsOf(blocks)[0],
      `白样介绍，总会由莫常牵头成立。${identity}`,
      "安例对来宾表示欢迎",
    ]);
  });

  it("stays in front of what goes on about it, and behind what it refers to", () => {
    const both = said("agenda[m].remarks[r]", "白样表示，双方可扩大合作，总会由莫常创立");
    for (const context of [
      ["双方是云溪总商会会员", "总商会设在云溪"],
      ["莫常是云溪大学教授", "云溪大学设有分院"],
      ["湖滨商会成立于2003年", "莫常是创会会长"],
    ]) {
      const blocks = [
        paragraph("lead", NEWS),
        paragraph("agenda", both),
        replied,
        paragraph("background", ...context.map((text, at) => said(`background[${at}]`, text))),
      ];
      expect(written(...blocks)).toEqual(textsOf(blocks));
    }
  });

  it("is not what an organization is", () => {
    const blocks = [
      paragraph("lead", NEWS),
      paragraph("agenda", named),
      replied,
      paragraph("background", said("background[0]", "湖滨商会是云溪总商会的团体会员")),
    ];
    expect(written(...blocks)).toEqual(textsOf(blocks));
  });
});
