import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent as text } from "./lake-town.test-data";

const port = { name: en("Reed Port Authority"), the: true, kind: "government" };
const college = { name: en("Lakeside College"), the: false, kind: "university" };
const yard = { name: en("Wyland Yard"), the: false, kind: "company" };
const guest = { side: "guest", delegation: "d" };
const lee = person("g", "Ann Lee", "director", port, guest);
const president = person("c", "Bo Ray", "president", college, { side: "host" });
const manager = person("y", "Cy Dee", "general manager", yard, { side: "host" });
const at = (organization: { name: object; the: boolean }) => ({
  name: organization.name,
  the: organization.the,
  organization,
});

const journey = (agenda: object[], more: object = {}) =>
  text({
    kind: "outbound_visit",
    title: en("Port director visits Lakeside"),
    city: en("Lakeside"),
    delegations: [{ key: "d", side: "guest", head: "g" }],
    participants: [lee, president, manager],
    agenda,
    ...more,
  });

describe("who received the visitors at a later stop of a journey", () => {
  const first = {
    key: "a",
    activity: "talks",
    venue: at(college),
    people: [{ key: "g" }, { key: "c" }],
    remarks: [said("c", "say", "the college trains pilots for the lake")],
  };
  const second = {
    key: "b",
    activity: "talks",
    venue: at(yard),
    people: [{ key: "g" }, { key: "y", as: "receiver" }],
    remarks: [said("y", "say", "the yard builds ferries for the lake")],
  };

  it("did not receive the whole visit", () => {
    const written = journey([first, second]);
    const [, lead] = written.split("\n\n");
    expect(lead).not.toContain("Dee");
    expect(written).not.toMatch(/Dee[^.]* received the delegation/);
    expect(written).toMatch(/Wyland Yard[^.]*Cy Dee/);
  });

  it("received it where the visit went to nobody else", () => {
    expect(journey([second]).split("\n\n")[1]).toContain("Cy Dee");
  });

  it("did not receive the other delegations", () => {
    const ash = person("h", "Zoe Ash", "chair", yard, { side: "guest", delegation: "e" });
    const written = journey(
      [
        { ...second, people: [{ key: "g" }, { key: "y", as: "receiver" }] },
        { ...first, people: [{ key: "h" }, { key: "c" }] },
      ],
      {
        kind: "reception",
        delegations: [
          { key: "d", side: "guest", head: "g" },
          { key: "e", side: "guest", head: "h" },
        ],
        participants: [lee, ash, president, { ...manager }],
      },
    );
    expect(written).not.toMatch(/delegations were received|received the delegations/);
  });
});

describe("a call that the visitors paid", () => {
  it("has those who received them in its own sentence, once", () => {
    const written = journey([
      {
        key: "a",
        activity: "talks",
        people: [{ key: "g" }, { key: "c" }],
        remarks: [said("c", "say", "the college trains pilots for the lake")],
      },
      {
        key: "b",
        activity: "other",
        did: en("pay a courtesy call on the managers of the yard"),
        people: [{ key: "g" }, { key: "y", as: "receiver" }],
      },
    ]);
    expect(written).toMatch(/paid a courtesy call on the managers of the yard and met [^.]*Cy Dee/);
    expect(written).not.toContain("received the guests");
    expect(written).not.toContain("They met");
  });
});

describe("a call on the holder of a post", () => {
  const call = (whom: string) =>
    journey([
      {
        key: "b",
        activity: "other",
        did: en(`pay a courtesy call on ${whom}`),
        people: [{ key: "g" }, { key: "y", as: "receiver" }],
      },
    ]);

  it("has the name and the post together, and not twice", () => {
    const written = call("the general manager of Wyland Yard");
    expect(written).toMatch(/paid a courtesy call on (?:Cy )?Dee/);
    expect(written.match(/general manager/g)).toHaveLength(1);
  });

  it("keeps what else was called on", () => {
    expect(call("the general manager and the workers")).toContain("and the workers");
  });
});

describe("where a visit went", () => {
  it("is the organization rather than the office of its president", () => {
    const written = text({
      kind: "reception",
      title: en("Port director visits college"),
      venue: { name: en("Office of the President"), the: true, organization: college },
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [lee, { ...president, roles: ["receiver"] }],
      agenda: [],
    });
    expect(written).toMatch(/led a delegation to Lakeside College/);
    expect(written).toMatch(/received [^.]*at the Office of the President/);
  });

  it("are the cities of its stops where nothing else says so", () => {
    const written = journey(
      [
        { key: "a", activity: "tour", city: en("Wyland"), people: [{ key: "g" }], saw: [en("the old port")] },
        { key: "b", activity: "tour", city: en("Fenby"), people: [{ key: "g" }], saw: [en("the new lock")] },
      ],
      {
        city: undefined,
        purpose: en("study the ports of the lake"),
        title: en("Port director on a journey"),
      },
    );
    expect(written).toContain("visited Wyland and Fenby");
    expect(written).not.toContain("paid a visit");
  });
});

describe("a group that is a title with a name", () => {
  it("has no article", () => {
    const written = journey(
      [{ key: "a", activity: "talks", venue: at(yard), people: [{ key: "g" }, { key: "s" }] }],
      {
        participants: [lee, { key: "s", group: en("Secretary Zane"), of: [yard], side: "host" }],
      },
    );
    expect(written).toContain("Secretary Zane");
    expect(written).not.toContain("the Secretary Zane");
  });
});

describe("a meal whose hosts are recorded as its organizers", () => {
  it("has them in its sentence", () => {
    const written = journey(
      [
        { key: "a", activity: "talks", venue: at(yard), people: [{ key: "g" }, { key: "y" }] },
        {
          key: "m",
          activity: "meal",
          title: en("farewell dinner"),
          organizers: [{ organization: college, tier: "host" }],
        },
      ],
      { participants: [lee, president, manager, person("x", "Xi Yule", "consul", port, { side: "third" })] },
    );
    expect(written).toContain("farewell dinner hosted by Lakeside College");
    expect(written).not.toContain("The farewell dinner was");
  });
});

describe("hosts each of whom received the visitors at an item of their own", () => {
  const talks = (place: object) => ({
    key: "a",
    activity: "talks",
    ...place,
    people: [{ key: "g" }, { key: "c", as: "receiver" }],
    topics: [en("pilots")],
  });
  const tour = {
    key: "b",
    activity: "tour",
    people: [{ key: "g" }, { key: "y", as: "receiver" }],
    saw: [en("the new docks")],
  };

  it("are named there, and none of them with the whole visit", () => {
    for (const roles of [[], ["receiver"]])
      for (const place of [{ venue: at(college) }, { venue: { name: en("Ray's office") } }]) {
        const written = journey([talks(place), tour], {
          participants: [lee, { ...president, roles }, manager],
        });
        expect(written).not.toMatch(/Dee,[^.]*, received (?:the delegation|Lee)/);
        expect(written).toMatch(/the new docks[^.]*Cy Dee|Cy Dee[^.]*the new docks/);
      }
  });
});
