import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const CLUB = { name: en("Reedham Lake Club"), the: true };

/** An event without a formal name, organized by a club. */
const event = (title: string, item: object = {}): string =>
  textOfEvent({
    kind: "seminar",
    title: en(title),
    city: en("Reedham"),
    organizers: [{ organization: CLUB, tier: "organizer" }],
    participants: [personOf("a", "Ann Exemplar", "engineer", "Reedham Waterworks")],
    agenda: [
      { key: "i", activity: "discussion", remarks: [said("a", "say", "the lake needed care")], ...item },
    ],
  });

describe("an event without a formal name", () => {
  it("is what the title says was held, once", () => {
    const text = event("Reedham Lake Club holds round table on old nets", { title: en("round table") });
    expect(text).toContain("The Reedham Lake Club held a round table on old nets in Reedham");
    expect(text).not.toContain("seminar");
    expect(text).not.toContain("A round table was held");
  });

  it("is what the title calls it where it says no more", () => {
    const text = event("Training workshop on nets for divers");
    expect(text).toContain("Reedham Lake Club holds training workshop on nets for divers");
    expect(text).toContain("organized a training workshop on nets for divers in Reedham");
    expect(text).not.toContain("holds seminar");
  });

  it("is the celebration of the feast that the title names", () => {
    const text = event("Reedham societies celebrate the Lake Festival");
    expect(text).toContain("a Lake Festival celebration in Reedham");
    expect(text).not.toContain("a festival");
  });

  it("is both things of a title", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("Reedham holds webinar and expo on nets"),
      theme: en("Nets for All"),
      online: "fully",
      organizers: [
        { organization: CLUB, tier: "host" },
        { organization: { name: en("Reedham Waterworks") }, tier: "organizer" },
      ],
      participants: [personOf("a", "Ann Exemplar", "engineer", "Reedham Waterworks")],
      agenda: [{ key: "i", activity: "discussion", remarks: [said("a", "say", "the lake needed care")] }],
    });
    expect(text).toContain("A webinar and expo on the theme “Nets for All” was held online");
    expect(text).not.toMatch(/[Tt]he expo|An expo/);
  });

  it("is not called by a clause", () => {
    expect(event("Divers call for seminar on nets")).not.toContain("a divers call");
    expect(event("Mayor opens workshop on nets")).not.toContain("a mayor opens");
  });
});

describe("an event whose title says behind the verb what it was for", () => {
  const commemoration = (title: string): string =>
    textOfEvent({
      kind: "other",
      title: en(title),
      city: en("Reedham"),
      participants: [],
      agenda: [{ key: "n", activity: "other", did: en("read the names"), people: [] }],
      organizers: [{ organization: { name: en("Lake Memorial"), the: true }, tier: "organizer" }],
    });

  it("is called by it, rather than an event", () => {
    const text = commemoration("Commemoration held for the victims of the Lake flood");
    expect(text).toMatch(/commemoration for the victims of the Lake flood/);
    expect(text).not.toMatch(/[Aa]n event/);
  });

  it("is not where that is a time", () => {
    for (const time of ["for the first time", "on March 5", "for three days", "on Monday"])
      expect(commemoration(`Commemoration held ${time}`)).not.toMatch(
        /commemoration (?:for|on) (?!March 5, )/,
      );
  });
});

describe("a conference with an exhibition", () => {
  it("is called a conference", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("Boat League concludes its conference"),
      officialName: en("the 5th Boat Conference and Exhibition of the Boat League"),
      city: en("Reedham"),
      attendance: { count: 400, of: en("people from six towns") },
      organizers: [{ organization: CLUB, tier: "organizer" }],
    });
    expect(text).toMatch(/400 people from six towns took part in the conference/);
    expect(text).not.toContain("in the exhibition");
  });
});
