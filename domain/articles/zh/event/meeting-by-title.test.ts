import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const office = { name: zh("湖滨市外事办公室"), kind: "government" };
const mission = { name: zh("甲国驻云雀总领事馆"), kind: "government" };
const person = (key: string, side: string, name: string, organization: object, title: string) => ({
  key,
  side,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
});

const meeting = (title: string, more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "meeting",
      status: "held",
      title: zh(title),
      when: { start: "2024-03-05" },
      home: office,
      participants: [
        { ...person("a", "guest", "安例", office, "主任"), roles: ["head"] },
        person("b", "guest", "博例", office, "副主任"),
        person("c", "host", "陈例", mission, "总领事"),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("友好城市往来")] }],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("a meeting whose title says that the guests called on the hosts", () => {
  it("has the guests as its subject, with the verb of the title", () => {
    const article = meeting("湖滨市外事办公室主任安例拜会甲国驻云雀总领事陈例");
    expect(article).toContain("湖滨市外事办公室主任安例一行拜会甲国驻云雀总领事陈例");
    expect(article).toContain("副主任博例同行");
    expect(article).not.toContain("会见");
  });

  it("is a reception where the hosts' own title says that they received them", () => {
    const article = meeting("甲国驻云雀总领事陈例会见安例");
    expect(article).toContain("甲国驻云雀总领事陈例会见湖滨市外事办公室主任安例一行");
  });
});

describe("a call on an ambassador whom the title names without the embassy", () => {
  it("has the guests as its subject", () => {
    const article = meeting("湖滨市外事办公室主任拜会甲国驻云雀总领事");
    expect(article).toContain("主任安例一行拜会甲国驻云雀总领事陈例");
    expect(article).not.toContain("会见");
  });
});

describe("a meeting that the title calls a video meeting", () => {
  it("was held by both, without a reception", () => {
    const article = meeting("湖滨市外办与甲国驻云雀总领馆举行视频工作会议", { online: "fully" });
    expect(article).toMatch(/陈例与湖滨市外事办公室主任安例一?行?举行视频工作会议/);
    expect(article).not.toContain("会见");
  });

  it("is received by video where the title says so", () => {
    const article = meeting("甲国驻云雀总领事陈例视频会见安例", { online: "fully" });
    expect(article).toContain("以线上方式会见");
  });
});

const call = (key: string, city: string, receiver: string) => ({
  key,
  activity: "talks",
  city: zh(city),
  people: [
    { key: "a", as: "head" },
    { key: receiver, as: "receiver" },
  ],
});

describe("hosts on whom a traveller called", () => {
  it("were not received by the traveller", () => {
    const article = meeting("安例赴云雀访问", {
      kind: "outbound_visit",
      areas: [zh("云雀"), zh("松山")],
      participants: [
        person("a", "guest", "安例", office, "主任"),
        person("c", "host", "陈例", mission, "总领事"),
        person("d", "host", "戴例", { name: zh("松山商会"), kind: "association" }, "会长"),
      ],
      agenda: [call("t", "云雀", "c"), call("u", "松山", "d")],
    });
    expect(article).toContain("拜访甲国驻云雀总领事陈例");
    expect(article).not.toContain("会见");
  });
});

describe("a video meeting with a name of its own", () => {
  it("is called by it, and no reception", () => {
    const group = (key: string, side: string, organization: object) => ({
      key,
      side,
      group: zh("专家"),
      of: [organization],
      presence: "remote",
    });
    const article = meeting("湖滨市外办与甲国驻云雀总领馆召开港口合作视频会议", {
      online: "fully",
      home: undefined,
      officialName: zh("港口合作视频会议"),
      attendance: { count: 17, of: zh("双方港口专家") },
      participants: [group("a", "host", office), group("b", "guest", mission)],
      agenda: [{ key: "t", activity: "discussion", online: "fully", topics: [zh("港口建设")] }],
    });
    expect(article).toContain("举行港口合作视频会议");
    expect(article).toContain("参加会议");
    expect(article).not.toMatch(/会见|此次活动为/);
  });
});
