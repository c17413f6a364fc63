import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const record = (title: string) =>
  ({
    format: FORMAT,
    kind: "other",
    status: "held",
    title: en(title),
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
  }) as unknown as DraftRecord;

it("names a long ceremony once, and calls it the ceremony where somebody chaired it", () => {
  const text = faultlessText(record("Teachers of physics meet in Reedtown"), "en");
  expect(text.match(/closing ceremony of a five-day course/g)).toHaveLength(1);
  expect(text).toContain("At the ceremony, chaired by Ann Exemplar, Bo Sample said");
});

it("names a long course once where it ended with the ceremony", () => {
  const text = faultlessText(record("Course for teachers of physics ends in Reedtown"), "en");
  expect(text.match(/five-day course/g)).toHaveLength(1);
  expect(text).toContain(
    "A five-day course for teachers of physics ended with a closing ceremony in Reedtown on March 5, 2024.",
  );
});
