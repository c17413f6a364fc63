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

describe("a fact that would part talks from what was said there", () => {
  const FACT = "湖滨渔业是此次走访的第二站";
  const TALKS = "在湖滨渔业，安例与经理白样座谈";
  const text = (lead: string, fact = FACT): string[] =>
    withContextOutOfTalks(
      [
        { type: "paragraph", part: "lead", keys: [], lines: [line("lead", plain(lead))] },
        {
          type: "paragraph",
          part: "agenda",
          keys: [],
          lines: [
            line("agenda[t]", plain(TALKS)),
            line("background[0]", plain(fact)),
            line("agenda[t].remarks[r]", plain("白样介绍了渔业的发展")),
          ],
        },
      ],
      HERE,
    ).flatMap((block) =>
      isParagraph(block) ? [block.lines.map((one) => textOf(one.words)).join("。")] : [],
    );

  it("ends the first paragraph where that names its subject", () => {
    const lead = "安例到湖滨渔业走访";
    expect(text(lead)).toEqual([`${lead}。${FACT}`, `${TALKS}。白样介绍了渔业的发展`]);
  });

  it("follows the item otherwise, and stays where it refers to the talks", () => {
    expect(text("安例走访会员企业")[1]).toBe(`${TALKS}。白样介绍了渔业的发展。${FACT}`);
    expect(text("安例到湖滨渔业走访", "双方合作已有十年")[1]).toContain(`${TALKS}。双方合作已有十年`);
  });
});

describe("who somebody is", () => {
  it("does not part an act from the list of those present, and precedes what else is known of them", () => {
    const found = withContextOutOfTalks(
      [
        {
          type: "paragraph",
          part: "agenda",
          keys: [],
          lines: [
            line("outcomes[o]", plain("白样向安例颁发证书")),
            line("background[0]", plain("安例是船长")),
            line("people.gu", plain("谷雨出席")),
          ],
        },
        {
          type: "paragraph",
          part: "background",
          keys: [],
          lines: [line("background[1]", plain("此前，安例已捐赠海图"))],
        },
      ],
      HERE,
    ).flatMap((block) =>
      isParagraph(block) ? [block.lines.map((one) => textOf(one.words)).join("。")] : [],
    );
    expect(found).toEqual(["白样向安例颁发证书。谷雨出席", "安例是船长。此前，安例已捐赠海图"]);
  });
});

it("follows the terms of the document of the sentence before", () => {
  const lines = [
    line("agreements[m]", plain("两会签署备忘录")),
    line("background[0]", plain("这是商会第六次举办展览会")),
    line("agreements[m].terms", plain("根据备忘录，双方将互访")),
  ];
  const [found] = withContextOutOfTalks([{ type: "paragraph", part: "lead", keys: [], lines }], HERE);
  expect(found && isParagraph(found) ? found.lines.map(({ id }) => id) : []).toEqual([
    "agreements[m]",
    "agreements[m].terms",
    "background[0]",
  ]);
});
