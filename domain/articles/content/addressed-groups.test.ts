import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { both, LAKE } from "../two-languages.test-data";

const given = (group: object, whom: { en: string; zh: string }) =>
  ({
    format: "rapporteur/event-record@1",
    kind: "other",
    status: "held",
    title: both("Lakeside University receives books", "湖滨大学获赠图书"),
    home: LAKE,
    news: "gift",
    when: { start: "2026-05-12" },
    participants: [
      { key: "ann", person: { name: both("Ann Reed", "安例") }, side: "guest" },
      { key: "lib", of: [LAKE], side: "host", ...group },
    ],
    agenda: [
      {
        key: "gift",
        activity: "handover",
        title: both("forty books", "四十册图书"),
        people: [{ key: "ann", as: "head" }],
      },
      {
        key: "talk",
        activity: "speeches",
        people: [{ key: "ann", as: "speaker" }],
        remarks: [
          {
            key: "r",
            by: ["ann"],
            act: "ask",
            to: ["lib"],
            whom,
            points: [both("keep the books dry", "妥善保管图书")],
          },
        ],
      },
    ],
  }) as unknown as Parameters<typeof faultlessText>[0];

const WHOM = both("the librarians of the university", "大学图书馆员");

it("does not list a group to whom somebody spoke, where the words for it name it", () => {
  const record = given({ group: both("librarians", "图书馆员") }, WHOM);
  expect(faultlessText(record, "en")).toContain("asked the librarians of the university to keep");
  expect(faultlessText(record, "en")).not.toMatch(/took part|was present|were present/);
  expect(faultlessText(record, "zh").match(/图书馆员/g)).toHaveLength(1);
});

it("lists another group, to whom no words refer", () => {
  const record = given({ group: both("students", "学生") }, WHOM);
  expect(faultlessText(record, "en")).toMatch(/[Ss]tudents/);
});
