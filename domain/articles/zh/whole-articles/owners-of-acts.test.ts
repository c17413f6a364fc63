import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { person, zh } from "./lake-town.test-data";

const lake = { name: zh("湖滨商会"), kind: "association" };
const hill = { name: zh("松山商会"), kind: "association" };
const bai = person("bai", "白样", lake, "会长", { side: "host" });
const an = person("an", "安例", hill, "会长", { side: "guest", roles: ["head"] });
const talks = { key: "t", activity: "talks", people: [{ key: "an" }, { key: "bai" }], topics: [zh("茶业")] };
const written = (more: object): string =>
  text(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      title: zh("安例赴湖滨"),
      city: zh("湖滨"),
      when: { start: "2024-03-05" },
      participants: [an, bai],
      agenda: [talks],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("a unit that many organizations have", () => {
  const board = {
    name: zh("管理委员会"),
    kind: "zone",
    parent: { name: zh("松山示范园区"), kind: "zone" },
  };
  const article = written({
    participants: [person("an", "安例", board, "主任", { side: "guest", roles: ["head"] }), bai],
    followUps: [
      {
        key: "f",
        text: zh("跟踪推进洽谈的项目"),
        force: "task",
        by: { organizations: [board] },
        announce: true,
        due: { words: zh("下一步") },
      },
    ],
  });

  it("keeps its owner, behind what comes next", () => {
    expect(article).toMatch(/下一步，(?:松山示范)?园区管理委员会将跟踪推进洽谈的项目/u);
  });
});

describe("people of organizations whose members were visited", () => {
  it("are not those of the places", () => {
    const names = ["湖滨商会", "云溪商会", "枫林商会"];
    const heads = {
      key: "h",
      group: zh("负责人"),
      of: names.map((name) => ({ name: zh(name), kind: "association" })),
      side: "host",
    };
    const tour = {
      key: "w",
      activity: "tour",
      people: [{ key: "an", as: "head" }],
      saw: names.map((name, at) => zh(`${name}会长单位第${"一二三"[at]}茶业公司`)),
    };
    const met = { key: "t", activity: "talks", people: [{ key: "an", as: "head" }, { key: "h" }] };
    const article = written({ participants: [an, heads], agenda: [tour, met] });
    expect(article).not.toContain("上述");
    expect(article).toContain("与湖滨商会、云溪商会、枫林商会负责人座谈");
  });
});

describe("who brought something about", () => {
  const between = (name: string): object => ({ organization: { name: zh(name) }, tier: "go_between" });

  it("comes before the discussion that they arranged", () => {
    const article = written({
      agenda: [
        { key: "w", activity: "tour", people: [{ key: "an", as: "head" }], saw: [zh("湖滨茶叶馆")] },
        { ...talks, activity: "discussion", organizers: [between("云溪联盟")] },
      ],
    });
    expect(article).toContain("经云溪联盟牵线，");
    expect(article).not.toContain("讨论由");
  });

  it("shares the sentence of those who organized the event", () => {
    const article = written({
      kind: "other",
      title: zh("湖滨商会向湖滨小学捐资"),
      news: "h",
      venue: { name: zh("湖滨小学"), organization: { name: zh("湖滨小学") } },
      organizers: [between("云溪联盟"), { organization: { name: zh("枫林教育局") }, tier: "initiator" }],
      agenda: [
        { key: "h", activity: "handover", title: zh("图书"), people: [{ key: "bai" }], outcomes: ["g"] },
      ],
      outcomes: [
        {
          key: "g",
          type: "gift",
          by: ["bai"],
          to: { organizations: [{ name: zh("湖滨小学") }] },
          points: [zh("图书")],
        },
      ],
    });
    expect(article).toContain("由枫林教育局发起，云溪联盟牵线");
    expect(article).not.toContain("牵线。活动由");
  });
});

describe("what somebody promises for an academy", () => {
  it("is not promised by a school", () => {
    const academy = { name: zh("湖滨农业科学院"), short: zh("湖科院"), kind: "institute" };
    const article = written({
      participants: [an, person("bai", "白样", academy, "院长", { side: "host" })],
      agenda: [
        {
          ...talks,
          remarks: [
            {
              key: "r1",
              by: ["bai"],
              act: "say",
              points: [
                zh("湖科院与松山合作多年，双方通过专家互访、项目合作和人员培训等形式，一直保持密切合作"),
              ],
            },
            { key: "r2", by: ["bai"], act: "promise", points: [zh("派出专家")] },
          ],
        },
      ],
      followUps: [
        {
          key: "f",
          text: zh("派出专家"),
          force: "commitment",
          by: { organizations: [academy] },
          from: { remark: "r2", point: 0 },
        },
      ],
    });
    expect(article).toContain("湖科院将派出专家");
    expect(article).not.toContain("学校");
  });
});

describe("what was unveiled by an act that says so", () => {
  it("is not opened a second time", () => {
    const article = written({
      kind: "other",
      title: zh("湖滨茶叶馆开馆"),
      agenda: [
        {
          key: "u",
          activity: "other",
          did: zh("为湖滨茶叶馆剪彩和揭牌"),
          people: [{ key: "bai" }],
          outcomes: ["l"],
        },
      ],
      outcomes: [{ key: "l", type: "launch", points: [zh("湖滨茶叶馆")] }],
    });
    expect(article).toContain("为湖滨茶叶馆剪彩和揭牌");
    expect(article).not.toMatch(/湖滨茶叶馆(?:启动|揭牌)/u);
  });
});

describe("an event of two hosts during a visit", () => {
  it("is held, while the visit is organized", () => {
    const organizers = [hill, lake].map((organization) => ({ organization, tier: "host" }));
    expect(written({ organizers, theme: zh("加强交流") })).not.toContain("活动由松山商会、湖滨商会组织");
  });
});

describe("the organization of a speaker", () => {
  const stated = (by: string, point: string): string =>
    written({
      participants: [
        an,
        person("bai", "白样", { name: zh("湖滨市船业协会"), kind: "association" }, "会长", { side: "host" }),
      ],
      agenda: [
        {
          ...talks,
          remarks: [
            { key: "r1", by: [by], act: "introduce", points: [zh("湖滨市船业协会的发展情况")] },
            { key: "r2", by: [by], act: "hope", points: [zh(point)] },
          ],
        },
      ],
    });

  it("is called by its noun in a statement", () => {
    expect(stated("bai", "湖滨市船业协会同松山商会寻找合作契机")).not.toContain("该协会");
    expect(stated("bai", "湖滨市船业协会同松山商会寻找合作契机")).toMatch(/协会同松山商会寻找合作契机/u);
  });
});
