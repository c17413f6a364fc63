import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { personOf as person, remark, zh } from "./lake-town.test-data";

const article = (record: object): string =>
  text({ format: FORMAT, status: "held", ...record } as unknown as DraftRecord, "zh");

const PEOPLE = [
  person("an", "安例", "松山商会", "会长", { side: "guest", delegation: "party" }),
  person("bai", "白样", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
  person("mo", "莫常", "湖滨市商务局", "局长", { side: "host", roles: ["receiver"] }),
];

const visit = (more: object): string =>
  article({
    kind: "outbound_visit",
    title: zh("松山商会赴湖滨考察"),
    home: { name: zh("松山商会"), kind: "association" },
    when: { start: "2024-03-05", end: "2024-03-06" },
    city: zh("湖滨"),
    delegations: [{ key: "party", side: "guest", head: "an" }],
    participants: PEOPLE,
    ...more,
  });

describe("what the only visitor said at talks", () => {
  it("is never the act of the hosts who received them", () => {
    const talks = {
      key: "talks",
      activity: "talks",
      each: true,
      people: [
        { key: "an", as: "head" },
        { key: "bai", as: "receiver" },
        { key: "mo", as: "receiver" },
      ],
      peopleOpen: true,
      remarks: [
        remark("r1", "an", "introduce", "松山商会的基本情况"),
        remark("r2", "mo", "say", "市商务局会大力支持两地合作"),
      ],
    };
    const tour = { key: "tour", activity: "tour", city: zh("湖滨"), saw: [zh("旧码头")] };
    const said = visit({ agenda: [tour, talks] });
    expect(said).not.toMatch(/会见安例一行，介绍了/);
    expect(said).toMatch(/安例介绍了/);
  });
});

describe("a meeting that those at an item held", () => {
  it("has them as its subject", () => {
    const did = {
      key: "m",
      activity: "other",
      did: zh("召开项目推进会，研究解决存在的问题"),
      people: [{ key: "an", as: "head" }],
    };
    const tour = { key: "tour", activity: "tour", people: [{ key: "an", as: "head" }], saw: [zh("旧码头")] };
    expect(visit({ agenda: [tour, did] })).not.toContain("其间，还召开");
    expect(visit({ agenda: [tour, did] })).toMatch(/(?:安例(?:一行)?|一行人)[^。]*召开项目推进会/);
  });
});

describe("long orders of one subject", () => {
  const orders = (second: string): string =>
    visit({
      agenda: [
        {
          key: "talks",
          activity: "talks",
          remarks: [
            {
              ...remark("r", "bai", "point_out", ""),
              points: [
                zh("各部门要主动服务、靠前服务，增强责任感，加大工作力度，确保项目建设高质高效推进"),
                zh(second),
              ],
            },
          ],
        },
      ],
    });

  it("are separated by a semicolon and begin with their auxiliary", () => {
    expect(orders("各部门要认真落实各项措施，调配力量，严格管理，倒排工期，争取早建成")).toContain(
      "推进；要认真落实各项措施",
    );
    expect(orders("各部门要认真落实各项措施")).not.toContain("；要");
  });
});

describe("what both sides will do", () => {
  const followUps = [
    {
      key: "f",
      text: zh("共同探索更多的合作机会"),
      force: "task",
      announce: true,
      by: {
        organizations: ["松山商会", "湖滨商会"].map((name) => ({ name: zh(name), kind: "association" })),
      },
    },
  ];
  const agenda = [
    { key: "d", activity: "discussion", topics: [zh("商会的建设"), zh("会员服务")], topicsOpen: true },
    { key: "tour", activity: "tour", told: "after", saw: [zh("旧码头")] },
  ];

  it("closes their talks rather than the text", () => {
    const text = visit({ agenda, followUps });
    expect(text.indexOf("探索更多")).toBeLessThan(text.indexOf("旧码头"));
    expect(text).not.toMatch(/两会将|松山商会、湖滨商会将/);
  });
});

describe("an event of many", () => {
  const forum = (more: object): string =>
    article({
      kind: "other",
      title: zh("湖滨产学研交流会召开"),
      officialName: zh("湖滨产学研交流会"),
      when: { start: "2024-03-05" },
      city: zh("湖滨"),
      participants: [],
      agenda: [],
      ...more,
    });

  it("is discussed by those who were there", () => {
    const film = { key: "film", activity: "other", did: zh("观看湖滨市宣传片") };
    const talks = { key: "t", activity: "talks", title: zh("座谈交流"), topics: [zh("两地合作发展")] };
    const text = forum({ agenda: [film, talks] });
    expect(text).not.toMatch(/座谈交流围绕|座谈交流在/);
    expect(text).toMatch(/就两地合作发展座谈交流。/);
  });
});

describe("what else is known of a speaker", () => {
  const agenda = [
    {
      key: "talks",
      activity: "talks",
      remarks: [
        remark("r1", "mo", "introduce", "湖滨市的产业情况"),
        remark("r2", "bai", "hope", "两会加强合作"),
      ],
    },
    { key: "tour", activity: "tour", saw: [zh("旧码头")] },
  ];

  it("follows what they said rather than closing the text", () => {
    const text = visit({ agenda, background: [zh("莫常任湖滨港主任期间，推动该港与松山签订了合作协议。")] });
    expect(text.indexOf("任湖滨港主任期间")).toBeLessThan(text.indexOf("旧码头"));
  });

  it("ends the text where it is not about a speaker", () => {
    const text = visit({ agenda, background: [zh("松山商会与湖滨商会于2010年结为友好商会。")] });
    expect(text.indexOf("结为友好商会")).toBeGreaterThan(text.indexOf("旧码头"));
  });
});

describe("the office's own sentence about those who have just spoken", () => {
  it("shares their paragraph", () => {
    const talks = {
      key: "talks",
      activity: "talks",
      remarks: [
        remark("r1", "bai", "introduce", "湖滨市的产业发展情况、未来规划和当前面临的困难"),
        remark("r2", "an", "praise", "湖滨市依托生态资源优势发展特色产业的思路、做法和取得的明显成效"),
      ],
      narrative: [zh("安例就基地申报、产业发展重点、品牌建设和人才引进等方面提出了具体的指导意见。")],
    };
    expect(visit({ agenda: [talks] })).toMatch(/成效。安例就基地申报/);
  });
});
