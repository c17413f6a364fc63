import { expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const signing = (end: string, tour: string) =>
  textOfEvent({
    kind: "signing",
    title: en("Reed Group signs agreement with Marling"),
    when: { start: "2024-03-05", end },
    city: en("Marling"),
    participants: [
      personOf("a", "Ann Lee", "president", "Reed Group", { side: "guest" }),
      personOf("b", "Bo Sand", "director", "Marling Harbor Office", { side: "host" }),
    ],
    agenda: [
      { key: "s", activity: "signing", when: { start: "2024-03-05" }, people: [{ key: "a" }, { key: "b" }] },
      {
        key: "t",
        activity: "tour",
        when: { start: tour },
        venue: { name: en("Marling Harbor"), the: false },
        people: [{ key: "a" }],
      },
    ],
    agreements: [
      {
        key: "g",
        title: en("Cooperation Agreement"),
        status: "signed",
        parties: [
          { organization: { name: en("Reed Group"), the: true } },
          { organization: { name: en("Marling Harbor Office"), the: true } },
        ],
      },
    ],
  });

it("gives the days of an event of which the text does not give the last one, but not those of its items again", () => {
  expect(signing("2024-03-06", "2024-03-06")).not.toContain("took place");
  expect(signing("2024-03-06", "2024-03-06")).toContain("On March 6, ");
  expect(signing("2024-03-07", "2024-03-06")).toContain("The event took place from March 5 to 7.");
});
