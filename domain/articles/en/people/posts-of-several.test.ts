import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const force = { name: en("Reed Water Police"), the: true, kind: "government" };
const named = (key: string, name: string, title: string, organization: object, rest: object = {}) => ({
  key,
  person: { name: en(name), later: en(name.split(" ")[1] ?? "") },
  posts: [{ title: en(title), organization }],
  ...rest,
});

/** A journey of the water police led by the holder of a post. */
const led = (title: string): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Water police visit Lakeham"),
    home: force,
    city: en("Lakeham"),
    delegations: [
      { key: "d", name: en("delegation of the Reed Water Police"), the: false, side: "guest", head: "a" },
    ],
    participants: [named("a", "Ann Lee", title, force, { side: "guest", delegation: "d" })],
    agenda: [{ key: "t", activity: "tour", venue: { name: en("Lock Museum"), the: true } }],
  });

describe("the post of somebody who leads a delegation", () => {
  it("belongs to its organization where one person has it", () => {
    expect(led("Commander")).toContain("led by its Commander, Ann Lee,");
    expect(led("Vice President")).toContain("led by its Vice President, Ann Lee,");
  });

  it("comes before the name where several people have it", () => {
    expect(led("Chief Inspector")).toContain("led by Chief Inspector Ann Lee,");
    expect(led("deputy commander")).toContain("led by deputy commander Ann Lee,");
  });
});

/** A conference where three people of one organization spoke among others. */
const speakers = (owner: object): string =>
  textOfEvent({
    kind: "signing",
    title: en("Conference on nets"),
    city: en("Lakeham"),
    participants: [
      named("a", "Ann Lee", "Minister of Nets", owner),
      named("b", "Bo Ray", "Ambassador to Hilland", owner),
      named("c", "Cy Dee", "Deputy Minister of Boats", owner),
      named("e", "Ed Fox", "president", { name: en("Rope Makers Guild"), the: true }),
    ],
    agenda: [
      { key: "s", activity: "speeches", people: ["a", "b", "c", "e"].map((key) => ({ key, as: "speaker" })) },
    ],
  });

describe("people of a state in a list", () => {
  it("hold its offices without a pronoun for it, and its ambassadors are those of a named country", () => {
    const text = speakers({ name: en("Reedland"), kind: "government" });
    expect(text).toContain(
      "Ann Lee, Minister of Nets of Reedland; Bo Ray, Ambassador of Reedland to Hilland; Cy Dee, Deputy Minister of Boats;",
    );
    expect(text).not.toContain("its ");
  });
});
