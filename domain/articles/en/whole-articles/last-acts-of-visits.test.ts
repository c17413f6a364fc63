import { describe, expect, it } from "vitest";
import { en, personOf, personOfSide, said, textOfEvent } from "./lake-town.test-data";

const lee = personOfSide("a", "Ann Lee", "mayor", "guest", {
  roles: ["head"],
  person: { name: en("Ann Lee"), later: en("Lee"), pronoun: "she" },
});
const ray = personOf("b", "Bo Ray", "director", "Reed Museum", { side: "host" });
const museum = { name: en("Reed Lake Museum"), the: true, kind: "institute" };
const tour = (key: string, more: object) => ({ key, activity: "tour", people: [{ key: "a" }], ...more });
const visit = (...agenda: object[]): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Mayor Lee visits Reedham"),
    city: en("Reedham"),
    participants: [lee, ray],
    agenda,
  });

describe("a part of the place that visitors toured", () => {
  it("is what they toured, without the place again", () => {
    const text = visit(
      tour("u", { when: { start: "2024-03-05" }, saw: [en("a loom"), en("a wheel")] }),
      tour("t", {
        when: { start: "2024-03-06", part: "morning" },
        venue: museum,
        city: en("Pierton"),
        saw: [en("the boat hall of the museum")],
      }),
    );
    expect(text).toContain("toured the boat hall of the Reed Lake Museum");
    expect(text).not.toContain("where");
  });
});

describe("an item that says only that the visit ended", () => {
  it("opens the words that were spoken then", () => {
    const text = visit(tour("t", { saw: [en("the mill"), en("the quay")] }), {
      key: "e",
      activity: "other",
      did: en("conclude the visit"),
      people: [{ key: "a" }],
      remarks: [said("b", "say", "the town was glad to have had guests")],
    });
    expect(text).toContain("At the end of the visit, Bo Ray");
    expect(text).not.toContain("concluded the visit");
  });
});

describe("a statement with a relative clause", () => {
  it("ends its sentence before another point", () => {
    const text = visit({
      key: "k",
      activity: "talks",
      people: [{ key: "a" }, { key: "b" }],
      remarks: [
        said(
          "b",
          "say",
          "the mill is the oldest on the lake and already has the best looms, which the gifts of the towns have kept in repair",
          "the council has such plans for many other houses on the shore, the school and the pump house at the north bay included",
        ),
      ],
    });
    expect(text).toMatch(/kept in repair\. /);
    expect(text).not.toContain("in repair, and that");
  });
});
