import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

// What the first sentence of an event takes in, on invented events.

const leadOf = (record: object): string => faultlessText(heldEvent(record), "zh").split("\n")[2] ?? "";

const LAKE = { name: zh("湖滨县"), kind: "government" };
const CLOUD = { name: zh("云雀市"), kind: "government" };
const signed = (more: object, parties: readonly (readonly [object, string])[]): object => ({
  key: "g",
  title: zh("航线合作协议"),
  status: "signed",
  parties: parties.map(([organization, key]) => ({ organization, signatories: [key] })),
  ...more,
});

describe("a document signed on one day of a journey to cities", () => {
  const journey = (agreement: object, agenda: object[]): string =>
    leadOf({
      kind: "outbound_visit",
      title: zh("湖滨县县长安例率团赴云雀、青松对接航线"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      purpose: zh("开展航线对接工作"),
      areas: [zh("云雀"), zh("青松")],
      participants: [
        personOf("a", "安例", "湖滨县", "县长", { side: "guest", roles: ["head"] }),
        personOf("b", "博例", "云雀市", "市长", { side: "host" }),
      ],
      agenda: [...agenda, { key: "q", activity: "tour", city: zh("青松"), saw: [zh("青松码头")] }],
      agreements: [agreement],
    });
  const parties = [[LAKE, "a"] as const, [CLOUD, "b"] as const];
  const talks = { key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }], agreements: ["g"] };

  it("comes first, by those who signed it, and the journey behind it", () => {
    const lead = journey(signed({ signedOn: "2024-03-06" }, parties), [
      { ...talks, when: { start: "2024-03-06", part: "morning" } },
    ]);
    expect(lead).toMatch(
      /^2024年3月6日上午，湖滨县县长安例、云雀市市长博例分别代表湖滨县和云雀市签署航线合作协议。5日至7日，安例/,
    );
    expect(lead).not.toMatch(/其间|签字/);
  });

  it("shares the sentence of the journey where its day is not known, with whom the leader signed it", () => {
    const lead = journey(signed({}, parties), [talks]);
    expect(lead).toMatch(/^2024年3月5日至7日，[^。]*，其间与云雀市市长博例签署航线合作协议。/);
    expect(lead).not.toMatch(/分别代表|签字/);
  });

  it("keeps the names of its parties where those who signed are of other organizations", () => {
    const ports = [[{ name: zh("湖滨港务局") }, "a"] as const, [{ name: zh("云雀港务局") }, "b"] as const];
    const lead = journey(signed({}, ports), [talks]);
    expect(lead).toContain("湖滨港务局与云雀港务局签署航线合作协议");
    expect(lead).not.toContain("其间与");
  });
});

describe("fields of a document", () => {
  const signing = (more: object): string =>
    leadOf({
      kind: "signing",
      title: zh("湖滨大学与港湾大学签约"),
      participants: [personOf("a", "安例", "湖滨大学", "校长"), personOf("b", "博例", "港湾大学", "校长")],
      agreements: [
        signed(more, [
          [{ name: zh("湖滨大学") }, "a"],
          [{ name: zh("港湾大学") }, "b"],
        ]),
      ],
    });

  it("follow the signing in its sentence, before who signed", () => {
    expect(signing({ fields: [zh("海洋研究"), zh("人员研修")] })).toMatch(
      /签署航线合作协议，双方将在海洋研究和人员研修领域开展合作。[^。]*安例[^。]*签字。/,
    );
  });

  it("have their own sentence where they are many", () => {
    const fields = [
      "海洋研究中心建设",
      "港口管理人员研修",
      "航道安全评估标准",
      "船舶设计课程开发",
      "渔业资源联合调查",
    ].map((field) => zh(`${field}与成果转化应用`));
    expect(signing({ fields })).toContain("签署航线合作协议。");
  });
});

describe("a meeting", () => {
  const met = (topics: string[], more: object = {}): string =>
    leadOf({
      kind: "meeting",
      title: zh("湖滨市副市长安例会见博例"),
      participants: [
        personOf("a", "安例", "湖滨市", "副市长", { side: "host" }),
        personOf("b", "博例", "港湾商会", "会长", { side: "guest" }),
        personOf("c", "楚例", "湖滨市商务局", "局长", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: topics.map(zh),
          people: [{ key: "a" }, { key: "b" }, { key: "c", as: "attendee" }],
        },
      ],
      ...more,
    });

  it("says in one sentence what it was about, and who else was there behind it", () => {
    expect(met(["航线合作"])).toMatch(/会见港湾商会会长博例，就航线合作进行交流。/);
    expect(met(["航线合作"])).not.toContain("双方就");
  });

  it("has long topics in a sentence of their own", () => {
    const long = "进一步深化双方在港口建设、航道疏浚、船舶检验、海员培训等方面的全方位务实合作".repeat(3);
    expect(met([long])).not.toMatch(/，就进一步深化/);
  });
});

describe("a second deed of the title of a visit", () => {
  const visit = (title: string, more: object = {}): string =>
    leadOf({
      kind: "reception",
      title: zh(title),
      city: zh("湖滨"),
      participants: [personOf("a", "安例", "青松市", "市长", { side: "guest", roles: ["head"] })],
      ...more,
    });

  it("is in the first sentence too", () => {
    expect(visit("青松市市长安例访问湖滨并举办“青松周”活动")).toMatch(/访问湖滨，并举办“青松周”活动。/);
  });

  it("is not stated again where the purpose states it", () => {
    const lead = visit("青松市市长安例访问湖滨并出席港口论坛开幕式", { purpose: zh("出席港口论坛开幕式") });
    expect(lead.match(/港口论坛/g)).toHaveLength(1);
  });
});
