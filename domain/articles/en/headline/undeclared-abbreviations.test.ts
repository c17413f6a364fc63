import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const CLUB = { name: en("Institute of Lake Cleaning"), the: true, short: en("ILC"), kind: "institute" };
const COUNCIL = { name: en("Reedham District Council"), the: true, kind: "government" };

/** The headline of a training that two organizations held. */
const headline = (title: string): string =>
  textOfEvent({
    kind: "seminar",
    title: en(title),
    officialName: en("the Training on Nets"),
    city: en("Reedham"),
    organizers: [CLUB, COUNCIL].map((organization) => ({ organization, tier: "organizer" })),
    participants: [personOf("a", "Ann Exemplar", "engineer", "Reedham Waterworks")],
    agenda: [{ key: "i", activity: "speeches", remarks: [said("a", "say", "the lake needed care")] }],
  }).split("\n", 1)[0] ?? "";

describe("an abbreviation in the office's own title", () => {
  it("is the one name that it is the letters of", () => {
    expect(headline("ILC and DC hold training on nets")).toBe(
      "Institute of Lake Cleaning and Reedham District Council hold training on nets",
    );
  });

  it("is also replaced before a post, and before a second host's verb", () => {
    expect(headline("ILC president opens training on nets")).toBe(
      "President of Institute of Lake Cleaning opens training on nets",
    );
    expect(headline("ILC co-hosts training on nets")).toBe(
      "Institute of Lake Cleaning co-hosts training on nets",
    );
  });

  it("stays where it is a thing or the letters of no name", () => {
    expect(headline("IT and DX training on nets held in Reedham")).not.toContain("Council");
  });
});
