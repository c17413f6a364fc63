import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "./lake-town.test-data";

const lee = personOf("a", "Ann Lee", "director", "Reed Water Office");
const ray = personOf("b", "Bo Ray", "lecturer", "Lake College");

const seminar = (agenda: object[], more = {}): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Seminar on lakes held in Reedham"),
    officialName: en("the Seminar on Lakes"),
    city: en("Reedham"),
    participants: [lee, ray],
    agenda,
    ...more,
  });

describe("parts of an event", () => {
  it("have the article of their order, and say their day once", () => {
    const lecture = (key: string, order: string, by: string) => ({
      key,
      activity: "presentation",
      title: en(`${order} lecture of March 5`),
      people: [{ key: by, as: "speaker" }],
      remarks: [said(by, "speak", `the reeds of the ${order} lake`)],
    });
    const text = seminar([lecture("x", "first", "a"), lecture("y", "second", "b")], {
      when: { start: "2024-03-04", end: "2024-03-05" },
    });
    expect(text).toContain("In the first lecture on March 5, Ann Lee");
    expect(text).toContain("In the second lecture, Bo Ray");
    expect(text).not.toMatch(/ an? (?:first|second) |of March 5/);
  });

  it("are one where an event has one of them", () => {
    const opening = (title: string): string =>
      seminar([
        {
          key: "x",
          activity: "speeches",
          title: en(title),
          people: [{ key: "a" }],
          remarks: [said("a", "say", "the lake is clean")],
        },
      ]);
    expect(opening("inaugural function")).toContain("At the inaugural function, ");
    expect(opening("valedictory session")).toContain("At the valedictory session, ");
  });

  it("are not a topic of talks where their title is a kind of meeting", () => {
    const text = seminar([
      { key: "x", activity: "discussion", title: en("round table"), topics: [en("reeds"), en("nets")] },
    ]);
    expect(text).toContain("round table discussed reeds and nets");
    expect(text).not.toContain("talks on round table");
  });
});

describe("the opening of an event of several days", () => {
  const fair = (more = {}): string =>
    textOfEvent({
      kind: "other",
      title: en("Boat fair opens in Reedham"),
      officialName: en("the 9th Reedham Boat Fair"),
      news: "o",
      when: { start: "2024-03-05", end: "2024-03-07" },
      published: "2024-03-08",
      city: en("Reedham"),
      purpose: en("promote the building of wooden boats on the lake"),
      participants: [lee],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: en("opening ceremony"),
          when: { start: "2024-03-05" },
          people: [{ key: "a" }],
          remarks: [said("a", "say", "the lake is clean")],
        },
      ],
      background: [en("The fair brings together 40 boatbuilders.")],
      ...more,
    });

  it("took place on its day, and is named by the event", () => {
    const text = fair();
    expect(text).toContain("The 9th Reedham Boat Fair opened in Reedham on March 5, 2024.");
    expect(text).toContain("from March 5 to 7");
    expect(text).not.toMatch(/^From March 5 to 7/m);
  });

  it("is over with what the event had", () => {
    expect(fair()).toContain("It brought together 40 boatbuilders.");
    expect(fair({ background: [en("The fair brings together 40 boatbuilders every year.")] })).toContain(
      "brings together 40 boatbuilders every year",
    );
  });
});

describe("the closing ceremony that is the news", () => {
  const course = (title: string, officialName = "a three-day training course for fishers"): string =>
    textOfEvent({
      kind: "other",
      title: en("Over 50 fishers complete training"),
      officialName: en(officialName),
      news: "c",
      when: {},
      purpose: en("enable fishers to mend nets"),
      organizers: [{ organization: { name: en("Reed Water Office"), the: true }, tier: "organizer" }],
      participants: [
        { ...lee, functions: [en("a resource person")] },
        { key: "f", group: en("over fifty fishers from Lake State") },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en(title),
          city: en("Reedham"),
          when: { words: en("on Friday") },
          people: [{ key: "a" }, { key: "f" }],
          remarks: [said("a", "say", "the fishers worked hard")],
          outcomes: ["o"],
        },
      ],
      outcomes: [
        { key: "o", type: "award", to: { participants: ["f"] }, points: [en("certificates of attendance")] },
      ],
    });

  it("is called after its course, which follows", () => {
    const text = course("closing ceremony");
    expect(text).toContain(
      "On Friday, the closing ceremony of a three-day training course for fishers was held in Reedham. Organized by the Reed Water Office, the course aimed to enable fishers to mend nets.",
    );
    expect(text).not.toContain("the closing ceremony was held");
  });

  it("is not a ceremony of itself", () => {
    const text = course("closing ceremony", "the closing ceremony of the Lake Course");
    expect(text).not.toContain("closing ceremony of the closing ceremony");
    expect(course("net-mending day")).not.toContain("day of a three-day");
  });

  it("has its awards before what was said there", () => {
    const text = course("closing ceremony");
    const order = ["held in Reedham", "Organized by", "received certificates of attendance.", " said "];
    const places = order.map((one) => text.indexOf(one));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain("Over fifty fishers from Lake State received certificates of attendance.");
    expect(text).toContain("Ann Lee, director of the office and a resource person, said");
    expect(text).not.toMatch(/a resource person Ann Lee/i);
  });
});
