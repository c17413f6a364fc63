import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const meeting = (more: object): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Guild visits the mill"),
    participants: [
      person(
        "m",
        "Bo Sample",
        "President",
        { name: en("Lake Mill"), the: true },
        { side: "host", roles: ["receiver"] },
      ),
      person(
        "a",
        "Ann Exemplar",
        "Chair",
        { name: en("Boat Guild"), the: true, kind: "association", city: en("Reedham") },
        { side: "guest" },
      ),
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("nets")] }],
    ...more,
  });
const house = { name: en("head office"), the: true };

it("names the city of the event behind its house, not behind a guest's organization", () => {
  const text = meeting({ city: en("Reedham"), venue: house });
  expect(text).toContain("head office in Reedham");
  expect(text).not.toContain("Guild in Reedham");
});

it("names the city of an organization from elsewhere behind it", () => {
  expect(meeting({ city: en("Hillham"), venue: house })).toContain("Guild in Reedham");
});
