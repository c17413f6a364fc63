import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const guest = (key: string, name: string, title: string, organization: string) =>
  personOf(key, name, title, organization, { functions: [en("presiding guest")] });

const guests = [
  guest("a", "Ann Lee", "Director of Boats", "Reedham Harbor Office"),
  guest("b", "Bo Ray", "Chairman", "Lakeland Association of Licensed Boatbuilders and Sailmakers"),
  guest("c", "Cy Dee", "Dean", "School of Sails of the Lakeland Maritime University"),
  guest("d", "Di Fox", "President", "Reedham Chamber of Fishing and Net Making"),
  guest("e", "Ed Hay", "Secretary", "Board of Harbor Masters of the Northern Lakes"),
];

const ceremony = (remarks: object[]): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Sail workshop held in Reedham"),
    officialName: en("the Sail Workshop"),
    city: en("Reedham"),
    participants: guests,
    agenda: [
      {
        key: "o",
        activity: "ceremony",
        title: en("opening ceremony"),
        people: guests.map(({ key }) => ({ key })),
        remarks,
      },
    ],
  });

describe("a function that everybody in a list shares", () => {
  it("is said once, of the others where one of them has spoken", () => {
    const text = ceremony([{ key: "r", by: ["a"], act: "speak" }]);
    expect(text).toMatch(
      /residing guest Ann Lee, Director of Boats [^.]* speech\.\n\nThe other presiding guests were Bo Ray, [^.]*; Cy Dee, [^.]*; and Ed Hay, /,
    );
    expect(text.match(/residing guest/g)).toHaveLength(2);
  });

  it("opens the list where nobody spoke", () => {
    const text = ceremony([]);
    expect(text).toMatch(/attended by presiding guests Ann Lee, [^.]*; Bo Ray, /);
    expect(text.match(/presiding guest/g)).toHaveLength(1);
  });

  it("does not reach the groups behind them", () => {
    const group = { key: "g", group: en("about 200 pupils and teachers") };
    const text = textOfEvent({
      kind: "seminar",
      title: en("Sail workshop held in Reedham"),
      officialName: en("the Sail Workshop"),
      city: en("Reedham"),
      participants: [...guests.slice(0, 2), personOf("h", "Hal Ivy", "Rector", "Sail School"), group],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: en("inaugural session"),
          people: [{ key: "a" }, { key: "b" }, { key: "h" }, { key: "g" }],
          remarks: [{ key: "r", by: ["h"], act: "say", points: [en("sails need care")] }],
        },
      ],
    });
    expect(text).toMatch(
      /residing guests Ann Lee, [^.;]*, and Bo Ray, [^.;]*, and about 200 pupils and teachers/,
    );
  });

  it("is said of those who sat in a session that somebody else chaired", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("Sail workshop held in Reedham"),
      officialName: en("the Sail Workshop"),
      city: en("Reedham"),
      participants: [...guests.slice(0, 3), personOf("h", "Hal Ivy", "Rector", "Sail School")],
      agenda: [
        {
          key: "o",
          activity: "presentation",
          people: [{ key: "h", as: "chair" }, { key: "a" }, { key: "b" }, { key: "c" }],
          topics: [en("sailcloth"), en("ropes")],
        },
      ],
    });
    expect(text).toMatch(/The presiding guests were Ann Lee, /);
    expect(text).not.toContain("took part");
  });
});

describe("somebody who is the recipient of an award", () => {
  it("is called so by what is given, and not beside the name", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Reedham honours two sailors"),
      city: en("Reedham"),
      participants: [
        personOf("m", "Mo Nash", "Mayor", "Reedham"),
        ...["a", "b"].map((key, at) => ({
          key,
          person: { name: en(`Sailor ${at === 0 ? "One" : "Two"}`), later: en(at === 0 ? "One" : "Two") },
          functions: [en("award recipient")],
        })),
      ],
      agenda: [
        {
          key: "s",
          activity: "ceremony",
          title: en("award ceremony"),
          people: [{ key: "m" }, { key: "a" }, { key: "b" }],
          outcomes: ["o"],
        },
      ],
      outcomes: [
        {
          key: "o",
          type: "award",
          by: ["m"],
          to: { participants: ["a", "b"] },
          points: [en("the Lake Medal")],
        },
      ],
    });
    expect(text).toContain("Sailor One");
    expect(text).not.toContain("recipient");
  });
});
