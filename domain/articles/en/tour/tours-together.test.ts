import { describe, expect, it } from "vitest";
import { en, personOf, personOfSide, said, textOfEvent } from "../whole-articles/lake-town.test-data";

/** A visit with a tour, a ceremony and another tour. */
const visit = (last: object, first: object = { when: { part: "afternoon" } }, ceremony = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Port group visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "g", name: en("group of the Lake Port"), the: false }],
    participants: [
      personOfSide("g", "Ann Sample", "head of the Lake Port", "guest", { delegation: "d" }),
      personOf("h", "Bo Exemplar", "Mayor", "Reedham", { side: "host" }),
    ],
    agenda: [
      {
        key: "a",
        activity: "tour",
        ...first,
        people: [{ key: "g" }],
        saw: [en("the working harbor")],
        topics: [en("the kinds of fish that are landed there")],
      },
      {
        key: "c",
        activity: "ceremony",
        title: en("welcome by the town"),
        people: [{ key: "h", as: "receiver" }, { key: "g" }],
        remarks: [said("h", "say", "the town is growing", "its harbor needs a quay")],
        ...ceremony,
      },
      {
        key: "b",
        activity: "tour",
        people: [{ key: "g" }],
        saw: [en("the work of the Reed Boat Yard")],
        ...last,
      },
    ],
  });

describe("a last tour of no known time", () => {
  it("joins the tour before a ceremony", () => {
    const text = visit({});
    expect(text).toMatch(/ also (?:saw|viewed|toured|visited) the work of the Reed Boat Yard\./u);
    expect(text.indexOf("Reed Boat Yard")).toBeLessThan(text.indexOf("the town is growing"));
  });

  it("stays where its time is known", () => {
    const text = visit({ when: { part: "evening" } });
    expect(text.indexOf("Reed Boat Yard")).toBeGreaterThan(text.indexOf("the town is growing"));
  });

  it("stays behind the ceremony that opens what is seen, or where the tour before has an earlier time", () => {
    for (const text of [
      visit({}, {}, { title: en("opening of the Reed Boat Yard") }),
      visit({}, { when: { part: "morning" } }),
      visit({}, { when: { start: "2024-03-05" } }),
    ])
      expect(text.indexOf("work of the Reed Boat Yard")).toBeGreaterThan(text.indexOf("the town is growing"));
  });
});
