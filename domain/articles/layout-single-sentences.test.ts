import { expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "./en/whole-articles/lake-town.test-data";

const lee = personOf("a", "Ann Lee", "rector", "Lake College", { side: "guest", roles: ["head"] });
const ray = personOf("b", "Bo Ray", "director", "Boat Museum", { side: "host", roles: ["receiver"] });

const visit = (...agenda: object[]): string[] =>
  textOfEvent({
    kind: "reception",
    title: en("Lake College rector visits Boat Museum"),
    city: en("Reedham"),
    participants: [lee, ray],
    agenda,
  }).split("\n\n");

const paragraphOf = (paragraphs: string[], words: string): string =>
  paragraphs.find((one) => one.includes(words)) ?? "";

it("ends the paragraph of a few words with one short sentence on a tour", () => {
  const words = (points: string) =>
    visit(
      { key: "t", activity: "talks", remarks: [said("b", "introduce", points)] },
      { key: "o", activity: "tour", saw: [en("the oldest boats")] },
    );
  expect(
    paragraphOf(
      words("the museum's work on the history of boats and the plans for a new hall by the lake"),
      "oldest boats",
    ),
  ).toContain("plans for a new hall");
  const long =
    "the museum's work on the history of boats, the plans for a new hall by the lake, the training of divers and boat builders, the exchange of exhibits with museums of other towns, and the regatta of old boats that it holds on the lake each summer";
  expect(paragraphOf(words(long), "oldest boats")).not.toContain("training of divers");
});
