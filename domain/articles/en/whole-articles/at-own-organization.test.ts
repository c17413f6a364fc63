import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const university = (name: string) => ({ name: en(name), the: true, kind: "university" });
const association = { name: en("Lake Trade Association"), the: true };
const participants = [
  person("a", "Ann Lee", "secretary", association, { side: "guest", delegation: "d" }),
  person("e", "Eve Sun", "treasurer", association, { side: "guest", delegation: "d" }),
  { key: "g", group: en("chairs and deputy chairs of Lakeland clubs"), side: "guest", delegation: "d" },
  person("b", "Bo Ray", "vice-chancellor", university("University of Reedham"), { side: "host" }),
  { key: "w", group: en("port workers from all over Reedland"), side: "third" },
];
const led = [{ key: "a", as: "head" }, { key: "g" }];

const article = textOfEvent({
  kind: "outbound_visit",
  title: en("Lakeland clubs visit Reedland"),
  areas: [en("Reedland")],
  delegations: [{ key: "d", side: "guest", head: "a", size: 12 }],
  participants,
  agenda: [
    {
      key: "u",
      activity: "discussion",
      venue: { name: en("University of Reedham"), the: true },
      when: { start: "2024-03-05" },
      people: [...led, { key: "b", as: "receiver" }],
      topics: [en("water research")],
    },
    {
      key: "p",
      activity: "other",
      did: en("meet port workers from all over Reedland"),
      venue: { name: en("Reed Port"), the: false },
      when: { start: "2024-03-05", part: "evening" },
      people: [...led, { key: "w" }],
    },
  ],
});

describe("somebody at the place of their own organization", () => {
  it("has a title without it", () => {
    expect(article).toContain("Vice-Chancellor Bo Ray");
    expect(article).not.toContain("vice-chancellor of the");
  });
});

describe("the leader and all groups of a delegation", () => {
  it("are the delegation", () => {
    expect(article).toContain("The delegation was received");
    expect(article).not.toContain("Lee and the chairs");
  });
});

describe("a group that an act names", () => {
  it("is met, and does not meet itself", () => {
    expect(article.match(/port workers/g)).toHaveLength(1);
  });
});

describe("a group that an act has introduced", () => {
  it("is known where something is given to it", () => {
    const visit = textOfEvent({
      kind: "inspection",
      title: en("Secretary visits Reedham"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "secretary", association, { side: "guest", roles: ["head"] }),
        { key: "f", group: en("two elderly boatmen"), side: "third" },
      ],
      agenda: [
        {
          key: "v",
          activity: "other",
          did: en("visit two elderly boatmen"),
          people: [{ key: "a", as: "head" }],
          outcomes: ["o"],
        },
      ],
      outcomes: [
        { key: "o", type: "gift", by: ["a"], to: { participants: ["f"] }, points: [en("gift packs")] },
      ],
    });
    expect(visit).toContain("the two elderly boatmen with gift packs");
  });
});
