import { describe, expect, it } from "vitest";
import { areSeen, reviewed } from "../words/seen-or-visited";
import {
  en,
  lakeDay,
  person,
  personOf,
  personOfSide,
  said,
  speech,
  textOfEvent,
} from "./lake-town.test-data";

const school = { name: en("Lakeside School of Sailing"), the: true, short: en("LSS"), kind: "school" };
const visit = (agenda: object[], more: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Reed Club visits Lakeside School of Sailing"),
    participants: [
      personOf("ann", "Ann Lee", "President", "Reed Club", { side: "guest" }),
      person("bo", "Bo Ray", "Director", school, { side: "host", roles: ["receiver"] }),
      person("cy", "Cy Dee", "Secretary", school, { side: "host" }),
      { key: "pupils", group: en("22 pupils"), of: [school], side: "host" },
    ],
    agenda,
    ...more,
  });

describe("a courtesy visit", () => {
  const call = { key: "c", activity: "talks", title: en("courtesy visit") };
  const people = [{ key: "bo", as: "receiver" }, { key: "ann", as: "head" }, { key: "cy" }];

  it("is paid to the hosts, not held with them", () => {
    const text = visit([{ ...call, people }]);
    expect(text).toMatch(/paid a courtesy visit to (?:Ray|Bo Ray)/);
    expect(text).not.toContain("held a courtesy visit");
  });

  it("is what something was discussed during", () => {
    const text = visit([{ ...call, people: people.slice(0, 2), topics: [en("the care of boats")] }]);
    expect(text).not.toMatch(/[Aa]t a courtesy visit/);
  });
});

describe("whoever spoke to others", () => {
  it("did not attend with them", () => {
    const text = visit([
      {
        key: "c",
        activity: "talks",
        people: [
          { key: "bo", as: "receiver" },
          { key: "ann", as: "head" },
        ],
      },
      {
        key: "talk",
        activity: "presentation",
        told: "after",
        title: en("Sail Hour"),
        people: [{ key: "ann", as: "speaker" }, { key: "pupils" }],
        remarks: [said("ann", "speak", "the rules of the lake")],
      },
    ]);
    expect(text).toMatch(/\n\nTwenty-two pupils of the LSS attended /);
    expect(text).toContain("Lee spoke on the rules of the lake");
  });
});

describe("refreshments", () => {
  it("are served", () => {
    const text = lakeDay([personOfSide("z", "Cy Specimen", "Diver", "third")], [speech("z")], {
      agenda: [
        { key: "s", activity: "speeches", remarks: [speech("z")] },
        {
          key: "t",
          activity: "meal",
          title: en("refreshments"),
          venue: { name: en("boat club"), the: true },
          told: "after",
        },
      ],
    });
    expect(text).toContain("Refreshments were served at the boat club");
  });
});

describe("speeches by many after a chair", () => {
  it("are a clause of their own after the chaired event", () => {
    const speaker = (at: number) =>
      personOfSide(
        `s${at}`,
        `${["Ada", "Ben", "Cal", "Dot", "Eve"][at]} Speaker${"abcde"[at]}`,
        `Keeper of the ${["Upper", "Lower", "Eastern", "Western", "Old"][at]} Lake Gardens, Boats and Mills`,
        "third",
        { roles: ["speaker"] },
      );
    const text = textOfEvent({
      kind: "seminar",
      title: en("Seminar on boats held in Reedham"),
      city: en("Reedham"),
      participants: [
        personOf("chair", "Zoe Chairwell", "Dean", "Reed College", { roles: ["chair"] }),
        ...[0, 1, 2, 3, 4].map(speaker),
      ],
      agenda: [{ key: "d", activity: "discussion", topics: [en("the care of boats")] }],
    });
    expect(text).not.toMatch(/delivered by [^;.]* chaired/);
  });
});

describe("the verb of an inspection", () => {
  it("inspects works and things, and reviews the state of activities", () => {
    expect(reviewed("the reconstruction and widening of the mill road", true)).toBe("inspected");
    expect(reviewed("the progress of the mill", true)).toBe("reviewed");
    expect(reviewed("the reconstruction of the mill road", false)).toBe("saw");
    expect(areSeen("a 23-kilometre road")).toBe(true);
  });
});

describe("quotation marks", () => {
  it("are those of print, however the record has them", () => {
    const text = lakeDay(
      [personOfSide("z", "Cy Specimen", "Diver", "third")],
      [said("z", "say", 'the lake is "a sea of its own"')],
    );
    expect(text).toContain("“a sea of its own”");
  });
});

describe("courtesy titles with which people are called again", () => {
  it("stay where all who are called by a short name have a title", () => {
    const later = (key: string, name: string, title: string, again?: string) => ({
      key,
      person: { name: en(name), ...(again ? { later: en(again) } : {}) },
      posts: [{ title: en(title) }],
      side: "third",
    });
    const text = (...more: object[]): string =>
      lakeDay(
        [
          later("a", "Ann Lee", "Diver", "Cllr Lee"),
          later("b", "Bo Ray", "Baker", "Mr Ray"),
          later("c", "Cy Dee", "Potter"),
        ],
        [
          speech("b"),
          said("a", "hope", "the boats would stay"),
          said("b", "promise", "paint all the boats of the town"),
          ...more,
        ],
      );
    expect(text()).toContain("Mr Ray");
    expect(text(speech("c"))).not.toContain("Mr Ray");
  });
});
