import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { faultlessText } from "./faultless.test-data";

// Ceremonies with many guests and the gifts given there. All names are invented.

const person = (key: string, name: string, body: string, title: string): object => ({
  key,
  person: { name: { zh: name } },
  posts: [{ organization: { name: { zh: body } }, title: { zh: title } }],
});

const PEOPLE = [
  person("chen", "陈例", "湖滨省档案馆", "馆长"),
  person("lu", "陆样", "北原大学", "校长"),
  person("wen", "文范", "南屿博物馆", "馆长"),
  person("gu", "顾例", "芦苇图书馆", "馆长"),
  person("he", "何样", "西草市档案局", "局长"),
];

const ceremony = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "other",
    status: "held",
    title: { zh: "湖滨航运纪念馆揭牌仪式举行" },
    officialName: { zh: "湖滨航运纪念馆揭牌仪式" },
    when: { start: "2024-03-05" },
    participants: PEOPLE,
    agenda: [],
    ...more,
  }) as DraftRecord;

const text = (given: DraftRecord): string => faultlessText(given, "zh");

const opening = (speaker: string) => ({
  key: "open",
  activity: "ceremony",
  title: { zh: "揭牌仪式" },
  people: [
    { key: speaker, as: "speaker" },
    ...["chen", "lu", "wen", "gu", "he"].filter((key) => key !== speaker).map((key) => ({ key })),
  ],
  remarks: [{ key: "r", by: [speaker], act: "say", points: [{ zh: "档案记录了航运的历史" }] }],
});

describe("the guests of a ceremony in Chinese", () => {
  it("are one list after a first sentence that says no more than the headline, with the one who spoke", () => {
    const words = text(ceremony({ agenda: [opening("he")] }));
    expect(words).toMatch(/仪式举行。湖滨省档案馆馆长陈例[^。]*、西草市档案局局长何样出席仪式。/);
    expect(words).toMatch(/仪式上，何样表示/);
    expect(words.match(/档案局/g)).toHaveLength(1);
  });

  it("are in the first paragraph where they are few", () => {
    const people = [{ key: "he", as: "speaker" }, { key: "chen" }];
    const few = ceremony({
      participants: PEOPLE.filter((one) => ["he", "chen"].some((key) => "key" in one && one.key === key)),
      agenda: [{ ...opening("he"), people }],
    });
    expect(text(few).split("\n\n")[1]).toMatch(/湖滨省档案馆馆长陈例、西草市档案局局长何样出席仪式。$/);
  });

  it("of several groups are followed by their number", () => {
    const attendance = {
      count: 170,
      bound: "over",
      of: { zh: "各地档案机构和纪念馆的负责人及部分船工代表" },
    };
    expect(text(ceremony({ attendance }))).toContain(
      "各地档案机构和纪念馆的负责人及部分船工代表共170余人参加",
    );
    const few = { count: 170, bound: "over", of: { zh: "船工代表" } };
    expect(text(ceremony({ attendance: few }))).toContain("170余名船工代表参加");
  });
});

describe("what was given at a donation", () => {
  const gift = "湖滨航运公司决定向北原大学捐赠人民币50万元。";
  const donation = (context: string): string =>
    text(
      ceremony({
        title: { zh: "北原大学举行“湖滨奖学金”捐赠仪式" },
        officialName: { zh: "“湖滨奖学金”捐赠仪式" },
        agenda: [opening("he")],
        background: [{ zh: context }],
      }),
    );

  it("follows what the event was", () => {
    const words = donation(gift);
    expect(words.indexOf(gift)).toBeLessThan(words.indexOf("何样"));
  });

  it("ends the text where it was given before", () => {
    const before = "近年来，湖滨航运公司已累计捐赠木船200艘。";
    const words = donation(before);
    expect(words.indexOf(before)).toBeGreaterThan(words.indexOf("何样表示"));
  });

  it("has an aim, which is not what both sides will do", () => {
    const words = text(
      ceremony({
        title: { zh: "北原大学举行“湖滨奖学金”捐赠仪式" },
        officialName: { zh: "“湖滨奖学金”捐赠仪式" },
        agreements: [
          {
            key: "a",
            title: { zh: "捐赠协议" },
            type: "other",
            status: "signed",
            parties: [
              { organization: { name: { zh: "北原大学" }, kind: "university" } },
              { organization: { name: { zh: "湖滨航运公司" }, kind: "company" } },
            ],
            purpose: { zh: "培育一流师资力量，激励学生发挥潜能，拓展师生国际视野，提升师生创新能力" },
          },
        ],
      }),
    );
    expect(words).toContain("签署捐赠协议，以培育一流师资力量");
    expect(words).not.toContain("双方将");
  });
});
