import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// An invented talk at which somebody thanked for several acts.

const written = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("云溪医疗队出席捐赠仪式"),
      participants: [
        personOf("an", "安例", "云溪医疗队", "队长", { side: "guest" }),
        personOf("bai", "白样", "湖滨卫生局", "局长", { side: "host" }),
      ],
      agenda: [{ key: "t", activity: "ceremony", title: zh("捐赠仪式"), ...more }],
    }),
    "zh",
  );

describe("what somebody stressed after thanks for several acts", () => {
  it("is a sentence with its own subject", () => {
    const article = written({
      remarks: [
        {
          ...remark("r1", "bai", "thank", "援建湖滨医院", "去年捐赠一批药品", "长期派遣医生并培训本地护士"),
          whom: zh("云溪市"),
        },
        remark("r2", "bai", "stress", "湖滨将继续与云溪加强合作"),
      ],
    });
    expect(article).not.toMatch(/护士，(?:并)?强调/);
    expect(article).toMatch(/护士。白样强调/);
  });
});

describe("a document that somebody has proposed in their own words", () => {
  it("is not proposed again, and has its aim", () => {
    const article = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("云溪大学来访"),
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [
          personOf("an", "安例", "云溪大学", "副处长", { side: "guest", delegation: "d" }),
          personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
        ],
        agreements: [
          {
            key: "a",
            title: zh("校际交流合约"),
            type: "other",
            status: "proposed",
            parties: ["云溪大学", "湖滨大学"].map((name) => ({
              organization: { name: zh(name), kind: "university" },
            })),
            purpose: zh("提升研究水平，推动师生交流"),
          },
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            topics: [zh("学生交流")],
            remarks: [
              { ...remark("r", "an", "invite", "下月访问云溪，并签署校际交流合约"), whom: zh("白样校长") },
            ],
          },
        ],
      }),
      "zh",
    );
    expect(article).toContain("并签署校际交流合约。合约旨在提升研究水平，推动师生交流");
    expect(article).not.toContain("双方建议");
  });
});
