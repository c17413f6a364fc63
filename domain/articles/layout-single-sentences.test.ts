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

it("begins a paragraph with a tour after what was said", () => {
  const words = visit(
    {
      key: "t",
      activity: "talks",
      remarks: [
        said("b", "introduce", "the plans for a new hall by the lake"),
        said(
          "b",
          "say",
          "the museum would open the hall, the workshop and the garden to the college before the winter",
        ),
      ],
    },
    {
      key: "o",
      activity: "tour",
      saw: [en("the oldest boats of the lake and the workshop of the boat builders")],
    },
  );
  expect(paragraphOf(words, "oldest boats")).not.toContain("plans for a new hall");
});

it("has a paragraph for each speaker, however little each says", () => {
  const words = visit({
    key: "t",
    activity: "talks",
    remarks: [
      said(
        "b",
        "say",
        "the museum would send its oldest boats to the college in the coming spring and summer and the youngest ones in the autumn",
      ),
      said(
        "a",
        "say",
        "the college would train divers, boat builders and painters for the museum and its hall, and teach its guides the history of the lake",
      ),
    ],
  });
  expect(paragraphOf(words, "oldest boats")).not.toContain("train divers");
});
