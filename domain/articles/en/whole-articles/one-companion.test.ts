import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "./lake-town.test-data";

const mission = {
  name: en("Consulate General of Lakeland in Port"),
  the: true,
  kind: "government",
  short: en("Consulate General"),
};
const office = { name: en("Foreign Affairs Office of Reedham"), the: true, kind: "government" };
const bureau = { name: en("Trade Bureau of Reedham"), the: true, kind: "government" };
const chamber = { name: en("Reed Chamber of Commerce"), the: true, kind: "association" };

const of = (key: string, name: string, title: string, more = {}) => ({
  key,
  side: "guest",
  person: { name: en(name) },
  posts: [{ organization: mission, title: en(title) }],
  ...more,
});

const journey = (companion: string): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Consul General of Lakeland visits Reedham"),
    home: mission,
    areas: [en("Reedham")],
    participants: [
      of("a", "Ann Exemplar", "Consul General", { roles: ["head"] }),
      of("b", "Bert Sample", companion),
      { key: "c", side: "host", group: en("leaders"), of: [office, bureau, chamber] },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "b" }, { key: "c" }],
        topics: [en("trade in herring"), en("ferries")],
      },
      {
        key: "u",
        activity: "talks",
        venue: { name: office.name, the: true, organization: office },
        people: [{ key: "a" }, { key: "b" }],
        topics: [en("schools")],
      },
    ],
  });

describe("the one companion of a visitor, from the same office", () => {
  it("is in the first sentence", () => {
    const text = journey("Trade and Investment Counsellor");
    expect(text).toMatch(
      /Ann Exemplar, [^.]*, and Bert Sample, Trade and Investment Counsellor[^.]*, visited/,
    );
    expect(text).not.toContain("Also on the visit");
  });
});

describe("an office that the text has named among several organizations", () => {
  it("is named again", () => {
    expect(journey("Trade Counsellor")).toContain("at the Foreign Affairs Office of Reedham");
  });
});
