import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };
const lee = person("a", "Ann Lee", "president", guild, { side: "guest", delegation: "d", roles: ["head"] });

const journey = (item: object): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake Guild delegation visits Lakonia"),
    home: guild,
    areas: [en("Reedham"), en("Moorton")],
    delegations: [{ key: "d", name: en("Lake Guild delegation"), the: true, side: "guest", head: "a" }],
    participants: [lee],
    agenda: [
      { key: "t", activity: "tour", city: en("Reedham"), saw: [en("the boat yard")], people: [{ key: "a" }] },
      { key: "o", activity: "other", people: [{ key: "a" }], ...item },
    ],
  });

describe("an item whose act names it", () => {
  it("has no additional occasion", () => {
    const matched = journey({
      did: en("take part in business matching with local boat builders"),
      title: en("business matching"),
    });
    expect(matched).toContain("took part in business matching with local boat builders");
    const visited = journey({
      did: en("visit Eastby and Moorton"),
      title: en("visit to Eastby and Moorton"),
    });
    expect(`${matched} ${visited}`).not.toContain("The occasion was");
  });

  it("keeps an occasion that the act does not name", () => {
    const article = journey({
      did: en("repair the oldest of the nets"),
      title: en("training session on nets"),
    });
    expect(article).toContain("repaired the oldest of the nets at a training session on nets");
    expect(article).not.toContain("The occasion was");
  });
});

describe("an item with a name of its own", () => {
  it("is named in front of a long act", () => {
    const article = journey({
      did: en("march through the town and along the lake in the uniforms of their time"),
      title: en("Parade of Decades"),
    });
    expect(article).toMatch(/[Aa]t the Parade of Decades, [^.]* marched through the town/);
    expect(article).not.toContain("The occasion was");
  });

  it("does not take the place of what was done there", () => {
    const article = journey({ did: en("take part in a high-rise rescue drill"), title: en("night drill") });
    expect(article).toMatch(/night drill, [^.]* took part in a high-rise rescue drill/);
  });

  it("is stated by an act with a form of its words", () => {
    const article = journey({
      did: en("view an exhibition of photographs from the early years"),
      title: en("photo exhibition"),
    });
    expect(article).toContain("viewed an exhibition of photographs from the early years.");
    expect(article).not.toContain("photo exhibition");
  });

  it("is not the topic of talks", () => {
    for (const title of ["football match between pupils and teachers", "Green Mile"]) {
      const article = journey({ title: en(title) });
      expect(article).toContain(title);
      expect(article).not.toContain("talks on");
    }
  });
});

describe("a city that the act names", () => {
  it("is not named again after it", () => {
    const article = journey({
      did: en("travel to Moorton, the largest port of the lake"),
      city: en("Moorton"),
    });
    expect(article).toContain("traveled to Moorton, the largest port of the lake.");
    expect(article).not.toContain("in Moorton");
  });

  it("is named where the act has only an organization of its name", () => {
    const article = journey({ did: en("sing with the Choir of Moorton Abbey"), city: en("Moorton") });
    expect(article).toMatch(/in Moorton\b/);
  });
});

describe("an event that was held to learn something", () => {
  const event = (purpose: string): string =>
    textOfEvent({
      kind: "other",
      title: en("Fishing lessons in Reedham"),
      officialName: en("the Lake Week"),
      city: en("Reedham"),
      purpose: en(purpose),
      participants: [{ ...lee, delegation: undefined }],
      agenda: [{ key: "s", activity: "speeches", remarks: [said("a", "praise", "the boats")] }],
    });

  it("was held for those who learn", () => {
    expect(event("learn new ways of fishing")).toContain("for participants to learn new ways of fishing");
    const long =
      "gain practical experience of the many old and new ways of fishing that the people of the lake have used for centuries, from the rafts and nets of the first settlers to the steel boats and the sonar of the great guilds of the north";
    expect(event(long)).toContain(`meant for participants to ${long}`);
  });

  it("was held to do what an event can do", () => {
    expect(event("promote fishing")).toMatch(/\bto promote fishing/);
    expect(event("gain support for the lake")).not.toContain("for participants");
  });
});

describe("a group that is called by one post alone", () => {
  const held = (other: string): string =>
    textOfEvent({
      kind: "meeting",
      title: en("Meeting on lake waste held in Reedham"),
      officialName: en("a meeting on lake waste"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", other, guild, { side: "host", roles: ["speaker"] }),
        {
          key: "g",
          group: en("the director"),
          of: [{ name: en("Moor Recycling"), the: false, kind: "company" }],
          side: "guest",
        },
        { key: "m", group: en("mayors of the lake towns"), side: "host" },
      ],
      agenda: [
        {
          key: "p",
          activity: "presentation",
          remarks: [said("a", "introduce", "the lake plan"), said("g", "introduce", "the new plant")],
        },
        {
          key: "x",
          activity: "discussion",
          people: [{ key: "g" }, { key: "m" }],
          topics: [en("sorting at home")],
        },
      ],
    });

  it("is called with its organization beside another of that post", () => {
    expect(held("Director").split("the director of Moor Recycling").length).toBe(3);
  });

  it("is called by the post where nobody else has it", () => {
    expect(held("President").split("of Moor Recycling").length).toBe(2);
  });
});
