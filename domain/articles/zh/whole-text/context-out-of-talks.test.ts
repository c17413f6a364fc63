import { describe, expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withContextOutOfTalks } from "./context-out-of-talks";

const HERE = {
  content: { scenes: [] },
  facts: { people: [{ name: { text: "安例" } }] },
} as unknown as Discourse;
const FOUNDED = "湖滨学院创建于1920年";
const CAREER = "安例曾任船长";

const written = (before: string, fact: string, behind: string, item = "t"): string[] =>
  withContextOutOfTalks(
    [
      {
        type: "paragraph",
        part: "agenda",
        keys: [],
        lines: [
          line("agenda[t].remarks[a]", plain(before)),
          line("background[0]", plain(fact)),
          line(`agenda[${item}].remarks[b]`, plain(behind)),
        ],
      },
    ],
    HERE,
  ).flatMap((block) => (isParagraph(block) ? [block.lines.map((one) => textOf(one.words)).join("。")] : []));

describe("a fact between two sentences of one item", () => {
  it("follows the item where it is about an organization", () => {
    expect(written("双方就培训进行交流", FOUNDED, "安例表示欢迎")).toEqual([
      `双方就培训进行交流。安例表示欢迎。${FOUNDED}`,
    ]);
  });

  it("ends the text where it is about somebody", () => {
    expect(written("安例表示欢迎", CAREER, "白样表示感谢")).toEqual(["安例表示欢迎。白样表示感谢", CAREER]);
  });

  it("stays behind what was presented, and between two items", () => {
    const presented = "安例介绍了湖滨学院的专业";
    expect(written(presented, FOUNDED, "白样表示感谢")).toEqual([`${presented}。${FOUNDED}。白样表示感谢`]);
    expect(written("双方就培训进行交流", FOUNDED, "安例陪同参观", "s")[0]).toMatch(/交流。湖滨学院/);
  });
});

describe("what something is that the sentence before names", () => {
  it("stays behind that sentence", () => {
    const before = "代表团还走访了湖滨造船厂，了解生产情况";
    const fact = "湖滨造船厂是湖区造船业的代表";
    expect(written(before, fact, "安例表示欢迎")).toEqual([`${before}。${fact}。安例表示欢迎`]);
  });
});
