import { describe, expect, it } from "vitest";
import { stepsOf } from "../events/paths";
import type { DraftRecord } from "../events/shape";
import { goldenRecords } from "./golden.test-data";
import { missingTexts } from "./missing-texts";

const manager = (key: string, zh: string) => ({
  key,
  person: { name: { zh, en: "" } },
  posts: [{ title: { zh: "总经理" }, organization: { name: { zh: "样例公司" }, short: { zh: "样例" } } }],
});

const record = {
  format: "rapporteur/event-record@1",
  kind: "inspection",
  status: "held",
  photos: [{ key: "ph", caption: { zh: "合影" } }],
  agenda: [{ key: "t", activity: "talks", topics: [{ zh: "合作", en: "cooperation" }, { en: "trade" }] }],
  participants: [manager("a", "王小样"), manager("b", "王小样")],
  title: { zh: "考察" },
} as unknown as DraftRecord;

describe("missing texts", () => {
  it("are listed in the order of the form, the same text once with all its places", () => {
    expect(missingTexts(record, "en")).toEqual([
      { kind: "title", source: "考察", paths: ["title.en"] },
      { kind: "person", source: "王小样", paths: ["participants[a].person.name.en"] },
      {
        kind: "title",
        source: "总经理",
        paths: ["participants[a].posts[0].title.en", "participants[b].posts[0].title.en"],
      },
      {
        kind: "organization",
        source: "样例公司",
        paths: [
          "participants[a].posts[0].organization.name.en",
          "participants[b].posts[0].organization.name.en",
        ],
      },
      { kind: "person", source: "王小样", paths: ["participants[b].person.name.en"] },
      { kind: "caption", source: "合影", paths: ["photos[ph].caption.en"] },
    ]);
    expect(missingTexts(record, "zh").map(({ source }) => source)).toEqual(["trade"]);
  });

  it("are asked for once where the venue has the name of an organization", () => {
    const hosted = { ...record, photos: [], agenda: [], title: {}, venue: { name: { zh: "样例公司" } } };
    expect(missingTexts(hosted as DraftRecord, "en").filter(({ source }) => source === "样例公司")).toEqual([
      {
        kind: "organization",
        source: "样例公司",
        paths: [
          "venue.name.en",
          "participants[a].posts[0].organization.name.en",
          "participants[b].posts[0].organization.name.en",
        ],
      },
    ]);
  });

  it("are none where both languages are filled in, and each place is one of the record", () => {
    for (const [, golden] of goldenRecords())
      for (const lang of ["en", "zh"] as const)
        for (const { paths } of missingTexts(golden, lang))
          for (const path of paths) expect(stepsOf(golden, path), path).toBeDefined();
    const filled = {
      ...record,
      photos: [],
      agenda: [],
      participants: [],
      title: { zh: "考察", en: "Visit" },
    };
    expect(missingTexts(filled, "en")).toEqual([]);
  });
});
