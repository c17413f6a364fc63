import { describe, expect, it } from "vitest";
import { en, person, speech, textOfEvent as text, town } from "./lake-town.test-data";

const college = { name: en("Lake College"), the: false, kind: "university" };
const bureau = { name: en("Reed Bureau"), the: true, kind: "government" };

const president = person(
  "m",
  "Max Mead",
  "president",
  { name: en("Lake Club"), the: true },
  { side: "guest", delegation: "d" },
);

/** The article of a journey of the club, led by its president. */
const journey = (agenda: object[], more: object = {}) =>
  text({
    kind: "outbound_visit",
    title: en("Lake Club visits Reedland"),
    city: en("Port Reed"),
    delegations: [{ key: "d", name: en("Lake Club delegation"), side: "guest", head: "m" }],
    participants: [president],
    agenda,
    ...more,
  });

const visit = (agenda: object[], more: object = {}) =>
  text({
    kind: "reception",
    title: en("Reedham delegation visits Lake College"),
    city: en("Lakeside"),
    venue: { name: en("Lake College"), organization: college },
    delegations: [{ key: "d", side: "guest", head: "m" }],
    participants: [
      person("m", "Max Mead", "mayor", town, { side: "guest", delegation: "d", roles: ["head"] }),
      person("e", "Eve Reed", "director", bureau, { side: "guest", delegation: "d" }),
      person("a", "Ann Lee", "rector", college, { side: "host" }),
      { key: "s", group: en("members of the teaching staff"), of: [college], side: "host" },
    ],
    agenda,
    ...more,
  });

describe("an item at which others were whom the record leaves open", () => {
  it("is the act of the delegation that the named person led there", () => {
    const written = visit([
      { key: "t", activity: "talks", people: [{ key: "m" }, { key: "a" }], topics: [en("the lake")] },
      {
        key: "p",
        activity: "other",
        did: en("plant a tree by the lake"),
        people: [{ key: "m", as: "head" }],
        peopleOpen: true,
      },
    ]);
    expect(written).toContain("the delegation planted a tree");
    expect(written).not.toContain("and others");
    expect(written).not.toMatch(/Mead (?:also )?planted/);
  });

  it("says so of a tour at an event without visitors", () => {
    const written = text({
      kind: "signing",
      title: en("Lake Club and Reed Bureau sign agreement"),
      city: en("Reedham"),
      participants: [person("m", "Max Mead", "mayor", town)],
      agenda: [
        { key: "s", activity: "speeches", remarks: [speech("m")] },
        {
          key: "t",
          activity: "tour",
          people: [{ key: "m", as: "head" }],
          peopleOpen: true,
          saw: [en("the old mill"), en("the port")],
        },
      ],
      agreements: [
        {
          key: "g",
          title: en("agreement"),
          type: "other",
          status: "signed",
          parties: [{ organization: { name: en("Lake Club"), the: true } }, { organization: bureau }],
        },
      ],
    });
    expect(written).toContain("Mead and others");
  });

  it("gives the others to those at the visitors' side, where these are named", () => {
    const written = visit([
      {
        key: "p",
        activity: "other",
        did: en("plant a tree by the lake"),
        people: [{ key: "e" }, { key: "a", as: "escort" }],
        peopleOpen: true,
      },
    ]);
    expect(written).toMatch(/accompanied by [^.]*Lee[^.]* and others, planted/);
  });
});

describe("those whom visitors met", () => {
  it("begin with the people who have names", () => {
    const written = visit([
      {
        key: "t",
        activity: "talks",
        people: [{ key: "m" }, { key: "s" }, { key: "a" }],
        topics: [en("the lake")],
      },
    ]);
    expect(written).toMatch(/Lee[^.]* and members of the teaching staff/);
    expect(written).not.toMatch(/staff[^.]*(?:and|;) Ann Lee/);
  });

  it("never hold members of the delegation of the one who led the talks", () => {
    const written = text({
      kind: "signing",
      title: en("Reedham and Lake College sign agreement"),
      city: en("Lakeside"),
      delegations: [{ key: "d", side: "guest", head: "m" }],
      participants: [
        person("m", "Max Mead", "mayor", town, { side: "guest", delegation: "d" }),
        person("e", "Eve Reed", "director", bureau, { side: "guest", delegation: "d" }),
        person("a", "Ann Lee", "rector", college, { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "m", as: "head" }, { key: "e" }, { key: "a", as: "receiver" }],
          remarks: [speech("a")],
        },
      ],
      agreements: [
        {
          key: "g",
          title: en("agreement"),
          type: "other",
          status: "signed",
          parties: [{ organization: town }, { organization: college }],
        },
      ],
    });
    expect(written).toMatch(/Mead[^.]* and Eve Reed[^.]* were received for talks by Ann Lee/);
  });
});

describe("talks of which only those who spoke are known", () => {
  it("do not have a sentence of their own", () => {
    const written = visit([
      { key: "w", activity: "tour", people: [{ key: "m", as: "head" }, { key: "e" }], saw: [en("the port")] },
      {
        key: "t",
        activity: "talks",
        people: [{ key: "m", as: "head" }, { key: "e" }],
        remarks: [{ key: "r", by: ["m"], act: "praise", points: [en("the care of the lake")] }],
      },
    ]);
    expect(written).not.toMatch(/held talks\./);
    expect(written).toContain("praised the care of the lake");
  });
});

