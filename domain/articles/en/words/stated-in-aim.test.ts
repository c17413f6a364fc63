import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const host = personOf("moor", "Ellen Moor", "president", "Reedham College", {
  side: "host",
  roles: ["receiver"],
});
const guest = personOf("vane", "Marta Vane", "president", "Tessaly College", { side: "guest" });

const meeting = (purpose: string, talks: object, more: object = {}): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Reedham and Tessaly colleges meet"),
    purpose: en(purpose),
    participants: [host, guest],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "moor", as: "receiver" }, { key: "vane" }],
        remarks: [said("moor", "hope", "more students would come")],
        ...talks,
      },
    ],
    ...more,
  });

describe("what an event was for", () => {
  it("is not said again as what its talks were about", () => {
    const text = meeting("reactivate a memorandum signed in 2006", {
      topics: [en("the reactivation of the memorandum")],
    });
    expect(text).toContain("to reactivate a memorandum signed in 2006");
    expect(text).not.toMatch(/reactivation|met to discuss/);
  });

  it("is said again of a session with a name of its own", () => {
    expect(
      meeting("reactivate a memorandum signed in 2006", {
        title: en("working talks"),
        topics: [en("the reactivation of the memorandum")],
      }),
    ).toContain("the reactivation of the memorandum");
  });

  it("is not said again of talks with others, or of a tour of a place", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Tessaly delegation visits Reedham College"),
      venue: { name: en("Reedham College") },
      purpose: en("learn about the storage of grain"),
      delegations: [{ key: "d", name: en("delegation of Tessaly College"), the: false, side: "guest" }],
      participants: [
        host,
        { ...guest, delegation: "d", roles: ["head"] },
        { key: "millers", group: en("local millers"), side: "host" },
      ],
      agenda: [
        {
          key: "a",
          activity: "talks",
          people: [{ key: "vane" }, { key: "millers" }],
          topics: [en("storage of grain")],
        },
        {
          key: "b",
          activity: "tour",
          venue: { name: en("Grain Pier"), the: true },
          people: [{ key: "vane" }],
          topics: [en("the storage of grain")],
        },
      ],
    });
    expect(text.match(/storage of grain/g)).toHaveLength(1);
    expect(text).toContain("local millers");
    expect(text).toContain("Grain Pier");
  });

  it("leaves topics that hold more", () => {
    expect(
      meeting("reactivate a memorandum signed in 2006", {
        topics: [en("the reactivation of the memorandum"), en("a summer school")],
      }),
    ).toContain("a summer school");
  });

  it("and one visitor's own talks about it are not reported after it", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Tessaly president visits Reedham College"),
      venue: { name: en("Reedham College") },
      purpose: en(
        "learn about the work of the college and discuss the expansion of its exchange with Tessaly",
      ),
      participants: [guest],
      agenda: [
        {
          key: "s",
          activity: "tour",
          saw: [en("the library"), en("the boat shed")],
          people: [{ key: "vane" }],
        },
        {
          key: "t",
          activity: "talks",
          peopleOpen: true,
          topics: [en("the expansion of the exchange between the college and Tessaly")],
          people: [{ key: "vane" }],
        },
      ],
    });
    expect(text.match(/expansion/g)).toHaveLength(1);
  });

  it("names an earlier document that is not also reported as in force", () => {
    const document = (signedOn: string): object => ({
      agreements: [
        {
          key: "m",
          title: en("memorandum of understanding"),
          type: "mou",
          status: "in_force",
          signedOn,
          parties: [
            { organization: { name: en("Reedham College") } },
            { organization: { name: en("Tessaly College") } },
          ],
          fields: [en("student exchange"), en("joint courses")],
        },
      ],
    });
    const aim = "reactivate a memorandum of understanding signed in 2006";
    const text = meeting(aim, {}, document("2006"));
    expect(text).toContain("The memorandum covers student exchange and joint courses.");
    expect(text).not.toContain("in force");
    expect(meeting(aim, {}, document("2011"))).toContain("in force");
  });
});

describe("a promise that a quotation holds", () => {
  const promised = (by: string): string =>
    meeting(
      "exchange students",
      {
        remarks: [
          {
            key: "q",
            by: ["vane"],
            act: "speak",
            quote: en("I am committed to making this exchange work before I leave office."),
          },
        ],
      },
      {
        followUps: [
          {
            key: "f",
            force: "commitment",
            text: en("make the exchange work"),
            by: { participants: [by] },
            due: { words: en("before leaving office") },
          },
        ],
      },
    );

  it("is not stated a second time", () => {
    expect(promised("vane")).toContain("committed to making this exchange work");
    expect(promised("vane")).not.toContain("promised");
  });

  it("is stated of somebody else", () => {
    expect(promised("moor")).toMatch(/Moor promised/);
  });
});

describe("a second main clause of a point", () => {
  it("about somebody by name is reported like the first", () => {
    const text = meeting("exchange students", {
      remarks: [
        said(
          "moor",
          "point_out",
          "nothing has happened since 2006, and President Vane decided to revive the plan",
        ),
      ],
    });
    expect(text).toContain("since 2006, and that President Vane decided to revive the plan");
  });
});
