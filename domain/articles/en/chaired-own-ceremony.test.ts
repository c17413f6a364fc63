import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText } from "../faultless.test-data";
import { en } from "./lake-town.test-data";

it("names a long ceremony once, and calls it the ceremony where somebody chaired it", () => {
  const record = {
    format: FORMAT,
    kind: "other",
    status: "held",
    title: en("Course for teachers of physics ends in Reedtown"),
    when: { start: "2024-03-05" },
    city: en("Reedtown"),
    participants: [
      { key: "ann", person: { name: en("Ann Exemplar"), later: en("Exemplar") } },
      { key: "bo", person: { name: en("Bo Sample"), later: en("Sample") } },
    ],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: en("closing ceremony of a five-day course for teachers of physics"),
        people: [
          { key: "ann", as: "chair" },
          { key: "bo", as: "speaker" },
        ],
        remarks: [
          { key: "r", by: ["bo"], act: "say", points: [en("physics should be taught by experiments")] },
        ],
      },
    ],
  } as unknown as DraftRecord;
  const text = faultlessText(record, "en");
  expect(text.match(/closing ceremony of a five-day course/g)).toHaveLength(1);
  expect(text).toContain("chaired the ceremony");
});
