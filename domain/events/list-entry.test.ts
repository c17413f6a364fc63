import { describe, expect, it } from "vitest";
import { eventIndex, placeOf } from "./list-entry";
import type { DraftRecord } from "./shape";
import { spanOf } from "./span";

const draft = (more: Partial<DraftRecord>): DraftRecord => ({
  format: "rapporteur/event-record@1",
  kind: "inspection",
  status: "held",
  ...more,
});

describe("placeOf", () => {
  it("is the city, else an area, else the first venue of the record", () => {
    const venue = { name: { en: "Conference room 2" } };
    expect(placeOf(draft({ city: { en: "Jilin" }, venue }))).toEqual({ en: "Jilin" });
    expect(placeOf(draft({ city: {}, venue: { ...venue, city: { zh: "成都" } } }))).toEqual({ zh: "成都" });
    expect(placeOf(draft({ areas: [{ en: "Wenjiang" }], venue }))).toEqual({ en: "Wenjiang" });
    expect(placeOf(draft({ agenda: [{ key: "a" }, { key: "b", venue }] }))).toEqual(venue.name);
    const agenda = [{ key: "a", city: { en: "Dali" }, venue }];
    expect(placeOf(draft({ agenda }))).toEqual({ en: "Dali" });
    expect(placeOf(draft({ venue: { name: { en: "" } } }))).toBeUndefined();
  });
});

describe("spanOf", () => {
  it.each([
    [{ start: "2024-05-25" }, "2024-05-25", "2024-05-25"],
    [{ start: "2024-02" }, "2024-02-01", "2024-02-29"],
    [{ start: "1900-02" }, "1900-02-01", "1900-02-28"],
    [{ start: "2024" }, "2024-01-01", "2024-12-31"],
    [{ start: "2024-04-30", end: "2024-06" }, "2024-04-30", "2024-06-30"],
    [{ end: "2024-04" }, "2024-04-01", "2024-04-30"],
    [{ start: "2024-05-02", end: "2024-05-01" }, "2024-05-02", "2024-05-02"],
  ])("of %j reaches from %s to %s", (when, firstDay, lastDay) => {
    expect(spanOf(when)).toEqual({ firstDay, lastDay });
  });

  it("is empty for a date in free text only", () => {
    expect(spanOf({ words: { zh: "近日" } })).toEqual({});
  });
});

describe("eventIndex", () => {
  it("includes people, organizations with their parents, venues, agreements and follow-ups", () => {
    const { text, pinyin } = eventIndex(
      draft({
        participants: [
          {
            key: "p",
            person: { name: { zh: "曾斌" }, aliases: ["Tseng Pin"] },
            posts: [{ organization: { name: { en: "Office" }, parent: { name: { zh: "高新区" } } } }],
          },
        ],
        agenda: [{ key: "a", venue: { name: { en: "Medical City" } } }],
        agreements: [{ key: "g", title: { en: "Framework" }, reference: "2024-7" }],
        followUps: [{ key: "f", text: { en: "visit again" } }],
      }),
    );
    for (const word of [
      "曾斌",
      "tseng pin",
      "office",
      "高新区",
      "medical city",
      "framework",
      "2024 7",
      "visit again",
    ])
      expect(text).toContain(word);
    expect(pinyin).toContain(" zengbin");
    expect(pinyin).toContain(" gxq");
  });

  it("includes the fields that are marked as searched, of names also the pinyin, and no others", () => {
    const { text, pinyin } = eventIndex(
      draft({
        title: { zh: "座谈会" },
        officialName: { zh: "推介会" },
        partOf: { name: { zh: "博览会" } },
        theme: { en: "Open doors" },
        slogan: { zh: "共赢" },
        city: { en: "Jilin" },
        areas: [{ en: "Wenjiang" }, { en: "Pidu" }],
        agenda: [{ key: "a", city: { en: "Dali" }, topics: [{ en: "exports" }] }],
        purpose: { en: "to compare" },
        background: [{ en: "Earlier years" }],
      }),
    );
    expect(text).toBe("座谈会 博览会 推介会 jilin wenjiang pidu open doors 共赢 dali");
    for (const name of ["zuotanhui", "tuijiehui", "bolanhui"]) expect(pinyin).toContain(` ${name}`);
    expect(pinyin).not.toContain("gongying");
  });
});
