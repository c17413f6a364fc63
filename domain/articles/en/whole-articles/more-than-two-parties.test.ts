import { describe, expect, it } from "vitest";
import { en, person, personOf, textOfEvent, town } from "./lake-town.test-data";

/** A meeting in the town, with a statement of all. */
const meeting = (title: string, others: object[]): string =>
  textOfEvent({
    kind: "meeting",
    title: en(title),
    city: en("Reedham"),
    participants: [person("h", "Bob Sample", "mayor", town, { side: "host" }), ...others],
    agenda: [
      {
        key: "t",
        activity: "talks",
        topics: [en("ferries")],
        remarks: [{ key: "r", by: "all", act: "stress", points: [en("the lake needs care")] }],
      },
    ],
  });

const guest = (key: string, name: string, port: string, side = "guest") =>
  personOf(key, name, "harbor master", port, { side });

describe("a meeting of more than two parties", () => {
  it("has no two sides where the guests are of different organizations", () => {
    const text = meeting("Three lake towns discuss ferries", [
      guest("a", "Ann Exemplar", "Lakeland Port"),
      guest("b", "Abe Specimen", "Wyland Port"),
    ]);
    expect(text).not.toMatch(/both sides|two sides/i);
    expect(text).toMatch(/participants stressed/);
  });

  it("still has two sides where one organization came", () => {
    const text = meeting("Reedham and Lakeland Port discuss ferries", [
      guest("a", "Ann Exemplar", "Lakeland Port"),
    ]);
    expect(text).toMatch(/(?:two|both) sides stressed/i);
  });

  it("is of all whom the title counts, in its first sentence", () => {
    const others = [
      guest("a", "Ann Exemplar", "Lakeland Port"),
      guest("b", "Abe Specimen", "Wyland Port", "third"),
    ];
    const text = meeting("Three lake towns discuss ferries", others);
    expect(text).toMatch(/met [^.]*Exemplar[^.]* and [^.]*Specimen[^.]* to discuss/);
    expect(meeting("Reedham and Lakeland Port discuss ferries", others)).not.toMatch(/met [^.]*Specimen/);
  });
});
