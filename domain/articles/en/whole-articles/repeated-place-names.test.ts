import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "./lake-town.test-data";

const dun = personOf("d", "Rene Dun", "vice president", "Lake University", {
  side: "guest",
  roles: ["head"],
  delegation: "g",
});
const wick = personOf("w", "Jana Wick", "vice president", "Reed University", { side: "host" });
const poe = personOf("p", "Cy Poe", "mayor", "Reedham", { side: "host" });
const reed = { name: en("Reed University"), kind: "university" };
const at = { name: en("Reed University"), city: en("Reedham"), organization: reed };

const journey = textOfEvent({
  kind: "outbound_visit",
  title: en("Lake University delegation visits Reedland"),
  home: { name: en("Lake University"), kind: "university" },
  areas: [en("Reedland")],
  delegations: [{ key: "g", side: "guest", head: "d" }],
  participants: [dun, wick, poe, { key: "s", group: en("exchange students of the class of 2023") }],
  agenda: [
    {
      key: "1",
      activity: "talks",
      venue: at,
      people: [
        { key: "d", as: "head" },
        { key: "w", as: "receiver" },
      ],
      topics: [en("student exchange"), en("joint degrees")],
    },
    {
      key: "2",
      activity: "discussion",
      venue: at,
      people: [{ key: "d", as: "head" }, { key: "s" }],
      remarks: [said("d", "hope", "the students would make use of their time on the lake")],
    },
    {
      key: "3",
      activity: "other",
      did: en("attend the graduation concert"),
      venue: at,
      people: [{ key: "d", as: "head" }],
      narrative: [en("The delegation was impressed by the music of the graduates.")],
    },
    {
      key: "4",
      activity: "talks",
      city: en("Reedham"),
      people: [
        { key: "d", as: "head" },
        { key: "w", as: "escort" },
        { key: "p", as: "receiver" },
      ],
      remarks: [said("p", "say", "the town would support a language center")],
    },
  ],
});

describe("the stops of a journey", () => {
  it("begin with an escort whom the text has introduced", () => {
    expect(journey).toContain("Accompanied by Wick, the delegation held talks with Cy Poe");
    expect(journey).not.toContain("accompanied the visitors");
  });
});

describe("the organization of an event", () => {
  const seminar = (title: string): string =>
    textOfEvent({
      kind: "seminar",
      title: en(title),
      officialName: en("the Regional Seminar on River Health"),
      city: en("Reedham"),
      venue: at,
      organizers: [{ organization: { ...reed, city: en("Reedham") }, tier: "organizer" }],
      attendance: { count: 40, of: en("teachers") },
    });

  it("is named once where it organized it too", () => {
    for (const title of ["Seminar on river health concludes in Reedham", "Reed University holds seminar"])
      expect(seminar(title)).not.toMatch(/Reed University(?! (?:organized|held)).*Reed University/);
  });
});

describe("an item with a title and an organizer", () => {
  it("is named once with both", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("Boat fair held in Reedham"),
      officialName: en("the 9th Boat Fair"),
      city: en("Reedham"),
      agenda: [
        {
          key: "m",
          activity: "talks",
          title: en("business sessions"),
          organizers: [{ organization: { name: en("Lake Trade Board"), the: true }, tier: "co_organizer" }],
          topics: [en("orders and export")],
        },
      ],
    });
    expect(text).toContain(
      "At the business sessions, co-organized by the Lake Trade Board, the participants",
    );
  });

  it("is held where it is a discussion", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("Boat fair held in Reedham"),
      officialName: en("the 9th Boat Fair"),
      city: en("Reedham"),
      agenda: [
        {
          key: "m",
          activity: "discussion",
          title: en("in-depth discussion"),
          topics: [en("orders"), en("export")],
        },
      ],
    });
    expect(text).toContain("held an in-depth discussion on orders and export");
  });
});
