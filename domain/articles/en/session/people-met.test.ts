import { describe, expect, it } from "vitest";
import { en, person, personOf, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (did: string, people: object[], host: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Tessaly traders visit Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Tessaly trade delegation"), side: "guest" }],
    participants: [
      { key: "traders", group: en("Tessaly traders"), side: "guest", delegation: "d" },
      personOf("moor", "Ellen Moor", "head", "Reedham Ferry Board", { side: "host" }),
      {
        key: "reps",
        group: en("representatives"),
        of: [{ name: en("Reedham Fair Agency"), the: true }],
        side: "host",
        ...host,
      },
    ],
    agenda: [{ key: "met", activity: "other", did: en(did), people }],
  });

describe("whom the visitors met", () => {
  it("are the people listed with them, whose names take the place of the words", () => {
    const text = visit("meet the head of the ferry board and representatives of the fair agency", [
      { key: "traders" },
      { key: "moor" },
      { key: "reps" },
    ]);
    expect(text).toContain(
      "met Ellen Moor, head of the Reedham Ferry Board, and representatives of the Reedham Fair Agency",
    );
    expect(text).not.toMatch(/representatives of the Reedham Fair Agency (?:also )?met/);
    expect(text).not.toMatch(/[Tt]hey met/);
  });

  it("are no part of the press, which they met too", () => {
    const text = visit("meet the press", [{ key: "traders" }, { key: "moor" }]);
    expect(text).toMatch(/met the press with Ellen Moor, head of the Reedham Ferry Board/);
  });

  it("are a group that is listed alone, and the visitors met it", () => {
    const text = visit("meet representatives of several boards that work on ferries", [{ key: "reps" }], {
      ofOpen: true,
    });
    expect(text).toContain(
      "met representatives of several boards that work on ferries, including those of the Reedham Fair Agency",
    );
    expect(text).not.toMatch(/[Rr]epresentatives of the Reedham Fair Agency[^.]* met /);
  });
});

describe("people of an item whose act names others", () => {
  const guild = { name: en("Lake Guild"), the: true, kind: "association" };
  const clinic = { name: en("Reedham Clinic"), kind: "hospital" };
  const rounds = (did: string, people: object[], more: object[] = []): string =>
    textOfEvent({
      kind: "inspection",
      title: en("Ann Lee inspects Reedham Clinic"),
      venue: { name: en("Reedham Clinic"), organization: clinic },
      participants: [
        person("a", "Ann Lee", "president", guild, { side: "guest", roles: ["head"] }),
        person("b", "Bo Ray", "director", clinic, { side: "host", roles: ["receiver", "guide"] }),
        ...more,
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          saw: [en("the new wing")],
          people: [{ key: "a" }, { key: "b", as: "guide" }],
        },
        { key: "o", activity: "other", did: en(did), people },
      ],
    });

  it("do not meet whom the others call on, and are not met again", () => {
    const called = rounds("call on patients in the old wards", [{ key: "a" }, { key: "b" }]);
    expect(called).toMatch(/accompanied by Ray, (?:also )?called on patients in the old wards/);
    expect(called).not.toMatch(/met Ray|They met/);
    const named = rounds("call on the staff of the Reedham Clinic", [{ key: "a" }, { key: "b" }]);
    expect(named).not.toMatch(/met Ray|They met/);
  });

  it("are not with themselves", () => {
    const traders = [{ key: "x", group: en("local traders"), side: "host" }];
    const text = rounds("hold business matching with local traders", [{ key: "a" }, { key: "x" }], traders);
    expect(text).toContain("held business matching with local traders");
    expect(text).not.toMatch(/traders [^.]*held/);
  });
});

