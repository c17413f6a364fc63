import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (aim: string, more: object = {}): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Guild members visit fish farms in Reedham"),
    city: en("Reedham"),
    purpose: en(aim),
    delegations: [{ key: "d", name: en("Lake Guild delegation"), the: true, side: "guest", size: 6 }],
    participants: [
      personOf("a", "Ann Lee", "president", "Lake Guild", { side: "guest", delegation: "d" }),
      personOf("b", "Bo Ray", "director", "Reed Farm", { side: "host" }),
    ],
    agenda: [
      { key: "t", activity: "tour", venue: { name: en("Reed Farm"), the: true }, saw: [en("the ponds")] },
    ],
    ...more,
  });

describe("the aim of a visit", () => {
  it("is a sentence of its own where it gives something to the visitors", () => {
    const text = visit("give the guild members a view of the fish trade");
    expect(text).toContain("The visit was to give the guild members a view of the fish trade.");
    expect(text).not.toMatch(/(?:visited|toured)[^.]* to give/);
  });

  it("follows who hosted the visit", () => {
    const organizers = [{ tier: "host", organization: { name: en("Reed Bureau"), the: true } }];
    expect(visit("give the guild members a view of the fish trade", { organizers })).toContain(
      "Hosted by the Reed Bureau, the visit was to give the guild members a view of the fish trade.",
    );
  });

  it("stays with the verb where it is what the visitors wanted or gave to others", () => {
    expect(visit("look at the fish trade")).toMatch(/to look at the fish trade/);
    expect(visit("look at the fish trade")).not.toContain("The visit was to");
    expect(visit("show the schools new ponds")).not.toContain("The visit was to");
  });
});