describe("a delegation of which only its members are known", () => {
  const written = text({
    kind: "inspection",
    title: en("Delegation of Reed Province visits Lake Park"),
    city: en("Lakeside"),
    venue: { name: en("Lake Park"), the: false, organization: { name: en("Lake Park"), kind: "zone" } },
    delegations: [{ key: "d", name: en("delegation of Reed Province"), side: "guest" }],
    participants: [
      { key: "g", group: en("members of the Reed delegation"), side: "guest", delegation: "d" },
      person("a", "Ann Lee", "director", { name: en("Lake Park"), kind: "zone" }, { side: "host" }),
    ],
    agenda: [
      { key: "s", activity: "speeches", remarks: [speech("a")] },
      { key: "h", activity: "handover", outcomes: ["o"] },
    ],
    outcomes: [{ key: "o", type: "gift", by: ["g"], to: { participants: ["a"] }, points: [en("a lamp")] }],
  });

  it("does not include its members", () => {
    expect(written).toContain("delegation of Reed Province");
    expect(written).not.toMatch(/included members|members of the Reed/);
  });

  it("does what its members did", () => {
    expect(written).toMatch(/the delegation (?:also )?presented Lee|Lee [^.]* by the delegation/i);
  });
});

describe("hosts and others at the visitors' side on a tour", () => {
  it("are named once, though one came from elsewhere", () => {
    const written = journey(
      [
        {
          key: "t",
          activity: "tour",
          people: [
            { key: "m", as: "head" },
            { key: "e", as: "escort" },
            { key: "a", as: "escort" },
          ],
          saw: [en("the port"), en("the mill")],
        },
      ],
      {
        participants: [
          president,
          person(
            "e",
            "Eve Reed",
            "counselor",
            { name: en("Lake Embassy"), the: true },
            { side: "third", roles: ["escort"] },
          ),
          person("a", "Ann Lee", "director", bureau, { side: "host", roles: ["escort"] }),
        ],
      },
    );
    expect(written.match(/\bLee\b/g)).toHaveLength(1);
    expect(written).not.toContain("together with");
  });
});

describe("a tour of nothing but the host", () => {
  const around = (saw: string) =>
    visit([
      { key: "t", activity: "talks", people: [{ key: "m" }, { key: "a" }], topics: [en("the lake")] },
      {
        key: "w",
        activity: "tour",
        people: [
          { key: "m", as: "head" },
          { key: "a", as: "guide" },
        ],
        saw: [en(saw)],
      },
    ]);

  it("has those who led it as subject, since the visit has been reported", () => {
    expect(around("the college")).toMatch(/Lee showed the delegation around the college/);
    expect(around("the college")).not.toContain("visited the college");
  });

  it("is a tour where something else was seen", () => {
    expect(around("the old mill")).not.toContain("around");
  });
});

describe("what all did on a journey of which only the delegation is known", () => {
  it("was done by the delegation", () => {
    const written = journey([{ key: "r", activity: "other", did: en("hold three shows of boats") }]);
    expect(written).toMatch(/held three shows of boats/);
    expect(written).not.toContain("participants");
  });
});

describe("context that says what the first of two parties is", () => {
  it("comes after its name", () => {
    const written = journey(
      [{ key: "r", activity: "other", did: en("hold three shows of boats"), agreements: ["g"] }],
      {
        agreements: [
          {
            key: "g",
            title: en("letters of intent on boats"),
            type: "letter_of_intent",
            status: "signed",
            parties: [
              { organization: { name: en("Reed Boats Limited"), kind: "company" } },
              { group: en("the firms concerned") },
            ],
          },
        ],
        background: [en("Reed Boats Limited is the organizer of the shows.")],
      },
    );
    expect(written).toContain(
      "Reed Boats Limited, the organizer of the shows, and the firms concerned signed",
    );
  });
});

describe("a speaker without a pronoun who does one thing after the other", () => {
  it("does the last one in a sentence behind a longer statement", () => {
    const written = visit([
      {
        key: "t",
        activity: "talks",
        people: [{ key: "m" }, { key: "a" }],
        topics: [en("the lake")],
        remarks: [
          {
            key: "r1",
            by: ["a"],
            act: "say",
            points: [
              en(
                "the lake needs the care of all who live along its long and sandy northern and southern shores today",
              ),
            ],
          },
          {
            key: "r2",
            by: ["a"],
            act: "praise",
            points: [en("the tireless efforts of the mayor in bringing help to the fishers of the shore")],
          },
          {
            key: "r3",
            by: ["a"],
            act: "say",
            points: [
              en(
                "a reading room had been opened at the port with the help of the town to teach children about boats",
              ),
            ],
          },
          {
            key: "r4",
            by: ["a"],
            act: "invite",
            whom: en("Mead"),
            points: [en("visit the college in the spring")],
          },
        ],
      },
    ]);
    expect(written).toContain("about boats. Lee invited Mead to visit the college in the spring.");
    expect(written).not.toMatch(/(?:Lee|The rector) also .* also/);
  });
});
