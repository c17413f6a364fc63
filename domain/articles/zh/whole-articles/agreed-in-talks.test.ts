import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// What both sides of talks agreed on. All names are invented.

describe("talks with a consensus of both", () => {
  it("are one paragraph with what both agreed on there", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("松山研究所到湖滨博物馆开展馆际交流"),
        home: { name: zh("湖滨博物馆"), kind: "institute" },
        participants: [
          personOf("an", "安例", "湖滨博物馆", "馆长", { side: "host" }),
          personOf("bai", "白样", "松山研究所", "副所长", { side: "guest", roles: ["head"] }),
        ],
        agenda: [
          {
            key: "show",
            activity: "other",
            did: zh("举办“松山石刻图片展”，向湖滨观众介绍松山出土的精品石刻"),
            people: [{ key: "bai", as: "head" }],
          },
          {
            key: "t",
            activity: "talks",
            people: [{ key: "bai" }, { key: "an" }],
            topics: [zh("文物藏品的安全保护"), zh("展览筹划和学术研究"), zh("博物馆免费开放")],
            outcomes: ["c"],
            remarks: [
              remark(
                "r",
                "bai",
                "praise",
                "近年来湖滨市在文物保护、对外免费开放、宣传推介等工作中付出的努力",
              ),
            ],
          },
        ],
        outcomes: [
          { key: "c", type: "consensus", points: [zh("加强协作、互通有无"), zh("共同探索免费开放新领域")] },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/[与和][^\n]*安例[^\n]*付出的努力。双方一致同意加强协作/);
  });
});
