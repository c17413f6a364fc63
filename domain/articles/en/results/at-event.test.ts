import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };

const forum = (outcome: object, more: object = {}): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Boat Forum opens in Reedham"),
    officialName: en("the 4th Boat Forum"),
    when: { start: "2024-03-05", end: "2024-03-06" },
    city: en("Reedham"),
    news: "o",
    participants: [person("a", "Ann Lee", "president", guild), person("b", "Bo Ray", "mayor", town)],
    agenda: [
      { key: "s", activity: "speeches", title: en("opening ceremony"), people: [{ key: "a", as: "chair" }] },
    ],
    outcomes: [{ key: "o", ...outcome }],
    ...more,
  });

describe("an outcome as the news of an event with a name", () => {
  const first = (text: string): string => text.split("\n\n")[1]?.split(/[.](?: |$)/)[0] ?? "";

  it("came about at the event, which has the days", () => {
    const text = forum(
      { type: "launch", points: [en("a charter of clean boats")] },
      { theme: en("Clean Boats") },
    );
    expect(first(text)).toBe(
      "A charter of clean boats was launched at the 4th Boat Forum, held in Reedham on March 5 and 6, 2024",
    );
    expect(text.match(/4th Boat Forum/g)).toHaveLength(1);
  });

  it("came about there online, too", () => {
    const text = forum(
      { type: "launch", points: [en("a charter of clean boats")] },
      { online: "partly", venue: { name: en("Lake Hall"), the: true } },
    );
    expect(text).toContain("held in the Lake Hall in Reedham and online on March 5 and 6, 2024");
    expect(text.match(/online/g)).toHaveLength(1);
  });

  it("is what the two sides of a session agreed on", () => {
    const of = (key: string, side: string) => ({ key, name: en(`${key} delegation`), the: true, side });
    const text = forum(
      { type: "consensus", points: [en("open the canal at night"), en("share the nets")] },
      {
        title: en("Northland and Southland agree on canal"),
        officialName: en("the fifth session of the Canal Committee"),
        delegations: [of("Northland", "host"), of("Southland", "guest")],
        participants: [
          person("a", "Ann Lee", "president", guild, {
            side: "host",
            delegation: "Northland",
            roles: ["head"],
          }),
          person("b", "Bo Ray", "mayor", town, { side: "guest", delegation: "Southland", roles: ["head"] }),
        ],
      },
    );
    expect(first(text)).toMatch(
      /^The fifth session of the Canal Committee, held in Reedham on March 5 and 6, 2024, agreed to open the canal at night/,
    );
  });

  it("is what all agreed on at an event without a name, which the sentence introduces", () => {
    const text = forum(
      { type: "consensus", points: [en("open the canal at night")] },
      { officialName: undefined, theme: en("Clean Boats"), title: en("Port towns agree on canal") },
    );
    expect(first(text)).toBe(
      "At a seminar on the theme “Clean Boats,” held in Reedham on March 5 and 6, 2024, the participants agreed to open the canal at night",
    );
    expect(text).not.toContain("A seminar");
    expect(text.match(/Clean Boats/g)).toHaveLength(1);
  });
});

describe("an act of nobody in particular as the news", () => {
  it("took place at the event, before anybody is 'the participants'", () => {
    const text = forum(
      { type: "result", points: [en("Ann Lee was elected president")] },
      {
        kind: "other",
        title: en("Lake Guild elects new board"),
        officialName: en("the third assembly of the Lake Guild"),
        when: { start: "2024-03-05" },
        news: "v",
        agenda: [{ key: "v", activity: "other", did: en("elect the third board"), outcomes: ["o"] }],
      },
    );
    expect(text.split("\n\n")[1]).toMatch(
      /^On March 5, 2024, at the third assembly of the Lake Guild in Reedham, the participants elected the third board\./,
    );
  });
});

describe("awards at a ceremony with a formal name", () => {
  it("were presented at it, whether its item has one award or several in its name", () => {
    const written = textOfEvent({
      kind: "other",
      title: en("Boat awards presented in Reedham"),
      officialName: en("the 7th Lake Boat Awards Ceremony"),
      city: en("Reedham"),
      news: "o",
      participants: [person("a", "Ann Lee", "president", guild)],
      agenda: [{ key: "c", activity: "ceremony", title: en("award ceremony"), outcomes: ["o"] }],
      outcomes: [{ key: "o", type: "award", points: [en("four boat awards")] }],
    });
    expect(written).toContain("Four boat awards were presented at the 7th Lake Boat Awards Ceremony");
    expect(written).not.toContain("an award ceremony");
  });
});
