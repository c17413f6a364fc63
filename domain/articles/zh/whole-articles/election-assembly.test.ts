import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const HOME = { name: zh("湖滨市云溪商会"), kind: "association", short: zh("商会") };

const text = faultlessText(
  heldEvent({
    kind: "meeting",
    title: zh("湖滨市云溪商会召开第四届会员大会"),
    home: HOME,
    officialName: zh("湖滨市云溪商会第四届会员大会"),
    news: "vote",
    venue: { name: zh("湖滨宾馆") },
    participants: [
      personOf("an", "安例", "云溪省工商联", "副主席"),
      personOf("bai", "白样", "湖滨市工商联", "主席"),
      personOf("he", "何例", "湖滨市工商联", "副主席", { roles: ["chair"] }),
      personOf("lin", "林谷", "星河集团", "董事长"),
    ],
    agenda: [
      {
        key: "elect",
        activity: "other",
        did: zh("选举商会第四届领导班子"),
        people: [{ key: "he", as: "chair" }],
        peopleOpen: true,
        outcomes: ["vote"],
        narrative: [zh("白样宣读领导班子名单。")],
      },
      {
        key: "words",
        activity: "speeches",
        remarks: [
          { key: "r", by: ["an", "bai"], act: "praise", points: [zh("商会取得的成绩")] },
          remark("q", "bai", "hope", "会员企业坚守主业，创新发展"),
        ],
        narrative: [zh("安例、白样对商会今后的发展提出了更高的要求。")],
      },
      {
        key: "fund",
        activity: "ceremony",
        title: zh("湖滨市云溪商会慈善基金揭牌仪式"),
        people: [],
        outcomes: ["fund"],
      },
      { key: "sign", activity: "signing", people: [], agreements: ["pact"] },
    ],
    outcomes: [
      {
        key: "vote",
        type: "result",
        points: [zh("大会选举产生商会第四届领导班子"), zh("林谷当选商会会长")],
      },
      { key: "fund", type: "launch", points: [zh("湖滨市云溪商会慈善基金")] },
    ],
    agreements: [
      { key: "pact", title: zh("会员企业合作协议"), type: "other", status: "signed", parties: [] },
    ],
    background: [zh("湖滨市云溪商会是5A级社会组织。")],
  }) as DraftRecord,
  "zh",
);

describe("an assembly that elected", () => {
  it("elects once, and names its chair afterwards", () => {
    expect(text.match(/选举/g)).toHaveLength(1);
    expect(text).toMatch(/何例主持大会/);
  });
});

describe("an assembly of which one sentence has all who were elected", () => {
  const elected = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨区侨联第一次代表大会举行"),
      home: HOME,
      officialName: zh("湖滨区侨联第一次代表大会"),
      purpose: zh("壮大基层组织"),
      participants: [
        personOf("an", "安例", "云溪市侨联", "主席"),
        personOf("bai", "白样", "湖滨区侨联", "主席"),
        personOf("he", "何例", "湖滨区侨联", "副主席"),
      ],
      agenda: [
        { key: "elect", activity: "ceremony", title: zh("选举"), outcomes: ["vote"] },
        { key: "words", activity: "speeches", remarks: [remark("q", "an", "hope", "湖滨区侨联服务侨胞")] },
      ],
      outcomes: [
        {
          key: "vote",
          type: "result",
          points: [zh("大会选举产生第一届委员会，白样当选主席，何例等六人当选副主席")],
        },
      ],
    }) as DraftRecord,
    "zh",
  ).split("\n\n");

  it("has them in the headline and behind the sentence that it was held, without what they were elected to", () => {
    expect(elected[0]).toMatch(/白样当选主席$/);
    expect(elected[1]).toMatch(/举行。大会选举产生了?第一届委员会，白样当选主席，何例等六人当选副主席。/);
  });
});
