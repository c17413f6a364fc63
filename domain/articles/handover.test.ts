import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import type { Lang } from "../events/values";
import { lintArticle } from "./lint";
import { toText } from "./render";
import { both } from "./two-languages.test-data";
import { writeArticle } from "./write";

// A handover at an invented hospital, to a dean who received it on behalf of the hospital.

const given = (narrative: { en: string; zh: string }): DraftRecord =>
  ({
    format: FORMAT,
    kind: "other",
    news: "handover",
    status: "held",
    title: both("Consul hands over medical equipment", "领事移交医疗设备"),
    when: { start: "2024-03-05" },
    participants: [
      {
        key: "ann",
        person: { name: both("Ann Exemplar", "安例") },
        posts: [{ title: both("consul of Northland", "北国领事") }],
        side: "guest",
      },
      {
        key: "bo",
        person: { name: both("Bo Sample", "白样") },
        posts: [
          {
            title: both("dean", "院长"),
            organization: { name: both("Lakeside Medical College", "湖滨医学院"), kind: "university" },
          },
        ],
        side: "host",
        onBehalfOf: "hospital",
        roles: ["receiver"],
      },
      {
        key: "cy",
        person: { name: both("Cy Model", "西范") },
        posts: [{ title: both("district commissioner", "专员") }],
        side: "host",
      },
      { key: "hospital", group: both("the hospital", "医院"), side: "host", presence: "unstated" },
    ],
    agenda: [
      {
        key: "handover",
        activity: "handover",
        title: both("medical equipment", "医疗设备"),
        people: [
          { key: "ann", as: "head" },
          { key: "bo", as: "receiver" },
          { key: "cy", as: "attendee" },
        ],
        remarks: [
          { key: "r", by: ["ann"], act: "hope", points: [both("it would help many", "它能帮助许多人")] },
        ],
        narrative: [narrative],
      },
    ],
  }) as unknown as DraftRecord;

const text = (record: DraftRecord, lang: Lang): string => {
  const article = writeArticle(record, lang);
  expect(lintArticle(article, record)).toEqual([]);
  return toText(article);
};

describe("a handover to somebody who acts for an organization", () => {
  const equipment = both("The equipment includes four centrifuges.", "设备包括四台离心机。");

  it("says in its own sentence who received it for whom, then what it was, then who attended", () => {
    expect(text(given(equipment), "en")).toContain(
      "handed over medical equipment on March 5, 2024. Bo Sample, dean of Lakeside Medical College, received it on behalf of the hospital. The equipment includes four centrifuges. Cy Model, district commissioner, attended the handover.",
    );
  });

  it("keeps any other sentence of the item after what was said", () => {
    const words = text(given(both("The guests planted a tree.", "来宾种下一棵树。")), "en");
    expect(words.indexOf("planted a tree")).toBeGreaterThan(words.indexOf("expressed the hope that"));
  });

  it("says what it was for in the sentence of what was given, where the event was nothing else", () => {
    const record = given(equipment);
    const people = record.participants?.map(({ onBehalfOf, ...one }) => one);
    const article = text(
      {
        ...record,
        news: undefined,
        city: both("Lakeside", "湖滨市"),
        purpose: both("help the wounded", "救治伤员"),
        participants: people,
      } as DraftRecord,
      "en",
    );
    expect(article).toMatch(/handed over medical equipment[^.]* to help the wounded\./);
    expect(article).not.toContain("event was held");
  });

  it("has a passive sentence where the giver is not known, at an online ceremony", () => {
    const record = given(equipment);
    const [item] = record.agenda ?? [];
    const article = text(
      {
        ...record,
        news: undefined,
        online: "fully",
        purpose: both("help the wounded", "救治伤员"),
        participants: (record.participants ?? []).slice(1).map(({ onBehalfOf, ...one }) => one),
        agenda: [
          {
            ...item,
            title: both("200 beds and 300 lamps", "病床200张和灯300盏"),
            people: [{ key: "bo", as: "receiver" }],
            remarks: [],
          },
        ],
      } as unknown as DraftRecord,
      "en",
    );
    expect(article).toContain(
      "Bo Sample, dean of Lakeside Medical College, received 200 beds and 300 lamps at an online ceremony to help the wounded.",
    );
  });
});

describe("a donation that an official received", () => {
  const record = {
    format: FORMAT,
    kind: "other",
    status: "held",
    news: "gift",
    title: { zh: "校友基金向湖滨大学捐赠奖金" },
    when: { start: "2024-03-05" },
    participants: [
      { key: "fund", group: { zh: "校友基金" }, presence: "unstated" },
      {
        key: "bo",
        person: { name: { zh: "白样" } },
        posts: [{ title: { zh: "副校长" }, organization: { name: { zh: "湖滨大学" }, kind: "university" } }],
        side: "host",
      },
    ],
    agenda: [
      {
        key: "gift",
        activity: "handover",
        title: { zh: "3万元奖金" },
        people: [
          { key: "fund", as: "head" },
          { key: "bo", as: "receiver" },
        ],
      },
    ],
  } as unknown as DraftRecord;

  it("is not addressed to the official in Chinese", () => {
    const text = toText(writeArticle(record, "zh"));
    expect(text).toContain("校友基金向湖滨大学捐赠3万元奖金，副校长白样接受捐赠");
    expect(text).not.toContain("向湖滨大学副校长");
  });
});
