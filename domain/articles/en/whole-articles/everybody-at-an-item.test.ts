import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "./lake-town.test-data";

const host = personOfSide("h", "Hal Host", "mayor of Reed", "host");
const guest = personOfSide("g", "Gus Guest", "chair of the Lake Society", "guest");
const third = personOfSide("t", "Tom Third", "dean of Reed College", "third");
const observers = { key: "o", group: en("observers from the lakes"), side: "third" };

const event = (agenda: object[], more: object = {}): string =>
  textOfEvent({
    kind: "other",
    title: en("Boat house opened in Reed"),
    participants: [host, guest, third, observers],
    agenda,
    ...more,
  });

describe("guests at a tour that a host leads", () => {
  it("tour with the host, who does not call on them", () => {
    const people = [{ key: "h", as: "head" }, { key: "g" }];
    const text = event([{ key: "t", activity: "tour", people, saw: [en("the new boat house")] }]);
    expect(text).toMatch(/Host[^.]* and [^.]*Guest[^.]* (?:toured|visited) the new boat house/);
  });
});

describe("those who agreed on something at an item with others", () => {
  it("are in the list of those who took part", () => {
    const text = event(
      [
        {
          key: "s",
          activity: "ceremony",
          title: en("opening ceremony"),
          people: [{ key: "h" }, { key: "o" }],
        },
        {
          key: "d",
          activity: "discussion",
          title: en("round table"),
          topics: [en("nets")],
          people: [{ key: "h", as: "chair" }, { key: "o" }, { key: "g" }, { key: "t" }],
          outcomes: ["c"],
        },
      ],
      { outcomes: [{ key: "c", type: "consensus", by: ["h", "o", "g"], points: [en("meet again")] }] },
    );
    expect(text).toMatch(/observers[^.]* agreed to meet again/);
  });
});
