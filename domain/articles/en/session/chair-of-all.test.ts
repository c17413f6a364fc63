import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const symposium = (chairOfTalks: string, more: object[] = []): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Symposium on the lake held in Reedham"),
    officialName: en("the Lake Symposium"),
    city: en("Reedham"),
    participants: [
      personOf("lee", "Ann Lee", "rector", "Reed College", { side: "host" }),
      personOf("ray", "Bo Ray", "director", "Lake Institute", { side: "guest" }),
      personOf("poe", "Cy Poe", "professor", "Mere University", { side: "guest" }),
      { key: "crowd", group: en("the audience"), side: "guest" },
    ],
    agenda: [
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

  it("chaired single parts where somebody else chaired others", () => {
    expect(symposium("ray")).toContain("chaired the keynote speeches");
  });
});
