import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const club = { name: en("Reedham Boat Club"), the: true };

it("says once whom somebody replaces and speaks for, and before what they said", () => {
  const text = textOfEvent({
    kind: "other",
    title: en("Harbour opens"),
    city: en("Reedham"),
    participants: [
      person("ann", "Ann Lee", "president", club, { presence: "substituted" }),
      person("bo", "Bo Ash", "treasurer", club, {
        substitutes: "ann",
        onBehalfOf: "ann",
        roles: ["speaker"],
      }),
    ],
    agenda: [
      { key: "c", activity: "ceremony", title: en("opening ceremony"), people: [{ key: "bo" }] },
      {
        key: "s",
        activity: "speeches",
        people: [{ key: "bo", as: "speaker" }],
        remarks: [
          { key: "r", by: ["bo"], act: "say", points: [en("the harbour is deep")], onBehalfOf: "ann" },
        ],
      },
    ],
  });
  expect(text).toContain("in place of");
  expect(text).not.toMatch(/in place of [^.]*on behalf of/);
});
