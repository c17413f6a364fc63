import { describe, expect, it } from "vitest";
import type { Composed } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { paragraph, said, textsOf } from "./paragraphs.test-data";
import { withStopsApart } from "./stops-apart";

const discourse = {
  facts: {
    allOrgs: () => [
      { name: { text: "湖滨光电材料公司" }, short: { text: "湖滨光电" } },
      { name: { text: "山城城市投资公司" } },
      { name: { text: "云溪开发区" } },
    ],
  },
} as unknown as Discourse;

const written = (...blocks: readonly Composed[]): string[] => textsOf(withStopsApart(blocks, discourse));

const TALKS = "在湖滨光电，考察团与该公司负责人座谈";
const SPOKE = "湖滨光电负责人介绍了主要产品";
const SEEN = "随后，在湖滨光电负责人陪同下，考察团参观了湖滨光电研发中心";
const NEXT = "在山城城市投资公司，考察团听取了项目情况汇报";
const at = (...lines: readonly (readonly [string, string])[]): Composed =>
  paragraph("agenda", ...lines.map(([id, text]) => said(id, text)));

describe("what was seen at a stop of a journey", () => {
  it("ends the paragraph of that stop and does not begin that of the next one", () => {
    const first = at(["agenda[a]", TALKS], ["agenda[a].remarks[r]", SPOKE]);
    expect(written(first, at(["agenda[b]", SEEN], ["agenda[c]", NEXT]))).toEqual([
      `${TALKS}。${SPOKE}。${SEEN}`,
      NEXT,
    ]);
  });

  it("is a paragraph where that of the stop is long", () => {
    const first = at(["agenda[a]", TALKS], ["agenda[a].remarks[r]", SPOKE.repeat(20)]);
    expect(written(first, at(["agenda[b]", SEEN], ["agenda[c]", NEXT])).slice(1)).toEqual([SEEN, NEXT]);
  });

  it("stays where it names another organization or the next stop", () => {
    for (const seen of ["考察团还参观了展览馆", "考察团还参观了云溪开发区和湖滨光电", NEXT]) {
      const blocks = [at(["agenda[a]", TALKS]), at(["agenda[b]", seen], ["agenda[c]", NEXT])];
      expect(written(...blocks)).toEqual(textsOf(blocks));
    }
  });
});
