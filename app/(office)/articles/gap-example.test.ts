import { expect, test } from "vitest";
import { textsOf } from "@/domain/articles/record-texts";
import { recordsWithEveryField } from "@/domain/events/every-field.test-data";
import type { DraftRecord } from "@/domain/events/shape";
import { LANGS } from "@/domain/events/values";
import en from "@/messages/en.json";
import { gapExample } from "./gap-example";

const RECORD: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  participants: [],
  agenda: [
    {
      key: "a1",
      remarks: [
        { key: "r1", act: "propose", points: [{ zh: "加强合作" }] },
        { key: "r2", act: "say", points: [{ zh: "合作前景广阔" }] },
      ],
    },
  ],
};

test.each([
  [["participants", 0, "posts", 0, "organization", "name", "en"], { place: "organization" }],
  [["participants", 0, "posts", 0, "title", "en"], { place: "postTitle" }],
  [["credits", "author", "unit", "zh"], { place: "unit" }],
  [["title", "en"], { place: "eventTitle" }],
  [["agenda", 0, "title", "en"], { place: "itemTitle" }],
  [["photos", 0, "caption", "en"], { place: "caption" }],
  [["agenda", 0, "topics", 0, "en"], { form: "noun" }],
  [["agenda", 0, "remarks", 0, "whom", "en"], { place: "delegation" }],
  [["delegations", 0, "name", "en"], { place: "delegation" }],
  [["participants", 0, "group", "en"], { place: "group" }],
  [["agenda", 0, "remarks", 0, "points", 0, "en"], { form: "verb" }],
  [["agenda", 0, "remarks", 1, "points", 0, "en"], { form: "clause" }],
])("a missing text at %j is asked for with an example of its kind", (at, example) => {
  expect(gapExample(RECORD, at)).toEqual(example);
});

test("each text of a record has an example of its own in both languages", () => {
  expect(Object.keys(en.gapExamples.zh).sort()).toEqual(Object.keys(en.gapExamples.en).sort());
  const { wording, ...examples } = en.gapExamples.en;
  expect(wording).toBeDefined();
  const general = new Set<string>();
  for (const record of recordsWithEveryField)
    for (const lang of LANGS)
      for (const { at } of textsOf(record, lang)) {
        const found = gapExample(record, at);
        if ("place" in found && !(found.place in examples))
          general.add(at.filter((step) => typeof step === "string" && step !== lang).join("."));
      }
  expect([...general].sort()).toEqual([]);
});
