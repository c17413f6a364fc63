import { expect, test } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const lake = { name: en("Lakeland"), the: false, kind: "government" };

const text = textOfEvent({
  kind: "signing",
  title: en("Lakeland signs agreement"),
  city: en("Reedham"),
  participants: [person("g", "Ann Lee", "President", lake, { side: "guest" })],
  agreements: [
    {
      key: "a",
      title: en("Contribution Agreement"),
      type: "other",
      status: "signed",
      parties: [
        { organization: lake, signatories: ["g"] },
        { organization: { name: en("Mill Trust"), the: true } },
      ],
    },
  ],
  agenda: [
    { key: "s", activity: "signing", agreements: ["a"] },
    {
      key: "c",
      activity: "ceremony",
      title: en("ceremony marking the work on a clinic"),
      told: "after",
      people: [{ key: "g" }],
    },
  ],
});

test("somebody known who alone is recorded at a later ceremony attended it", () => {
  expect(text).toMatch(/ attended a ceremony marking the work on a clinic/);
});

test("an agreement that is named by its kind alone is one of many", () => {
  expect(text).toContain("a Contribution Agreement");
});
