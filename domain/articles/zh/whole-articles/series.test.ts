import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const person = (key: string, name: string, organization: string, side: string, more: object = {}) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(organization), kind: "association" }, title: zh("会长") }],
  side,
  ...more,
});
const VISIT = { kind: "reception", title: zh("湖滨商会会长安例率队到访云雀市航运协会") };
const article = (agenda: readonly object[], more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      status: "held",
      when: { start: "2024-03-05" },
      participants: [
        person("a", "安例", "湖滨商会", "guest", { roles: ["head"] }),
        person("b", "博例", "云雀市航运协会", "host"),
      ],
      agenda,
      ...VISIT,
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );
const said = (key: string, by: string, act: string, point: string) => ({
  key,
  by: [by],
  act,
  points: [zh(point)],
});

describe("what all agreed on at talks", () => {
  it("follows what each of them said", () => {
    const text = article(
      [
        {
          key: "t",
          activity: "talks",
          remarks: [said("r", "b", "introduce", "协会近年来的主要工作")],
          outcomes: ["o"],
        },
      ],
      { outcomes: [{ key: "o", type: "consensus", points: [zh("建立联络机制")] }] },
    );
    expect(text).toMatch(/介绍了[\s\S]+一致同意建立联络机制/);
  });
});

describe("what the two who met said together", () => {
  it("has 双方 as its subject", () => {
    const remarks = [
      said("r", "a", "introduce", "商会近年来的主要工作"),
      { key: "s", by: ["a", "b"], act: "promise", points: [zh("推进合作事项")] },
    ];
    const people = [{ key: "a" }, { key: "b" }];
    const text = article([{ key: "t", activity: "talks", people, topics: [zh("港口合作")], remarks }]);
    expect(text).toContain("双方表示，将推进合作事项");
    expect(text).not.toContain("安例、博例表示");
  });
});

describe("one of the office's own sentences that continues about the speaker", () => {
  const agenda = (act: string) => [
    {
      key: "t",
      activity: "talks",
      remarks: [said("r", "b", act, "港口的保护工作")],
      narrative: [zh("博例还表达了美好的祝愿。")],
    },
  ];

  it("joins the one before it", () => {
    expect(article(agenda("introduce"))).toContain("博例介绍了港口的保护工作，并表达了美好的祝愿。");
  });

  it("stays separate where it would seem to be part of a wish", () => {
    expect(article(agenda("hope"))).toContain("。博例还表达了美好的祝愿。");
  });
});

describe("who chairs part after part of a programme", () => {
  it("is named with the first", () => {
    const part = (key: string, speaker: string) => ({
      key,
      activity: "speeches",
      people: [
        { key: "a", as: "chair" },
        { key: speaker, as: "speaker" },
      ],
    });
    const participants = [
      person("a", "安例", "湖滨商会", "host"),
      person("b", "博例", "云雀市航运协会", "guest"),
      person("c", "陈例", "松山学会", "guest"),
    ];
    const text = article([part("x", "b"), part("y", "c")], {
      kind: "seminar",
      title: zh("湖滨港口论坛举行"),
      officialName: zh("湖滨港口论坛"),
      participants,
    });
    expect(text.match(/主持/g)).toHaveLength(1);
    expect(text).toContain("陈例");
  });
});

describe("a report about the speaker and others", () => {
  it("calls the speaker 本人", () => {
    const text = article([
      { key: "t", activity: "talks", remarks: [said("r", "b", "report", "安例、博例离任审计情况")] },
    ]);
    expect(text).toContain("汇报了安例和本人离任审计情况");
  });
});

describe("two sentences that say who took part", () => {
  it("are one list", () => {
    const group = (key: string, text: string) => ({ key, group: zh(text), side: "host" });
    const text = article(
      [{ key: "t", activity: "talks", remarks: [said("r", "a", "introduce", "商会的主要工作")] }],
      {
        participants: [
          person("a", "安例", "湖滨商会", "guest", { roles: ["head"] }),
          person("b", "博例", "云雀市航运协会", "host", { roles: ["receiver"] }),
          group("g", "相关部门负责同志"),
        ],
        attendance: { count: 40, bound: "over", of: zh("商会会员") },
      },
    );
    expect(text).toContain("相关部门负责同志和40余名商会会员参加座谈。");
    expect(text.match(/参加座谈/g)).toHaveLength(1);
  });
});

