import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const INSTITUTE = { name: en("Lakeside Institute of Bridges"), the: true, kind: "institute" };
const person = (key: string, name: string, title: string, of?: string) => ({
  key,
  person: { name: en(name) },
  posts: [
    { title: en(title), ...(of ? { organization: { name: en(of), the: true, parent: INSTITUTE } } : {}) },
  ],
  side: of ? "host" : "guest",
});
const text = (...people: object[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      when: { start: "2024-03-05" },
      venue: { name: INSTITUTE.name, the: true, organization: INSTITUTE },
      participants: [person("zoe", "Zoe Visitor", "Veridian Ambassador"), ...people],
      agenda: [
        { key: "t", activity: "tour", venue: { name: en("the invented bridge") }, people: [{ key: "zoe" }] },
      ],
    } as unknown as DraftRecord,
    "en",
  );

describe("neighbours in a list with the same long title", () => {
  const wings = [
    person("ann", "Ann Exemplar", "Chief Bridge Engineer", "Rope Division"),
    person("bob", "Bob Invented", "Chief Bridge Engineer", "Stone Division"),
  ];

  it("have it once in front of their names", () => {
    expect(text(...wings)).toContain(
      "Chief Bridge Engineers Ann Exemplar (Rope Division) and Bob Invented (Stone Division)",
    );
  });

  it("each have it where it is two posts", () => {
    const two = "Professor of Bridge Studies and Director";
    const held = [
      person("ann", "Ann Exemplar", two, "Rope Division"),
      person("bob", "Bob Invented", two, "Rope Division"),
    ];
    expect(text(...held)).not.toContain("Professors");
    expect(text(...held)).toContain("Director");
  });

  it("each have it where it is short, or where others come between them", () => {
    const heads = [
      person("ann", "Ann Exemplar", "Director", "Rope Division"),
      person("bob", "Bob Invented", "Director", "Stone Division"),
    ];
    expect(text(...heads)).not.toContain("Directors Ann");
    const [ann, bob] = wings;
    const apart = text(ann ?? {}, person("cora", "Cora Sample", "Secretary", "Wood Division"), bob ?? {});
    expect(apart).not.toContain("Engineers");
  });
});

describe("neighbours of one organization with different short titles", () => {
  it("have them in front of their names", () => {
    const article = (one: string, other: string) =>
      text(
        person("ann", "Ann Exemplar", one, "Rope Division"),
        person("bob", "Bob Invented", other, "Rope Division"),
      );
    expect(article("Joint Director", "Senior Engineer")).toMatch(
      /Joint Director Ann Exemplar and Senior Engineer Bob Invented of /,
    );
    expect(article("joint director", "senior engineer")).toContain(
      "Joint director Ann Exemplar and senior engineer Bob Invented of ",
    );
  });
});

describe("two people of one organization among others who are introduced", () => {
  it("have their titles behind their names", () => {
    const written = text(
      person("cora", "Cora Sample", "Secretary for Bridges", "Wood Division"),
      person("ann", "Ann Exemplar", "Joint Director", "Rope Division"),
      person("bob", "Bob Invented", "Senior Engineer", "Rope Division"),
    );
    expect(written).toMatch(
      /Cora Sample, Secretary for Bridges.* Ann Exemplar, Joint Director, and Bob Invented, Senior Engineer, both of /,
    );
  });
});

describe("a short title with a capital that belongs to no named organization", () => {
  it("comes before the name", () => {
    expect(text()).toContain("Veridian Ambassador Zoe Visitor");
  });
});
