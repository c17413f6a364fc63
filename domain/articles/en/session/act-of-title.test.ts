import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const council = { name: en("Reed Lake Council"), the: true, kind: "government" };
const guests = { key: "g", group: en("trade representatives of foreign embassies"), side: "guest" };

const visit = (title: string, more = {}): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Trade representatives visit Reedham"),
    city: en("Reedham"),
    participants: [person("c", "Ann Lee", "Chair", council, { side: "host", roles: ["receiver"] }), guests],
    agenda: [
      { key: "t", activity: "tour", people: [{ key: "g" }], saw: [en("the Reed Mill"), en("the Lake Yard")] },
      {
        key: "m",
        activity: "talks",
        people: [{ key: "c" }, { key: "g" }],
        venue: { name: en("Reed Lake Council"), the: true },
        remarks: [said("c", "brief", "the mills of the region")],
      },
      {
        key: "f",
        activity: "ceremony",
        title: en(title),
        people: [{ key: "g" }],
        venue: { name: en("Boatmen's Memorial"), the: true },
        ...more,
      },
    ],
  });

describe("a ceremony that is what visitors did", () => {
  it("has them as its subject", () => {
    expect(visit("laying of flowers")).toMatch(
      /(?:representatives|they|visitors) (?:also )?laid flowers at the Boatmen's Memorial/i,
    );
    expect(visit("planting of a tree")).toMatch(/planted a tree at the Boatmen's Memorial/);
  });

  it("has the heads of both sides as its subject, who opened something", () => {
    const heads = [
      { key: "c", as: "head" },
      { key: "g", as: "head" },
    ];
    const article = visit("inauguration of a boat house", { people: heads });
    expect(article).toMatch(/ inaugurated a boat house at the Boatmen's Memorial/);
    expect(article).not.toContain("inauguration of");
    expect(visit("inauguration of a boat house")).not.toContain(" inaugurated a");
    expect(visit("ribbon-cutting ceremony", { people: heads })).toMatch(/ cut the ribbon at the Boatmen's/);
    expect(visit("ribbon-cutting ceremony")).not.toContain(" cut the ribbon");
    expect(visit("foundation stone ceremony", { people: heads })).toContain(" laid the foundation stone ");
  });

  it("stays a ceremony with others there", () => {
    expect(visit("laying of flowers", { people: [{ key: "g" }, { key: "c" }] })).not.toContain(
      " laid flowers",
    );
  });
});

describe("who received visitors at the own seat", () => {
  it("met them there, not at the first sights", () => {
    const written = visit("laying of flowers");
    expect(written).toMatch(/held talks at the Reed Lake Council with Ann Lee/);
    expect(written).not.toContain("received");
  });
});

it("is done by a group without the one who chaired it", () => {
  const article = visit("rigging workshop", {
    activity: "other",
    did: en("rig five boats"),
    people: [{ key: "g" }, { key: "c", as: "chair" }],
  });
  expect(article).toMatch(/The trade representatives rigged five boats [^.]*, and Lee led it\./);
});
