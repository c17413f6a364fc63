import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

type Remarks = Parameters<typeof remark>[];

const BUREAUS = {
  key: "units",
  group: zh("主要负责人"),
  of: ["农业局", "交通局", "贸促会"].map((one) => ({ name: zh(`湖滨市${one}`) })),
  side: "host",
};

const visitOf = (agenda: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("白样来湖滨市考察"),
      participants: [
        personOf("an", "安例", "湖滨市", "副市长", { side: "host", roles: ["receiver"] }),
        BUREAUS,
        personOf("bai", "白样", "松山研究所", "所长", { side: "guest", roles: ["head"] }),
      ],
      agenda,
    }),
    "zh",
  );

const visit = (remarks: Remarks): string =>
  visitOf([
    { key: "v", activity: "tour", saw: [zh("船舶展览馆")] },
    { key: "t", activity: "talks", remarks: remarks.map((one) => remark(...one)) },
  ]);

describe("the order of what was said at talks", () => {
  it("leaves proposals behind what was introduced before them", () => {
    const text = visit([
      ["r1", "an", "introduce", "湖滨市的港口"],
      ["r2", "bai", "introduce", "研究所的规划"],
      ["r3", "units", "propose"],
      ["r4", "an", "say", "双方合作前景广阔"],
    ]);
    expect(text.indexOf("提出建议")).toBeGreaterThan(text.indexOf("研究所的规划"));
    expect(text).not.toContain("上述单位");
  });

  it("leaves good wishes behind what the other speaker said", () => {
    const text = visit([
      ["r1", "an", "say", "湖滨自古以来就有很多友人到访"],
      ["r2", "bai", "say", "相信湖滨将进一步提高知名度"],
      ["r3", "an", "hope", "客人生活幸福美满"],
    ]);
    expect(text.indexOf("幸福美满")).toBeGreaterThan(text.indexOf("知名度"));
  });

  it("gives facts about what was introduced as facts", () => {
    const text = visit([
      ["r1", "bai", "introduce", "研究所的基本情况"],
      ["r2", "bai", "say", "研究所建于1934年，拥有8个中心"],
    ]);
    expect(text).toContain("。据介绍，研究所建于1934年");
    expect(text).not.toContain("并表示");
  });

  it("names those who are asked for several things once", () => {
    const wishes = remark("r", "an", "hope", "协会持续加强建设", "协会坚持服务会员", "协会继续履行责任");
    const text = visitOf([{ key: "t", activity: "talks", remarks: [{ ...wishes, counted: true }] }]);
    expect(text).toContain("对协会提出三点希望：一是持续加强建设；二是坚持服务会员；三是继续履行责任");
    expect(text).not.toContain("一是协会");
  });

  it("joins what visitors talked about to the places that they saw", () => {
    const text = visitOf([
      { key: "v", activity: "tour", told: "after", saw: [zh("船舶公司"), zh("物流公司")] },
      { key: "d", activity: "discussion", told: "after", people: [{ key: "bai" }], topics: [zh("设备采购")] },
    ]);
    expect(text).toMatch(/了船舶公司和物流公司，就设备采购进行/);
  });
});
