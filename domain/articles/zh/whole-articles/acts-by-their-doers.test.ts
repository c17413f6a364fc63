import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../render";
import { writeArticle } from "../../write";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Invented events at which it matters who did something, and when.

const written = (more: object): string => toMarkdown(writeArticle(heldEvent(more), "zh"));

const AN = personOf("an", "安例", "湖滨学院", "院长", { side: "host" });
const BAI = personOf("bai", "白样", "松山学院", "院长", { side: "guest" });

describe("a ceremony with people at its head", () => {
  const text = written({
    kind: "meeting",
    officialName: zh("湖滨港口年会"),
    participants: [AN, BAI],
    agenda: [
      { key: "s", activity: "speeches", remarks: [remark("r", "an", "say", "港口合作前景广阔")] },
      {
        key: "u",
        activity: "ceremony",
        title: zh("揭牌仪式"),
        people: [
          { key: "an", as: "head" },
          { key: "bai", as: "head" },
        ],
        outcomes: ["lab"],
      },
    ],
    outcomes: [{ key: "lab", type: "launch", points: [zh("港口联合实验室")] }],
  });
  it("says who unveiled what was unveiled there", () => {
    expect(text).toMatch(/安例、[^。]*白样为港口联合实验室揭牌/);
  });
});

describe("an item after an event of which no other part of the day is known", () => {
  it("has its part of the day", () => {
    const text = written({
      kind: "meeting",
      officialName: zh("湖滨港口年会"),
      participants: [AN, BAI],
      agenda: [
        { key: "s", activity: "speeches", remarks: [remark("r", "an", "say", "港口合作前景广阔")] },
        {
          key: "d",
          activity: "meal",
          title: zh("联谊晚宴"),
          told: "after",
          when: { part: "evening" },
          people: [{ key: "bai" }],
        },
      ],
    });
    expect(text).toMatch(/当晚，[^。]*联谊晚宴/);
  });
});

describe("what passes from one officer of an association to the next", () => {
  it("is handed over, not given as a present", () => {
    const text = written({
      kind: "meeting",
      officialName: zh("湖滨船模协会会员大会"),
      participants: [
        personOf("an", "安例", "湖滨船模协会", "原会长"),
        personOf("bai", "白样", "湖滨船模协会", "会长"),
      ],
      agenda: [
        { key: "s", activity: "speeches", remarks: [remark("r", "an", "thank", "会员支持")] },
        {
          key: "h",
          activity: "handover",
          title: zh("协会会旗和印章"),
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
          ],
        },
      ],
    });
    expect(text).toContain("移交协会会旗和印章");
    expect(text).not.toMatch(/赠送|授予/);
  });
});

describe("what all will do after a meeting", () => {
  it("is not what the meeting will do", () => {
    const text = written({
      kind: "meeting",
      officialName: zh("湖滨航运会议"),
      participants: [AN, BAI],
      agenda: [{ key: "s", activity: "discussion", topics: [zh("航运章程")], outcomes: ["o"] }],
      outcomes: [{ key: "o", type: "result", points: [zh("会议表决通过了《航运章程》")] }],
      followUps: [
        {
          key: "f",
          text: zh("召开航运会议"),
          by: { all: true },
          force: "task",
          due: { on: "2024-10" },
          announce: true,
          from: { outcome: "o" },
        },
      ],
    });
    expect(text).toContain("《航运章程》");
    expect(text).not.toContain("，并将");
  });
});

describe("a deadline", () => {
  it("is stated once where the words begin with it", () => {
    const text = written({
      kind: "meeting",
      participants: [AN, BAI],
      agenda: [{ key: "t", activity: "talks", topics: [zh("航运")] }],
      followUps: [
        {
          key: "f",
          text: zh("在今年年底前组织船模企业对接"),
          by: { participants: ["bai"] },
          force: "intention",
          due: { on: "2024-12" },
        },
      ],
    });
    expect(text).toContain("愿在今年年底前组织");
    expect(text).not.toContain("12月底前");
  });
});

describe("a postponed forum", () => {
  it("has an aim, which its postponement has not", () => {
    const text = written({
      status: "postponed",
      kind: "seminar",
      officialName: zh("湖滨航运论坛"),
      purpose: zh("推动航运合作"),
      planned: { start: "2024-03-05" },
      when: { start: "2024-04-09" },
    });
    expect(text).toContain("举行。论坛旨在推动航运合作。");
  });
});

describe("items on other days and at other times", () => {
  const tour = {
    key: "v",
    activity: "tour",
    people: [],
    venue: { name: zh("云雀船闸") },
    saw: [zh("控制室")],
  };
  it("have their day where nobody is listed", () => {
    const text = written({
      kind: "seminar",
      officialName: zh("湖滨航运研讨会"),
      when: { start: "2024-03-05", end: "2024-03-06" },
      participants: [AN, BAI],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          when: { start: "2024-03-05" },
          remarks: [remark("r", "an", "say", "航运前景广阔")],
        },
        { ...tour, when: { start: "2024-03-06", part: "morning" } },
      ],
    });
    expect(text).toMatch(/6日上午，[^。]*云雀船闸/);
  });
});

describe("people elected together", () => {
  it("have no office before the election", () => {
    const text = written({
      kind: "meeting",
      officialName: zh("湖滨船模协会会员大会"),
      participants: [
        personOf("an", "安例", "湖滨船模协会", "副会长"),
        personOf("bai", "白样", "湖滨船模协会", "副会长"),
      ],
      agenda: [{ key: "x", activity: "other", did: zh("选举新一届理事会"), outcomes: ["o"] }],
      outcomes: [{ key: "o", type: "result", points: [zh("安例、白样当选副会长")] }],
    });
    expect(text).toContain("安例、白样当选副会长");
    expect(text).not.toMatch(/副会长(?:安例|白样)/);
  });
});
