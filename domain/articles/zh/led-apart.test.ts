import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

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
    expect(article).toContain("莫常接待了来宾。");
    expect(article).not.toMatch(/同行|随团/);
  });

  it("are named with their parties where the people are of different kinds", () => {
    const article = text(["理事代表", "青年会员"]);
    expect(article).not.toContain("分别率");
    expect(article).toMatch(/理事代表[^。]*青年会员/);
  });
});
