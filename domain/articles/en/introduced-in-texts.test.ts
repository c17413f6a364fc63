import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent as text } from "./lake-town.test-data";

const port = { name: en("Reed Port Authority"), the: true, kind: "government" };
const college = { name: en("Lakeside College"), the: false, kind: "university", short: en("LakeC") };
const guest = { side: "guest", delegation: "d" };
const lee = person("g", "Ann Lee", "director", port, guest);
const ray = person("c", "Bo Ray", "president", college, { side: "host", roles: ["receiver"] });
const zane = person(
  "z",
  "Ida Zane",
  "mayor",
  { name: en("Fenby"), kind: "government" },
  { presence: "absent" },
);

const visit = (remarks: object[], more: object = {}) =>
  text({
    kind: "reception",
    title: en("Port director visits Lakeside"),
    city: en("Lakeside"),
    delegations: [{ key: "d", side: "guest", head: "g" }],
    participants: [lee, ray, zane],
    agenda: [{ key: "t", activity: "talks", remarks }],
    ...more,
  });

describe("somebody whom the record's own words name first", () => {
  it("is introduced there, by the family name or the whole one, with a title or without", () => {
    for (const named of ["Zane", "Ida Zane", "Mayor Zane"]) {
      const written = visit([said("c", "say", `${named} had led a mission to the port`)], {
        participants: [lee, ray, { ...zane, person: { ...zane.person, honorific: en("Mayor") } }],
      });
      expect(written).toMatch(/said (?:that )?(?:Mayor )?Ida Zane(?:, mayor)? of Fenby,? had led/);
    }
  });

  it("is not introduced twice where the words say who that is", () => {
    const written = visit([said("c", "say", "Ida Zane of Fenby had led a mission to the port")]);
    expect(written).toContain("Ida Zane of Fenby had led");
    expect(written).not.toContain("mayor");
  });

  it("is introduced there by the family name alone, and listed among those present by it", () => {
    const present = { ...zane, presence: undefined, side: "third" };
    const written = visit([said("c", "say", "the plan was made together with Zane")], {
      participants: [lee, ray, present],
    });
    expect(written).toContain("together with Ida Zane, mayor of Fenby");
    expect(written).toMatch(/present was Zane\.|Zane (?:also )?took part/);
  });

  it("is left to the list of those present, which says that they were there", () => {
    const present = { ...zane, presence: undefined, side: "third" };
    const written = visit([said("c", "say", "the plan was made together with Ida Zane")], {
      participants: [lee, ray, present],
    });
    expect(written.match(/mayor of Fenby/g)).toHaveLength(1);
    expect(written).toMatch(/present was[^.]*mayor of Fenby|mayor of Fenby, (?:also )?took part/);
  });
});

describe("a delegation of which only the head is known", () => {
  const meeting = (points: string) =>
    text({
      kind: "meeting",
      title: en("Port director meets president"),
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [ray, lee],
      agenda: [{ key: "t", activity: "talks", remarks: [said("c", "say", points)] }],
    });

  it("is introduced where a text speaks of it", () => {
    expect(meeting("the delegation was the first from the port")).toContain("a delegation led by Ann Lee");
  });

  it("is only its head where none does", () => {
    expect(meeting("the port was the first to ask for pilots")).not.toContain("delegation");
  });
});

describe("an abbreviation", () => {
  it("has its bracket where a text of the record uses it, or the headline, also with small letters", () => {
    const once = visit([said("c", "say", "the port would send pilots to LakeC")]);
    expect(once).toContain("Lakeside College (LakeC)");
    expect(visit([], { title: en("Port director visits LakeC") })).toMatch(
      /visits Lakeside College|Lakeside College \(LakeC\)/,
    );
    expect(visit([])).not.toContain("LakeC)");
  });
});

describe("a visit behind the signing of the visitors' own organization", () => {
  it("is one of its delegation, of which the text speaks afterwards", () => {
    const written = text({
      kind: "outbound_visit",
      title: en("Port signs agreement with Lakeside College"),
      city: en("Lakeside"),
      purpose: en("study the training of pilots"),
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [{ ...lee, roles: ["head"] }],
      agreements: [
        {
          key: "a",
          title: en("agreement on the training of pilots"),
          type: "other",
          status: "signed",
          parties: [{ organization: port }, { organization: college }],
        },
      ],
      agenda: [{ key: "t", activity: "talks", agreements: ["a"] }],
    });
    expect(written).not.toMatch(/during a visit to/);
    expect(written).toContain("during a visit by ");
  });
});