describe("people whom the words of a meeting have only as a plural", () => {
  const met = (did: string, hosts: object[]) =>
    textOfEvent({
      kind: "outbound_visit",
      title: en("Lakeland growers visit Reedham"),
      city: en("Reedham"),
      participants: [personOfSide("g", "Ann Lee", "grower", "guest"), ...hosts],
      agenda: [
        { key: "t", activity: "tour", saw: [en("the docks")], people: [{ key: "g" }] },
        {
          key: "m",
          activity: "other",
          did: en(did),
          people: [{ key: "g" }, ...hosts.map((one) => ({ key: (one as { key: string }).key }))],
        },
      ],
    });
  const ray = personOfSide("h", "Bo Ray", "head of the Mill Office", "host");
  const poe = personOfSide("k", "Cleo Poe", "Guild adviser", "host");

  it("are met, not among those who met them", () => {
    expect(met("meet experts on grain", [ray, poe])).toMatch(
      /met experts on grain: (?:Bo Ray, head of the Mill Office|Cleo Poe).* and /,
    );
    const staff = { key: "s", group: en("over 30 sailors from two towns"), side: "host" };
    expect(met("meet the crews of the port", [staff])).toContain(
      "met the crews of the port, over 30 sailors from two towns",
    );
    expect(met("meet experts on grain", [ray, poe])).not.toMatch(/(?:Ray|Poe)[^.:]* met experts/);
  });
});

describe("whoever received people of no side", () => {
  it("is whom they called on, and the name takes the place of the post", () => {
    const board = { name: en("Reedham Ferry Board"), the: true };
    const text = textOfEvent({
      kind: "other",
      title: en("Course for ferry pilots held in Reedham"),
      officialName: en("the Course for Ferry Pilots"),
      city: en("Reedham"),
      participants: [
        person("moor", "Ellen Moor", "Secretary General", board),
        { key: "pilots", group: en("12 pilots from three lakes") },
      ],
      agenda: [
        {
          key: "call",
          activity: "other",
          did: en("pay a courtesy visit to the Secretary General of the Reedham Ferry Board"),
          people: [{ key: "pilots" }, { key: "moor", as: "receiver" }],
        },
      ],
    });
    expect(text).toContain(
      "Twelve pilots from three lakes took part and paid a courtesy visit to Ellen Moor, Secretary General of the Reedham Ferry Board.",
    );
    expect(text).not.toMatch(/Ellen Moor[^.]* paid/);
  });

  it("are those with whom something was discussed at a call, in the sentence of the call", () => {
    const call = (people: object[], topics: string[]): string =>
      textOfEvent({
        kind: "outbound_visit",
        title: en("Reedham traders visit Tessaly"),
        city: en("Tessaly"),
        delegations: [{ key: "d", name: en("delegation of Reedham traders"), side: "guest", head: "lee" }],
        participants: [
          personOf("lee", "Ann Lee", "president", "Reedham Traders' Guild", {
            side: "guest",
            delegation: "d",
            roles: ["head"],
          }),
          personOf("moor", "Ellen Moor", "chair", "Tessaly Fair Agency", { side: "host" }),
          {
            key: "reps",
            group: en("representatives"),
            of: [{ name: en("Tessaly Fair Agency"), the: true }],
            side: "host",
          },
        ],
        agenda: [
          {
            key: "call",
            activity: "other",
            did: en("pay a courtesy call on the Tessaly Fair Agency"),
            people: [{ key: "lee", as: "head" }, ...people],
            topics: topics.map(en),
          },
        ],
      });
    expect(call([{ key: "reps" }], ["stands for small boats"])).toContain(
      "paid a courtesy call on the Tessaly Fair Agency and discussed stands for small boats with its representatives",
    );
    expect(call([{ key: "moor" }], ["stands for small boats"])).toMatch(
      /courtesy call on the (?:Tessaly Fair Agency|agency) and discussed stands for small boats with Ellen Moor/,
    );
    const long =
      "the rules for stands of small boats, the fees of the next two years, insurance, and a common ferry to the fair grounds in summer";
    expect(call([{ key: "reps" }], [long])).toMatch(
      /and met its representatives[^.]*\. The two sides discussed the rules/,
    );
  });
});
