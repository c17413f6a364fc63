import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };
const college = (name: string, city: string) => ({ name: en(name), kind: "university", city: en(city) });
const elm = college("Elm College", "Elmford");
const oak = college("Oak College", "Oakham");
const at = (org: { name: object }) => ({ name: org.name, organization: org });
const lee = person("a", "Ann Lee", "president", guild, { side: "guest", delegation: "d" });
const host = (key: string, name: string, org: object) =>
  person(key, name, "rector", org, { side: "host", roles: ["receiver"] });

const journey = (more: object = {}): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Guild president visits colleges in Northland and Southland"),
    home: guild,
    areas: [en("Northland"), en("Southland")],
    delegations: [{ key: "d", name: en("Lake Guild delegation"), the: true, side: "guest", head: "a" }],
    participants: [lee, host("e", "Eve Elmer", elm), host("o", "Oto Oaker", oak)],
    agenda: [
      {
        key: "t",
        activity: "talks",
        venue: at(elm),
        people: [{ key: "a" }, { key: "e" }],
        remarks: [said("e", "praise", "the nets")],
      },
      {
        key: "u",
        activity: "ceremony",
        title: en("unveiling ceremony"),
        people: [{ key: "a" }, { key: "e" }],
        outcomes: ["c"],
      },
      {
        key: "v",
        activity: "talks",
        venue: at(oak),
        people: [{ key: "a" }, { key: "o" }],
        topics: [en("boats")],
      },
    ],
    outcomes: [{ key: "c", type: "launch", by: ["a", "e"], points: [en("the Net Center")] }],
    ...more,
  });

describe("those who received visitors at different places", () => {
  it("are not at one of them", () => {
    const text = journey();
    expect(text).not.toMatch(/received at Elm College by [^.]*Oaker/);
    expect(text).toMatch(/Oto Oaker, rector/);
  });

  it("do not make one act happen in two countries", () => {
    expect(journey({ news: "c" })).not.toMatch(/ceremony in Northland and Southland/);
  });

  it("were not all there for the talks of one delegation", () => {
    const of = (key: string, name: string) => ({ key, name: en(name), the: true, side: "guest" });
    const text = journey({
      kind: "reception",
      title: en("Two delegations visit Elm College"),
      areas: undefined,
      venue: at(elm),
      home: elm,
      delegations: [
        { ...of("d", "Lake Guild delegation"), head: "a" },
        { ...of("f", "Farm delegation"), head: "g" },
      ],
      participants: [
        host("e", "Eve Elmer", elm),
        host("o", "Oto Oaker", elm),
        lee,
        person("g", "Gus Hay", "director", { name: en("Hay Farm") }, { side: "guest", delegation: "f" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "e", as: "receiver" }, { key: "a" }],
          topics: [en("nets")],
        },
        {
          key: "v",
          activity: "talks",
          people: [{ key: "o", as: "receiver" }, { key: "g" }],
          topics: [en("hay")],
        },
      ],
      outcomes: [],
    });
    expect(text).not.toMatch(/Elmer[^.]* and [^.]*Oaker[^.]* for talks on nets/);
    expect(text).not.toMatch(/[Dd]elegations were received by [^.]* on nets/);
  });
});

describe("a visit to a room of an organization", () => {
  const toRoom = (organization: { name: { en: string } }, room: string, minister = false): string =>
    journey({
      kind: "reception",
      title: en("Guild delegation visits the college"),
      areas: undefined,
      home: organization,
      venue: { name: en(room), the: true, organization },
      participants: [
        lee,
        {
          ...host("e", "Eve Elmer", elm),
          posts: [{ title: en(minister ? "Minister" : "head"), organization }],
        },
        ...(minister
          ? []
          : [
              { ...host("o", "Oto Oaker", elm), posts: [{ title: en("secretary"), organization }] },
              { key: "x", group: en("officials"), of: [organization], side: "host" },
            ]),
        person("z", "Zoe Ash", "consul", { name: en("Lakonia") }, { side: "third", roles: ["escort"] }),
      ],
      agenda: [{ key: "t", activity: "talks", remarks: [said("e", "praise", "the nets")] }],
      outcomes: [],
    });

  it("goes to the organization, whose people received the visitors in the room", () => {
    const text = toRoom(elm, "second conference room");
    expect(text).not.toContain("visited the second conference room");
    expect(text).toMatch(/received in the second conference room/);
  });

  it("names the organization once, and a minister with the field", () => {
    const ministry = { name: en("Ministry of Lakes"), the: true, kind: "government" };
    const text = toRoom(ministry, "conference hall of the Ministry of Lakes", true);
    expect(text).toMatch(/visited the Ministry of Lakes/);
    expect(text).toMatch(/received in the conference hall by Eve Elmer, Minister of Lakes/);
  });
});

describe("talks with somebody who has been said to receive the visitors", () => {
  it("are no second reception", () => {
    const bo = person("b", "Bo Bream", "clerk", guild, { side: "guest", delegation: "d" });
    const text = journey({
      areas: undefined,
      title: en("Guild delegation visits Elm College"),
      venue: at(elm),
      participants: [
        lee,
        bo,
        host("e", "Eve Elmer", elm),
        { key: "o", group: en("representatives"), of: [oak], side: "third" },
      ],
      agenda: [
        {
          key: "s",
          activity: "tour",
          people: [{ key: "a", as: "head" }, { key: "b" }],
          saw: [en("the net hall")],
        },
        {
          key: "t",
          activity: "talks",
          people: [{ key: "a", as: "head" }, { key: "b" }, { key: "e", as: "receiver" }],
          topics: [
            en(
              "a lake alliance that would join the colleges of all lake towns, above all those on the river",
            ),
          ],
        },
        {
          key: "u",
          activity: "talks",
          told: "after",
          venue: at(oak),
          people: [{ key: "a", as: "head" }, { key: "b" }, { key: "o" }],
          topics: [en("boats")],
        },
      ],
      outcomes: [],
    });
    expect(text).toMatch(/received by [^.]*Eve Elmer/);
    expect(text.match(/received/g)).toHaveLength(1);
  });
});
