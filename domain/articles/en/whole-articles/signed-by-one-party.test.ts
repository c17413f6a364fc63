import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const chamber = { name: en("Lake Chamber of Crafts"), the: true, kind: "association" };
const district = (name: string): object => ({
  name: en(`People's Government of ${name} District`),
  the: true,
  kind: "government",
});
const memorandum = (key: string, name: string, more = {}): object => ({
  key,
  title: en("memorandum of understanding"),
  type: "mou",
  status: "signed",
  parties: [
    { organization: chamber, signatories: ["lee"] },
    { organization: district(name), ...more },
  ],
});
const journey = (agreements: object[], more = {}): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake Chamber of Crafts visits Norland"),
    home: chamber,
    when: { start: "2024-03-05", end: "2024-03-08" },
    city: en("Norland"),
    news: "m1",
    delegations: [{ key: "d", side: "guest", head: "lee", size: 17 }],
    participants: [
      person("lee", "Ann Lee", "chairwoman", chamber, { side: "guest", delegation: "d", roles: ["head"] }),
      person("moe", "Bo Moe", "Governor", district("Alder"), { side: "host" }),
      person("ray", "Ida Ray", "Governor", district("Birch"), { side: "host" }),
    ],
    agenda: [
      { key: "t", activity: "talks", people: [{ key: "lee" }, { key: "moe" }, { key: "ray" }] },
      { key: "s", activity: "signing", agreements: ["m1", "m2"] },
      { key: "o", activity: "other", told: "after", did: en("go sailing on the lake and the canal") },
    ],
    agreements,
    ...more,
  });

describe("documents of one title that one party signed on one occasion", () => {
  const both = [memorandum("m1", "Alder"), memorandum("m2", "Birch")];

  it("are all the news where the record chooses one of them", () => {
    const text = journey(both);
    expect(text).toContain(
      "Lake Chamber of Crafts signs memoranda of understanding with Alder District and Birch District",
    );
    expect(text).toContain("Lee signed both memoranda for the chamber.");
    expect(text).not.toContain("signed the memorandum with");
  });

  it("are signed for each party where the others signed too", () => {
    const text = journey([
      memorandum("m1", "Alder", { signatories: ["moe"] }),
      memorandum("m2", "Birch", { signatories: ["ray"] }),
    ]);
    expect(text).not.toContain("both memoranda for");
    expect(text).toContain("Moe");
  });

  it("have one sentence for those who signed for the partners", () => {
    const partner = (key: string, name: string, by: string): object => ({
      ...memorandum(key, name),
      parties: [{ organization: chamber }, { organization: district(name), signatories: [by] }],
    });
    const text = journey([partner("m1", "Alder", "moe"), partner("m2", "Birch", "ray")], { agenda: [] });
    expect(text).toContain(
      "The documents were signed for the partners by Alder District Governor Bo Moe and Birch District Governor Ida Ray.",
    );
    expect(text).not.toMatch(/on its behalf|for Alder District/);
  });

  it("leave a document with another title to its own sentence", () => {
    const lease = { ...memorandum("m2", "Birch"), title: en("lease") };
    expect(journey([memorandum("m1", "Alder"), lease])).toContain("signed a lease");
  });

  it("name a governor after the district, rather than its government", () => {
    expect(journey(both)).toContain("Bo Moe, Governor of Alder District");
  });

  it("leave to the visitors what only these can have done", () => {
    expect(journey(both)).toContain("The visitors also went sailing on the lake and the canal.");
  });
});