describe("a total beside those who are named", () => {
  it("closes their list", () => {
    const text = article(
      [{ key: "t", activity: "discussion", people: [{ key: "a", as: "head" }, { key: "c" }, { key: "g" }] }],
      {
        kind: "meeting",
        participants: [
          person("a", "安例", "湖滨商会", "host", { roles: ["head"] }),
          person("c", "陈例", "湖滨商会", "host"),
          { key: "g", group: zh("企业代表"), side: "guest" },
        ],
        attendance: { count: 20, bound: "over" },
      },
    );
    expect(text).toMatch(/陈例等20余人参加/);
    expect(text).not.toContain("20余人和");
  });
});

describe("a sentence of context that begins with the two hosts of an event", () => {
  it("calls them the two hosts", () => {
    const host = (name: string) => ({ organization: { name: zh(name), kind: "association" }, tier: "host" });
    const text = article([], {
      kind: "seminar",
      title: zh("第三届湖滨港口论坛举行"),
      officialName: zh("第三届湖滨港口论坛"),
      organizers: [host("湖滨商会"), host("云雀市航运协会")],
      background: [zh("湖滨商会、云雀市航运协会每年轮流举办论坛。")],
    });
    expect(text).toContain("两家主办单位每年轮流举办论坛。");
  });
});

describe("the edition of an event that a sentence names", () => {
  it("is not named again by those who take part in it", () => {
    const text = article([
      {
        key: "t",
        activity: "talks",
        remarks: [
          said("r", "a", "say", "商会期待第三届湖滨博览会"),
          said("s", "b", "say", "协会愿支持第三届湖滨博览会，将组织会员参加第三届湖滨博览会并设独立展馆"),
        ],
      },
    ]);
    expect(text).toContain("愿支持本届湖滨博览会，将组织会员参加并设独立展馆");
  });

  it("keeps its number beside another conference", () => {
    const text = article([
      {
        key: "t",
        activity: "talks",
        remarks: [
          said("r", "a", "say", "商会期待第三届湖滨乡亲大会"),
          said("s", "b", "introduce", "第三届湖滨乡亲大会和松山海商论坛的筹备情况"),
        ],
      },
    ]);
    expect(text).toContain("介绍了第三届湖滨乡亲大会和松山海商论坛的筹备情况");
  });

  it("is called by its noun where it has two long names", () => {
    const name = "第三届松山茶业大会暨湖滨国际茶具博览会";
    const text = article([
      {
        key: "t",
        activity: "talks",
        remarks: [
          said("r", "a", "say", `商会期待参加${name}`),
          said("s", "b", "introduce", `湖滨茶业发展情况和${name}`),
        ],
      },
    ]);
    expect(text).toContain(`期待参加${name}`);
    expect(text).toContain("湖滨茶业发展情况和本届大会");
  });
});

describe("a fair whose opening has just been named", () => {
  it("is called by its noun", () => {
    const text = article([], {
      kind: "other",
      officialName: zh("湖滨国际茶叶网上交易会启动仪式"),
      partOf: {
        name: zh("湖滨国际茶叶网上交易会"),
        how: "at",
        when: { start: "2024-03-05", end: "2024-03-07" },
      },
    });
    expect(text).toMatch(/启动仪式[^。]*。交易会于?3月5日至7日举行/);
  });
});

describe("a place that begins as its county ends", () => {
  it("is named with the county once", () => {
    const text = article([], {
      kind: "seminar",
      title: zh("湖滨港口论坛举行"),
      officialName: zh("湖滨港口论坛"),
      venue: { name: zh("县会议中心"), city: zh("湖滨县") },
    });
    expect(text).toContain("在湖滨县会议中心举行");
  });

  it("is in its city, not 位于 it, where its name holds 国际", () => {
    const text = article([], {
      kind: "seminar",
      title: zh("湖滨港口论坛举行"),
      officialName: zh("湖滨港口论坛"),
      venue: { name: zh("七喜国际大酒店"), city: zh("云雀") },
    });
    expect(text).toContain("在云雀七喜国际大酒店举行");
  });
});
