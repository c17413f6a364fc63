import { describe, expect, it } from "vitest";
import { en, lakeDay, person, said, textOfEvent, town } from "./lake-town.test-data";

const board = { name: en("Water Board"), the: true, kind: "government" };
const guest = { side: "guest", delegation: "d" };
const mayor = person("a", "Ann Lee", "mayor", town, { side: "host", roles: ["receiver"] });
const visit = (more: object, participants: readonly object[]) =>
  textOfEvent({
    kind: "reception",
    title: en("Water Board delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "g" }],
    participants: [mayor, person("g", "Gil Moor", "director", board, guest), ...participants],
    ...more,
  });

describe("a tour by some of a delegation", () => {
  it("is not one by the delegation", () => {
    const some = { key: "s", group: en("some of the engineers"), presence: "unstated", ...guest };
    const tour = {
      key: "t",
      activity: "tour",
      people: [{ key: "s", as: "attendee" }],
      saw: [en("the mill")],
    };
    const text = visit({ agenda: [tour] }, [some]);
    expect(text).toMatch(/Some of the engineers (?:toured|visited|saw) the mill/);
    expect(text).not.toMatch(/attended the|delegation (?:toured|visited|saw) the mill/);
  });
});

describe("the topics of presentations", () => {
  it("are what the speakers presented, not what the two sides discussed", () => {
    const text = visit(
      {
        agenda: [
          {
            key: "t",
            activity: "presentation",
            title: en("seminar with pupils"),
            people: [{ key: "m", as: "speaker" }],
            topics: [en("reeds"), en("boats")],
          },
        ],
      },
      [{ key: "m", group: en("engineers"), of: [board], ...guest }],
    );
    expect(text).toMatch(/At a seminar with pupils, .*gave presentations on reeds and boats/);
    expect(text).not.toContain("discussed reeds");
  });
});

describe("somebody who only attended an act", () => {
  it("is not among its subjects", () => {
    const text = visit(
      {
        agenda: [
          {
            key: "w",
            activity: "other",
            did: en("plant a willow"),
            people: [{ key: "g", as: "head" }, { key: "a" }, { key: "b", as: "attendee" }],
          },
        ],
      },
      [person("b", "Bo Ray", "commander", { name: en("Lake Guard"), the: true }, { side: "host" })],
    );
    expect(text).toMatch(/(?:Moor and Lee|The delegation) planted a willow/);
    expect(text).toContain("Bo Ray, commander of the Lake Guard, also took part");
  });
});

describe("a delegation of known size", () => {
  it("consists of those whose numbers add up to it", () => {
    const school = { name: en("Lake School"), the: true, kind: "university" };
    const text = lakeDay([person("a", "Ann Lee", "mayor", town)], [], {
      delegations: [{ key: "d", side: "guest", size: 30 }],
      participants: [
        person("a", "Ann Lee", "mayor", town, { side: "host" }),
        { key: "p", group: en("27 pupils"), of: [school], ...guest },
        { key: "t", group: en("three teachers"), of: [school], ...guest },
      ],
    });
    expect(text).toMatch(/consisted of 27 pupils and three teachers of the school/);
  });
});

describe("the purpose of a visit that is part of a programme", () => {
  it("does not follow the programme", () => {
    const text = visit({ purpose: en("see the mill"), partOf: { name: en("the Pilot Programme") } }, []);
    expect(text).not.toContain("Programme to see");
  });
});

describe("a visit to an event with a name", () => {
  it("is not called by it", () => {
    const text = visit({ officialName: en("the fifth Lake Forum") }, []);
    expect(text).toContain("The occasion was the fifth Lake Forum");
    expect(text).not.toContain("visit was officially called");
  });
});

describe("a building handed over to an office", () => {
  it("is not in the town of the office", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Mill School handed over to Water Board"),
      areas: [en("Reedham")],
      participants: [{ key: "b", group: en("Water Board"), side: "host" }],
      agenda: [
        { key: "h", activity: "handover", title: en("Mill School"), people: [{ key: "b", as: "receiver" }] },
      ],
    });
    expect(text).toMatch(/handed over in Reedham(?: on March 5, 2024,)? to Water Board/);
  });
});

describe("a promise about something else than the speaker", () => {
  it("is a clause of its own", () => {
    const text = lakeDay(
      [person("a", "Ann Lee", "mayor", town)],
      [said("a", "promise", "the mill will reopen")],
    );
    expect(text).toContain("promised that the mill will reopen");
  });

  it("is an infinitive where the speaker acts", () => {
    const text = lakeDay([person("a", "Ann Lee", "mayor", town)], [said("a", "promise", "reopen the mill")]);
    expect(text).toContain("promised to reopen the mill");
  });
});
