import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const port = { name: en("Reedham Port"), the: false, kind: "company" };
const airport = { name: en("Lakeside Airport"), the: false, kind: "company" };
const group = {
  key: "g",
  group: en("pilots"),
  of: [{ name: en("Norland Air"), the: false, kind: "company" }],
  side: "guest",
  delegation: "d",
};
const delegations = [{ key: "d", name: en("Norland delegation"), the: true, side: "guest" }];
const tour = (key: string, saw: string, more: object = {}) => ({
  key,
  activity: "tour",
  people: [{ key: "g" }],
  saw: [en(saw)],
  ...more,
});

describe("who received the visitors at one item alone", () => {
  it("did so at that place, not on the whole inspection", () => {
    const text = textOfEvent({
      kind: "inspection",
      title: en("Norland delegation visits airfields"),
      areas: [en("Reedham"), en("Lakeside")],
      delegations,
      participants: [group, person("h", "Dan Host", "director", airport, { side: "host" })],
      agenda: [
        tour("a", "the hangars of the old airfield"),
        tour("b", "the new tower", {
          venue: { name: en("new terminal"), the: true },
          people: [{ key: "g" }, { key: "h", as: "receiver" }],
        }),
      ],
    });
    expect(text).toMatch(/old airfield.*Dan Host/s);
  });

  it("is not among those who received the whole visit", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Norland delegation visits Reedham Port"),
      venue: { name: en("Reedham Port"), the: false, organization: port },
      delegations,
      participants: [
        group,
        person("h", "Dan Host", "harbor master", port, { side: "host", roles: ["receiver"] }),
        person(
          "m",
          "Mia Ash",
          "mayor",
          { name: en("Reedham"), the: false, kind: "government" },
          { side: "host" },
        ),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [en("flight paths")],
          people: [{ key: "g" }, { key: "h", as: "receiver" }],
        },
        {
          key: "u",
          activity: "talks",
          told: "after",
          topics: [en("a new bridge")],
          people: [{ key: "g" }, { key: "m", as: "receiver" }],
        },
      ],
    });
    expect(text).toMatch(/flight paths.*Mia Ash/s);
    expect(text).toMatch(/received[^.]* Mia Ash|Mia Ash[^.]* received|Mia Ash[^.]* a new bridge/);
  });

  it("received a courtesy call that comes after the visit, and is not the host of it", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Norland delegation visits Reedham"),
      city: en("Reedham"),
      delegations: [{ ...delegations[0], head: "l" }],
      participants: [
        person("l", "Ann Lee", "director", airport, { side: "guest", delegation: "d", roles: ["head"] }),
        person("m", "Mia Ash", "mayor", { name: en("Reedham"), the: false }, { side: "host" }),
      ],
      agenda: [
        { key: "s", activity: "tour", saw: [en("the new tower")] },
        {
          key: "c",
          activity: "talks",
          title: en("courtesy call"),
          told: "after",
          people: [
            { key: "l", as: "head" },
            { key: "m", as: "receiver" },
          ],
        },
      ],
    });
    expect(text).toMatch(/visited the new tower [^.]* and paid a courtesy call on Mia Ash, mayor of Reedham/);
    expect(text).not.toMatch(/received|Mia Ash[^.]* met/);
  });
});

describe("who received the visitors at talks of their own", () => {
  const ministry = (of: string) => ({
    name: en("Ministry of Ports"),
    the: true,
    kind: "government",
    parent: { name: en(of), kind: "government" },
  });
  const norland = { name: en("Norland"), kind: "government" };
  const text = textOfEvent({
    kind: "meeting",
    title: en("Secretary Ann Lee meets Minister Mia Ash"),
    venue: { name: en("Ministry of Ports"), the: true, organization: ministry("Norland") },
    delegations: [{ key: "d", side: "guest", head: "l" }],
    participants: [
      person("m", "Mia Ash", "Minister of Ports", norland, { side: "host", roles: ["receiver"] }),
      person("k", "Kai Dunn", "Assistant Minister", norland, { side: "host", roles: ["receiver"] }),
      person(
        "l",
        "Ann Lee",
        "Secretary",
        { name: en("Sudland"), kind: "government" },
        { side: "guest", delegation: "d" },
      ),
      person(
        "p",
        "Pia Ray",
        "Head",
        { ...ministry("Sudland"), name: en("North Division"), parent: ministry("Sudland") },
        {
          side: "guest",
          delegation: "d",
        },
      ),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "l", as: "head" }, { key: "k", as: "receiver" }, { key: "p" }],
        topics: [en("ferry lines")],
      },
      {
        key: "c",
        activity: "talks",
        title: en("courtesy call"),
        people: [
          { key: "m", as: "receiver" },
          { key: "l", as: "head" },
        ],
        topics: [en("the new docks")],
      },
    ],
  });

  it("did not receive the call on the one of the title", () => {
    expect(text).toMatch(/paid a courtesy call on Mia Ash, Minister of Ports of Norland, at/);
    expect(text).toMatch(
      /Kai Dunn, Assistant Minister of Norland[^.]* ferry lines|Kai Dunn.*\. They discussed ferry lines/,
    );
    expect(text).toMatch(/^Secretary Ann Lee meets Minister Mia Ash\n/);
  });

  it("names a ministry in full that has the name of another one", () => {
    expect(text).toContain("Head of the North Division of Sudland's Ministry of Ports");
  });
});

describe("a group whom the visitors went to see", () => {
  const students = { key: "s", group: en("sailing students"), side: "host" };
  const text = textOfEvent({
    kind: "outbound_visit",
    title: en("Ann Lee visits Norland"),
    areas: [en("Norland")],
    delegations: [{ key: "d", side: "guest", head: "l" }],
    participants: [
      person("l", "Ann Lee", "president", airport, { side: "guest", delegation: "d" }),
      { key: "p", group: en("pilots"), of: [airport], side: "guest", delegation: "d" },
      students,
    ],
    agenda: [
      {
        key: "a",
        activity: "talks",
        topics: [en("ferries")],
        people: [
          { key: "l", as: "head" },
          { key: "p", as: "escort" },
        ],
      },
      {
        key: "v",
        activity: "other",
        did: en("visit the sailing students"),
        people: [{ key: "l", as: "head" }, { key: "p" }, { key: "s", as: "receiver" }],
      },
    ],
  });

  it("is named once, by the act", () => {
    expect(text).toContain("visited the sailing students");
    expect(text.match(/sailing students/g)).toHaveLength(1);
    expect(text).not.toContain("received");
  });

  it("was visited by a delegation whose members did not accompany the participants", () => {
    expect(text).not.toContain("accompanied the participants");
    expect(text).toContain("pilots");
  });
});
