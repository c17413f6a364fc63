import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

/** A seminar on lakes in the town, with its items. */
const seminar = (...agenda: object[]): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Seminar on lakes held in Reedham"),
    officialName: en("the Seminar on Lakes"),
    city: en("Reedham"),
    participants: [
      personOf("c", "Ann Exemplar", "dean", "Lakeland University"),
      personOf("a", "Bob Sample", "engineer", "Reedham Waterworks"),
      personOf("b", "Abe Specimen", "diver", "Reedham Lake Club"),
    ],
    agenda,
  });

const speeches = {
  key: "s",
  activity: "speeches",
  people: [
    { key: "c", as: "chair" },
    { key: "a", as: "speaker" },
  ],
  remarks: [said("a", "say", "the lake needed care")],
};

describe("who chaired speeches without a name", () => {
  it("chaired the event where it was nothing else, never a session that nobody has mentioned", () => {
    const text = seminar(speeches);
    expect(text).toMatch(/chaired (?:it|the seminar)|chaired by/);
    expect(text).not.toContain("the session");
  });

  it("chaired the opening session where other parts followed", () => {
    const text = seminar(speeches, {
      key: "d",
      activity: "discussion",
      title: en("session on divers"),
      people: [{ key: "b", as: "chair" }],
      topics: [en("air"), en("pay")],
    });
    expect(text).toContain("chaired the opening session");
    expect(text).toContain("chaired the session on divers, which dealt with air and pay");
    expect(text).not.toContain("on divers on air");
  });
});

describe("who chaired a sitting of a visit", () => {
  const visit = (title: string): string =>
    textOfEvent({
      kind: "reception",
      title: en("Lake club visits Reedham"),
      city: en("Reedham"),
      participants: [
        personOf("c", "Ann Exemplar", "dean", "Lakeland University", { side: "host" }),
        personOf("a", "Bob Sample", "captain", "Lake Club", { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "s",
          activity: "presentation",
          title: en(title),
          people: [{ key: "c", as: "chair" }, { key: "a" }],
          topics: [en("boats"), en("nets")],
        },
      ],
    });

  it("chaired one of which nothing has been said, unless its name says which it was", () => {
    expect(visit("briefing session")).toContain("chaired a briefing session");
    expect(visit("opening session")).not.toContain("an opening session");
  });
});

describe("who chaired a part of an event", () => {
  it("chaired a presentation by its name", () => {
    const text = seminar({
      key: "p",
      activity: "presentation",
      title: en("Diving on a small budget"),
      people: [
        { key: "c", as: "chair" },
        { key: "b", as: "speaker" },
      ],
      remarks: [said("b", "introduce", "cheap tanks")],
    });
    expect(text).toContain("chaired the presentation “Diving on a small budget”");
    expect(text).not.toContain("discussion of Diving");
  });

  it("shares the sentence with few who took part in a discussion", () => {
    const text = seminar({
      key: "d",
      activity: "discussion",
      people: [{ key: "c", as: "chair" }, { key: "a" }, { key: "b" }],
      topics: [en("air"), en("pay")],
    });
    expect(text).toMatch(/chaired the discussion on air and pay, in which [^.]*Specimen[^.]* took part/);
  });
});
