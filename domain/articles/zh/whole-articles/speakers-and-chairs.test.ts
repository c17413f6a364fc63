import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

// An invented seminar at a university: who held it, who spoke for whom, and who chaired.

const SCHOOL = { name: zh("湖滨大学"), kind: "university" };
const professor = (key: string, name: string, org: string, more: object = {}): object =>
  personOf(key, name, org, "教授", more);
const REPRESENTATIVE = { functions: [zh("与会代表")], roles: ["speaker"] };
const talks = (...people: object[]): object => ({
  key: "papers",
  activity: "presentation",
  title: zh("主题发言"),
  topics: [zh("古代航运史")],
  people,
});
const speakers = ["an", "bai", "chen"].map((key) => ({ key, as: "speaker" }));
const text = faultlessText(
  heldEvent({
    kind: "seminar",
    title: zh("航运史研讨会在湖滨大学召开"),
    officialName: zh("航运史研讨会"),
    venue: { name: zh("湖滨大学"), organization: SCHOOL },
    organizers: [{ organization: { name: zh("人文学院"), parent: SCHOOL }, tier: "host" }],
    participants: [
      professor("an", "安例", "云溪大学", REPRESENTATIVE),
      professor("bai", "白样", "松山大学", REPRESENTATIVE),
      professor("chen", "陈试", "海港大学"),
      professor("fu", "付范", "平原大学"),
    ],
    agenda: [
      {
        key: "opening",
        activity: "ceremony",
        title: zh("开幕式"),
        remarks: [{ key: "r", by: ["an", "bai"], act: "speak", points: [zh("研讨会的意义")] }],
      },
      talks(...speakers, { key: "fu", as: "chair" }, { key: "an", as: "chair" }),
    ],
  }),
  "zh",
);

describe("a seminar with speakers and chairs", () => {
  it("does not name a part of a university before the university", () => {
    expect(text).toContain("在湖滨大学");
    expect(text).not.toContain("由人文学院主办的");
  });

  it("separates those whom professors represented from their posts", () => {
    expect(text).toContain("白样作为与会代表");
    expect(text).not.toContain("教授、与会代表");
  });

  it("states what was given before who chaired, and a speaker who chaired among these", () => {
    expect(text).toMatch(/陈试围绕古代航运史作主题发言。主题发言由平原大学教授付范和安例主持/);
  });
});
