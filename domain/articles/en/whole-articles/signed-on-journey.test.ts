import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const college = { name: en("Lake College"), the: false, kind: "university" };
const institute = { name: en("Reed Institute"), the: true, kind: "university" };

const journey = (of: object) =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake College delegation visits universities in Hilland"),
    when: { start: "2024-03-05", end: "2024-03-07" },
    areas: [en("Hilland")],
    delegations: [{ key: "d", name: en("Lake College delegation"), side: "guest", head: "r" }],
    participants: [
      person("r", "Ann Lee", "rector", college, { side: "guest", delegation: "d", roles: ["head"] }),
    ],
    agenda: [
      {
        key: "w",
        activity: "tour",
        when: { start: "2024-03-05" },
        venue: { name: en("Mere Library"), the: true },
      },
      {
        key: "s",
        activity: "signing",
        when: { start: "2024-03-06" },
        venue: { name: en("Reed Institute"), the: true, organization: institute },
        agreements: ["a"],
      },
    ],
    agreements: [
      {
        key: "a",
        title: en("memorandum of understanding"),
        status: "signed",
        parties: [{ organization: college }, { organization: institute }],
      },
    ],
    ...of,
  });

describe("a document signed at one stop of a journey", () => {
  it("is reported at its stop where the title reports only the journey", () => {
    const text = journey({});
    expect(text).toMatch(
      /^Lake College delegation visits universities in Hilland\n\nA delegation of Lake College/,
    );
    expect(text).toMatch(
      /the college and the Reed Institute signed a memorandum of understanding at the institute/,
    );
  });
  it("is the news where the record or its title says so, or the visit had one day and place", () => {
    const first = /\n\nLake College and the Reed Institute signed a memorandum of understanding/;
    expect(journey({ news: "a" })).toMatch(first);
    expect(journey({ title: en("Lake College delegation signs memorandum in Hilland") })).toMatch(first);
    expect(journey({ when: { start: "2024-03-06" } })).toMatch(first);
  });
});
