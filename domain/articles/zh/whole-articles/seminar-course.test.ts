import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// An invented seminar of a zone with firms, that a survey prepared.

const group = (key: string, text: string, of: readonly string[] = []): object => ({
  key,
  group: zh(text),
  ...(of.length > 0 ? { of: of.map((name) => ({ name: zh(name) })), ofOpen: true } : {}),
});

const text = faultlessText(
  heldEvent({
    kind: "seminar",
    title: zh("湖滨保税区召开外资企业座谈会"),
    officialName: zh("外资企业座谈会"),
    city: zh("湖滨"),
    organizers: [{ organization: { name: zh("湖滨保税区"), kind: "zone" }, tier: "host" }],
    participants: [
      personOf("an", "安例", "湖滨保税区管委会", "主任", {}),
      group("firms", "20余家企业负责人"),
      group("consuls", "云溪、松山两国领事官员"),
      group("speakers", "负责人", ["云溪、松山领事办公室", "青石电机", "北原食品", "南汀机车"]),
    ],
    agenda: [
      {
        key: "survey",
        activity: "other",
        did: zh("围绕三组问题设计调查表发放给30余家企业"),
        people: [],
        told: "before",
      },
      {
        key: "brief",
        activity: "talks",
        title: zh("座谈会"),
        remarks: [remark("r1", "an", "brief", "保税区的发展思路")],
      },
      {
        key: "talk",
        activity: "discussion",
        title: zh("座谈交流"),
        topics: [zh("优化营商环境")],
        people: [{ key: "speakers", as: "speaker" }, { key: "an" }],
        narrative: [zh("企业还提出了一些亟待解决的问题，安例现场答复。")],
        remarks: [
          { key: "r3", by: ["speakers"], act: "propose" },
          remark("r4", "an", "say", "保税区将更主动地为企业解决难题"),
        ],
      },
    ],
  }),
  "zh",
);

describe("a seminar that a survey prepared", () => {
  it("is held by the zone without its city again", () => {
    expect(text).toMatch(/湖滨保税区召开外资企业座谈会/);
    expect(text).not.toContain("在湖滨召开");
  });
  it("names who came in the first paragraph", () => {
    expect(text.split("\n\n")[1]).toMatch(/20余家企业负责人[^。]*参加座谈会/);
  });
  it("reports the survey first, without attributing it to the attendees", () => {
    expect(text).toMatch(/座谈会前，围绕三组问题设计调查表/);
    expect(text.indexOf("调查表")).toBeLessThan(text.indexOf("发展思路"));
  });
  it("reports questions and answers before the closing words", () => {
    expect(text.indexOf("现场答复")).toBeLessThan(text.indexOf("更主动"));
  });
  it("separates the one member of a list with separators of its own", () => {
    expect(text).toContain("云溪、松山领事办公室，以及青石电机、北原食品、南汀机车等单位负责人");
  });
});
