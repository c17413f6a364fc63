import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const PORT =
  "湖滨港口是内河航运的重要枢纽，近年来码头设施不断完善，航线通达沿江各市，货物吞吐量连续多年保持增长，集装箱航线增加到二十条，服务的企业超过三百家";
const MEMBERS =
  "松山商会会员企业众多，在机械、纺织、食品等行业实力雄厚，与湖滨贸易往来密切，双方在港口物流和农产品加工方面合作空间广阔，前来投资的会员企业逐年增加";

const textOf = (pronoun: "he" | undefined, ...points: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到访湖滨港口商会"),
      participants: [
        personOf("an", "安例", "松山商会", "会长", { side: "guest", roles: ["head"] }),
        personOf("lu", "陆样", "湖滨港口商会", "会长", {
          side: "host",
          roles: ["receiver"],
          person: { name: zh("陆样"), ...(pronoun ? { pronoun } : {}) },
        }),
      ],
      agenda: [
        {
          key: "k",
          activity: "talks",
          remarks: [{ ...remark("r", "lu", "say", ""), points: points.map((point) => zh(point)) }],
        },
      ],
    }),
    "zh",
  );

describe("a report of several points in Chinese", () => {
  it("is two sentences of the speaker where it is long", () => {
    expect(textOf(undefined, PORT, MEMBERS)).toContain("超过三百家。陆样还表示，松山商会");
    expect(textOf("he", PORT, MEMBERS)).toContain("超过三百家。他还表示，松山商会");
  });

  it("is two sentences from 112 characters", () => {
    const points = [
      "湖滨港口商会服务的企业超过三百家，近年来业务不断拓展，会员遍布沿江各市",
      "两会都是行业的桥梁，会员企业之间往来密切，合作基础良好",
      "今年是两地通航二十周年，航运企业的交流日益增多，共同举办了多场论坛和展会，影响力逐年提升，受到两地企业关注",
    ];
    expect(textOf(undefined, ...points)).toMatch(/；两会都是[^。]*。陆样指出，今年是/);
    expect(textOf(undefined, ...points.slice(0, 2))).not.toContain("指出");
    expect(textOf(undefined, PORT, ...points.slice(2))).toMatch(/超过三百家。陆样指出，今年是/);
  });

  it("is one sentence where it is short", () => {
    expect(textOf(undefined, PORT, "松山商会会员企业众多")).not.toContain("还表示");
  });

  it("keeps counted points in one sentence", () => {
    const listed = `两会要做好三件事：一是${PORT.slice(4)}；二是共办产业展会；三是${MEMBERS.slice(4)}`;
    expect(textOf(undefined, listed)).toContain("；二是共办产业展会；三是");
  });
});
