import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const chamber = { name: en("Veridian Chamber"), the: true };
const member = (key: string, name: string, role: string) => ({
  key,
  person: { name: en(name) },
  functions: [en(role)],
  side: "guest",
  delegation: "d",
});

const article = (title: string): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      when: { start: "2024-03-05" },
      city: en("Oldmere"),
      delegations: [{ key: "d", name: en("delegation of the Veridian Chamber"), side: "guest", head: "z" }],
      participants: [
        {
          ...member("z", "Zoe Visitor", "unused"),
          functions: undefined,
          posts: [{ title: en(title), organization: chamber }],
          roles: ["head"],
        },
        member("a", "Ann Exemplar", "technology advisor of the delegation"),
        member("b", "Bob Invented", "treasurer of the delegation"),
        member("c", "Cy Mock", "secretary of the delegation"),
      ],
      agenda: [],
    } as unknown as DraftRecord,
    "en",
  );

describe("what members of a delegation were in it", () => {
  it("is stated in their list without article and delegation", () => {
    const text = article("chair");
    expect(text).toContain(
      "Ann Exemplar, technology advisor; Bob Invented, treasurer; and Cy Mock, secretary",
    );
    expect(text).not.toContain("of the delegation");
  });
});

const visitor = (title: string, organization: object, functions: string[], delegation?: string): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Delegation visits Reed Hospital"),
    city: en("Reedham"),
    venue: { name: en("Reed Hospital"), the: true },
    ...(delegation
      ? { delegations: [{ key: "d", name: en(delegation), the: true, side: "guest", head: "a" }] }
      : {}),
    participants: [
      person("a", "Ann Lee", title, organization, {
        side: "guest",
        roles: ["head"],
        functions: functions.map(en),
        ...(delegation ? { delegation: "d" } : {}),
      }),
      person("b", "Bo Ray", "Director", { name: en("Reed Hospital"), the: true }, { side: "host" }),
    ],
    agenda: [
      {
        key: "g",
        activity: "handover",
        title: en("a boat"),
        people: [
          { key: "a", as: "head" },
          { key: "b", as: "receiver" },
        ],
      },
      { key: "t", activity: "speeches", remarks: [said("b", "say", "the boat would help")] },
    ],
  });

describe("what a post says of somebody", () => {
  const university = { name: en("University of Lindow"), the: true, kind: "university" };

  it("is not repeated as representing the organization", () => {
    const text = visitor("Vice Rector", university, ["the representative of the University of Lindow"]);
    expect(text).toContain("Ann Lee, Vice Rector of the University of Lindow");
    expect(text).not.toContain("representative");
  });

  it("leaves an office with that noun", () => {
    expect(
      visitor("Vice Rector", university, ["legal representative of the University of Lindow"]),
    ).toContain("legal representative");
    expect(visitor("Vice Rector", university, ["representative of the Lake Council"])).toContain(
      "representative of the Lake Council",
    );
  });

  it("is not repeated as leading the delegation of the same name", () => {
    const team = { name: en("Third Lindow Medical Team"), the: true };
    const text = visitor("leader", team, [], "Third Lindow Medical Team");
    expect(text).toContain("Ann Lee");
    expect(text).not.toMatch(/leader of (?:its|the) (?:delegation|team)/);
    expect(text.match(/leader of|led by/g) ?? []).toHaveLength(1);
  });
});
