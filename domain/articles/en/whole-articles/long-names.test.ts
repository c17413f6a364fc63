import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

describe("the long name of a thing", () => {
  it("is said once in a sentence", () => {
    const inspection = textOfEvent({
      kind: "inspection",
      title: en("Mayor inspects water works in Reedham"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "mayor", { name: en("Reedham"), kind: "government" }, { pronoun: "she" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [{ key: "a" }],
          saw: [en("the tanks of the Reed Lake Water Supply Scheme")],
          remarks: [said("a", "say", "the Reed Lake Water Supply Scheme is half complete")],
        },
      ],
    });
    expect(
      inspection
        .split("\n\n")
        .slice(1)
        .join(" ")
        .match(/Reed Lake Water Supply Scheme[^.]*Reed Lake Water Supply Scheme/),
    ).toBeNull();
  });
});

describe("a group by its own noun", () => {
  it("is they in the next sentence", () => {
    const group = { key: "g", group: en("the Hill firefighters"), side: "guest" };
    const tour = (key: string, what: string, more: object = {}) => ({
      key,
      activity: "tour",
      people: [{ key: "g" }],
      saw: [en(what)],
      ...more,
    });
    const text = textOfEvent({
      kind: "reception",
      title: en("Hill firefighters visit Reedham"),
      city: en("Reedham"),
      participants: [
        group,
        person(
          "b",
          "Bo Ray",
          "mayor",
          { name: en("Reedham"), kind: "government" },
          { side: "host", roles: ["receiver"] },
        ),
      ],
      agenda: [
        tour("t", "the fire station", {
          learned: [en("the technical equipment and tactical approaches of the town")],
        }),
        tour("u", "the new engine in the harbor", {
          learned: [en("how fires on boats are fought and how they are prevented")],
        }),
      ],
    });
    expect(text.match(/firefighters/gi) ?? []).not.toHaveLength(4);
    expect(text).not.toMatch(/The Hill firefighters [^.]*\. The Hill firefighters/);
  });
});
