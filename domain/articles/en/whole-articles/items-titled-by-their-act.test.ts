import { describe, expect, it } from "vitest";
import { en, lakeDay, office, person, personOfSide, said, textOfEvent } from "./lake-town.test-data";

const lee = person("a", "Ann Lee", "president", office);

describe("an item that is called by its act", () => {
  it("is not named beside what was launched, and gives the verb", () => {
    const text = lakeDay([lee], [said("a", "say", "the lake needed care")], {
      agenda: [
        { key: "s", activity: "speeches", remarks: [said("a", "say", "the lake needed care")] },
        { key: "r", activity: "ceremony", title: en("release of the initiative"), outcomes: ["o"] },
      ],
      outcomes: [{ key: "o", type: "launch", by: ["a"], points: [en("the Clean Lakes Initiative")] }],
    });
    expect(text).toMatch(/(?:Lee|president) released the Clean Lakes Initiative\./);
    expect(text).not.toContain("At a release");
  });

  it("keeps the title where it names something else", () => {
    const text = lakeDay([lee], [], {
      agenda: [
        { key: "s", activity: "speeches", remarks: [said("a", "say", "the lake needed care")] },
        { key: "r", activity: "ceremony", title: en("release of the young fish"), outcomes: ["o"] },
      ],
      outcomes: [{ key: "o", type: "launch", by: ["a"], points: [en("the Clean Lakes Initiative")] }],
    });
    expect(text).toContain("young fish");
  });

  it("is a presentation on its topics where these repeat its title", () => {
    const text = lakeDay([lee, person("b", "Bo Ray", "treasurer", office)], [], {
      agenda: [
        {
          key: "p",
          activity: "presentation",
          title: en("review of projects"),
          people: [{ key: "a" }, { key: "b" }],
          topics: [en("projects under way at the pier")],
        },
      ],
    });
    expect(text).toContain("attended a presentation on projects under way at the pier.");
  });
});

const visitors = (group: string): object => ({ key: "g", group: en(group), side: "guest" });
const gift = (key: string, by: string, to: string, thing: string): object => ({
  key,
  type: "gift",
  by: [by],
  to: { participants: [to] },
  points: [en(thing)],
});
const welcome = (group: string, more = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Visitors from Hilltown come to Reedham"),
    city: en("Reedham, Lakeland"),
    participants: [
      personOfSide("m", "Ann Lee", "Mayor of Reedham", "host", { roles: ["receiver"] }),
      visitors(group),
    ],
    agenda: [
      {
        key: "w",
        activity: "ceremony",
        title: en("welcome"),
        people: [{ key: "m", as: "receiver" }, { key: "g" }],
        remarks: [{ key: "r", by: ["m"], act: "welcome", whom: en("the visitors") }],
        outcomes: ["x", "y"],
      },
      { key: "t", activity: "tour", people: [{ key: "g" }], saw: [en("the town hall")] },
    ],
    outcomes: [
      gift("x", "g", "m", "gifts celebrating the long history and the old songs of Hilltown"),
      gift("y", "m", "g", "gifts including a blanket with the landmarks of the town"),
    ],
    background: [en("The Town thanks the residents who hosted the visitors.")],
    ...more,
  });

describe("a welcome with gifts both ways", () => {
  const text = welcome("two visitors from Hilltown, Ostmark, Reedham's sister town");

  it("is not a welcome at which somebody welcomed them", () => {
    expect(text).toContain("Lee welcomed the visitors");
    expect(text).not.toContain("At a welcome");
  });

  it("says of the second gift that it was given in return", () => {
    expect(text).toContain("In return, they received gifts including a blanket");
  });

  it("ends with the thanks of the town", () => {
    expect(text).toMatch(/The Town thanks the residents who hosted the visitors\.\s*$/);
  });
});
