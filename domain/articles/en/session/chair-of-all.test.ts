import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const symposium = (chairOfTalks: string, more: object[] = [], agenda?: object[]): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Symposium on the lake held in Reedham"),
    officialName: en("the Lake Symposium"),
    city: en("Reedham"),
    participants: [
      personOf("lee", "Ann Lee", "rector", "Reed College", { side: "host" }),
      personOf("ray", "Bo Ray", "director", "Lake Institute", { side: "guest" }),
      personOf("poe", "Cy Poe", "professor", "Mere University", { side: "guest" }),
      personOf("fox", "Al Fox", "editor", "Fen Press", { side: "guest" }),
      { key: "crowd", group: en("the audience"), side: "guest" },
    ],
    agenda: agenda ?? [
      {
        key: "a",
        activity: "speeches",
        title: en("keynote speeches"),
        people: [
          { key: "lee", as: "chair" },
          { key: "ray", as: "speaker" },
        ],
      },
      {
        key: "b",
        activity: "presentation",
        people: [
          { key: chairOfTalks, as: "chair" },
          { key: "poe", as: "speaker" },
        ],
        topics: [en("reed beds")],
      },
      ...more,
    ],
  });

describe("one person who chaired all parts of an event", () => {
  it("chaired the event, and speeches were not delivered at speeches", () => {
    const text = symposium("lee");
    expect(text).toMatch(/Ann Lee, rector of Reed College, chaired the (?:symposium|seminar)/);
    expect(text.match(/chaired/g)).toHaveLength(1);
    expect(text).not.toMatch(/speeches, where/);
  });

  it("is not named again with a discussion of which no more is known", () => {
    const discussion = {
      key: "c",
      activity: "discussion",
      people: [{ key: "lee", as: "chair" }, { key: "crowd" }],
    };
    expect(symposium("lee", [discussion])).toContain("A discussion with the audience followed.");
  });

  it("is named before the first part, and not again with later ones", () => {
    const [before = ""] = symposium("lee").split("keynote speeches");
    expect(before).toMatch(/chaired the (?:symposium|seminar)/);
  });

  it("stays with parts beside one that had another chair or none", () => {
    const posters = {
      key: "x",
      activity: "other",
      title: en("poster session"),
      people: [{ key: "ray", as: "chair" }],
    };
    const opening = {
      key: "o",
      activity: "ceremony",
      title: en("opening ceremony"),
      people: [{ key: "poe", as: "speaker" }],
    };
    for (const part of [posters, opening])
      expect(symposium("lee", [part])).not.toMatch(/chaired the (?:symposium|seminar)\b/);
  });

  it("stays with a discussion whose topics are not those of the event", () => {
    const people = [
      { key: "lee", as: "chair" },
      { key: "ray", as: "speaker" },
      { key: "fox", as: "speaker" },
    ];
    const text = symposium("lee", [
      { key: "c", activity: "discussion", people, topics: [en("dams"), en("eels")] },
    ]);
    expect(text).toMatch(/chaired the discussion/);
    expect(text).not.toMatch(/(?:symposium|seminar) covered/);
  });

  it("is not named again with a discussion at which others spoke", () => {
    const remarks = [said("poe", "say", "dams helped")];
    const people = [{ key: "lee", as: "chair" }, { key: "poe" }];
    const text = symposium("lee", [{ key: "c", activity: "discussion", people, remarks }]);
    expect(text).toMatch(/[Aa] discussion followed/);
    expect(text.match(/chaired/g)).toHaveLength(1);
  });

  it("may be two people", () => {
    const as = (key: string, role: string) => ({ key, as: role });
    const part = (key: string, speaker: string) => ({
      key,
      activity: "speeches",
      people: [as("lee", "chair"), as("ray", "chair"), as(speaker, "speaker")],
    });
    const text = symposium("lee", [], [part("a", "poe"), part("b", "fox")]);
    expect(text).toMatch(/Lee[^.]*Ray[^.]* chaired the (?:symposium|seminar)/);
    expect(text.match(/chaired/g)).toHaveLength(1);
  });

  it("chaired single parts where somebody else chaired others", () => {
    expect(symposium("ray")).toContain("chaired the keynote speeches");
  });
});

describe("one person who chaired a handover and the speeches at it", () => {
  const people = (...keys: string[]) => [{ key: "lee", as: "chair" }, ...keys.map((key) => ({ key }))];
  const handover = (speeches: object): string =>
    textOfEvent({
      kind: "other",
      title: en("Boats handed over in Reedham"),
      city: en("Reedham"),
      participants: [
        personOf("lee", "Ann Lee", "rector", "Reed College", { side: "host" }),
        personOf("ray", "Bo Ray", "director", "Lake Institute", { side: "guest" }),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("two boats"),
          people: [
            { key: "lee", as: "chair" },
            { key: "ray", as: "head" },
          ],
        },
        {
          key: "s",
          activity: "speeches",
          people: people("ray"),
          remarks: [said("ray", "say", "the lake is clean and deep")],
          ...speeches,
        },
      ],
    });

  it("is named as the chair once", () => {
    expect(handover({}).match(/chaired/g)).toHaveLength(1);
    // Speeches at another time or place have a chair of their own.
    const apart = [
      { when: { start: "2024-03-06" } },
      { venue: { name: en("Lake Hall") } },
      { told: "before" },
    ];
    for (const one of apart) expect(handover(one).match(/chaired/g)).toHaveLength(2);
  });
});
