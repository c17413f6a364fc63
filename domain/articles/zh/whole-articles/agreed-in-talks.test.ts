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

describe("two meetings of a visit with different hosts", () => {
  const talks = (key: string, host: string, topic: string, more: object): object => ({
    key,
    activity: "talks",
    people: [{ key: "an", as: "head" }, { key: host }],
    topics: [zh(topic)],
    ...more,
  });
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨商会会长安例赴云雀拜访两家机构"),
      home: { name: zh("湖滨商会"), kind: "association" },
      city: zh("云雀"),
      participants: [
        personOf("an", "安例", "湖滨商会", "会长", { side: "guest", roles: ["head"] }),
        personOf("bo", "博例", "云雀茶业协会", "会长", { side: "host" }),
        personOf("cu", "楚例", "云雀港务局", "局长", { side: "host" }),
      ],
      agenda: [
        talks("one", "bo", "茶叶检测标准的互认和茶农的培训", {
          remarks: [remark("r", "bo", "say", "协会愿支持和协助湖滨与云雀在茶业各方面加强交流合作")],
        }),
        talks("two", "cu", "两地在航运、物流、冷链和仓储等方面交流合作的今后安排与联络办法", {
          outcomes: ["c"],
        }),
      ],
      outcomes: [{ key: "c", type: "consensus", by: ["an", "cu"], points: [zh("尽快开通班轮")] }],
    }),
    "zh",
  );

  it("have what was agreed on in the sentence of the talks", () => {
    expect(text).toMatch(/楚例[^。]*航运[^。]*，双方一致同意尽快开通班轮。/);
  });

  it("are two paragraphs where somebody spoke at the first", () => {
    expect(text).toMatch(/加强交流合作。\n\n[^\n]*楚例/);
  });
});

describe("a reception by somebody who escorted the visitors before", () => {
  it("is a meeting of both at which they spoke", () => {
    const text = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("湖滨商会赴云雀、松山走访"),
        home: { name: zh("湖滨商会"), kind: "association" },
        when: { start: "2024-03-05", end: "2024-03-06" },
        areas: [zh("云雀"), zh("松山")],
        participants: [
          personOf("an", "安例", "湖滨商会", "会长", { side: "guest", roles: ["head"] }),
          personOf("bo", "博例", "云雀茶业公司", "总经理", { side: "host" }),
          personOf("cu", "楚例", "松山商会", "会长", { side: "host" }),
        ],
        agenda: [
          {
            key: "tour",
            activity: "tour",
            city: zh("云雀"),
            when: { start: "2024-03-05" },
            people: [
              { key: "an", as: "head" },
              { key: "bo", as: "escort" },
            ],
            saw: [zh("老茶厂")],
          },
          {
            key: "talks",
            activity: "talks",
            city: zh("云雀"),
            when: { start: "2024-03-05" },
            people: [
              { key: "an", as: "head" },
              { key: "bo", as: "receiver" },
            ],
            remarks: [remark("r", "an", "introduce", "商会的近期活动")],
          },
          {
            key: "next",
            activity: "talks",
            city: zh("松山"),
            when: { start: "2024-03-06" },
            people: [
              { key: "an", as: "head" },
              { key: "cu", as: "receiver" },
            ],
            topics: [zh("茶叶贸易")],
          },
        ],
      }),
      "zh",
    );
    expect(text).not.toContain("博例会见");
    expect(text).toContain("座谈中，安例介绍了商会的近期活动");
  });
});
