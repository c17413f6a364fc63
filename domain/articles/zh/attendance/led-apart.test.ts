import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const HEADS = [
  ["an", "安例", "奥雷利亚华商协会"],
  ["bai", "白样", "维里迪亚华商会"],
] as const;
const groupOf = (key: string, organization: string, words: string): object => ({
  key: `${key}g`,
  group: zh(words),
  of: [{ name: zh(organization) }],
  side: "guest",
  delegation: key,
});
const text = (words: readonly string[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("海外侨团到访云雀市侨联"),
      home: { name: zh("云雀市侨联") },
      venue: { name: zh("云雀市侨联"), organization: { name: zh("云雀市侨联") } },
      delegations: HEADS.map(([key]) => ({ key, side: "guest", head: key })),
      participants: [
        personOf("lu", "陆样", "云雀市侨联", "主席", { side: "host", roles: ["receiver"] }),
        personOf("mo", "莫常", "云雀市侨联", "副主席", { side: "host", roles: ["receiver"] }),
        ...HEADS.flatMap(([key, name, organization], at) => [
          personOf(key, name, organization, "会长", { side: "guest", delegation: key, roles: ["head"] }),
          groupOf(key, organization, words[at] ?? ""),
        ]),
      ],
      agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "lu", "hope", "各侨团常回家看看")] }],
    }),
    "zh",
  );

describe("heads of several delegations, each of whom came with people of their own", () => {
  it("lead these in one sentence where the people are called alike", () => {
    const article = text(["理事代表", "理事代表"]);
    expect(article).toContain(
      "奥雷利亚华商协会会长安例、维里迪亚华商会会长白样分别率本会理事代表到访云雀市侨联",
    );
    expect(article).toContain("莫常与来宾座谈。");
    expect(article).not.toMatch(/同行|随团/);
  });

  it("are named with their parties where the people are of different kinds", () => {
    const article = text(["理事代表", "青年会员"]);
    expect(article).not.toContain("分别率");
    expect(article).toMatch(/理事代表[^。]*青年会员/);
  });
});

describe("what several said together", () => {
  it("has their names once, with what they introduced in front of what they stated", () => {
    const by = ["an", "bai", "ding"];
    const of = (key: string, act: string, ...points: string[]): object => ({
      key,
      by,
      byOpen: true,
      act,
      points: points.map(zh),
    });
    const article = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("海外侨领到访云雀市侨联"),
        home: { name: zh("云雀市侨联") },
        participants: [
          personOf("lu", "陆样", "云雀市侨联", "主席", { side: "host", roles: ["receiver"] }),
          personOf("an", "安例", "奥雷利亚华商协会", "会长", { side: "guest" }),
          personOf("bai", "白样", "维里迪亚华商会", "会长", { side: "guest" }),
          personOf("ding", "丁例", "北马克侨联", "主席", { side: "guest" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [
              of("r1", "say", "三年未能返乡，思念家乡日久", "此次返乡看到家乡变化巨大，对家乡有了更深的认识"),
              of("r2", "introduce", "各自在海外的生活和事业"),
              of("r3", "hope", "今后各侨团与侨联密切联系"),
            ],
          },
        ],
      }),
      "zh",
    );
    expect(article).toMatch(/安例、白样、丁例等介绍了各自在海外的生活和事业，并表示，三年未能返乡/);
    expect(article.match(/白样、丁例/g)).toHaveLength(1);
  });
});
