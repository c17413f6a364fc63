import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const body = (name: string) => ({ name: en(name), the: true, kind: "association" });
const group = (key: string, of: string, delegation: string) => ({
  key,
  group: en("representatives"),
  of: [body(of)],
  side: "guest",
  delegation,
});
const ray = person(
  "b",
  "Bo Ray",
  "director",
  { name: en("Harbor Bank"), the: true, kind: "company" },
  { side: "host", roles: ["receiver"] },
);

const visit = (north: readonly object[]): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Boat people visit Reedham"),
    city: en("Reedham"),
    delegations: [
      { key: "d", name: en("Northern delegation"), the: true, side: "guest" },
      { key: "e", name: en("Southern delegation"), the: true, side: "guest" },
    ],
    participants: [...north, group("s", "Sail Guild", "e"), ray],
    agenda: [
      { key: "t", activity: "tour", saw: [en("the boat yard")], people: [{ key: "n" }, { key: "s" }] },
    ],
  });
const article = visit([group("n", "Net Guild", "d")]);

describe("several delegations of groups", () => {
  it("say at their first mention where each of them came from", () => {
    expect(article).toContain(
      "A Northern delegation from the Net Guild and a Southern delegation from the Sail Guild visited",
    );
    expect(article).not.toContain("delegation included");
  });

  it("say of whom each of them was, where their members are more than representatives", () => {
    const given = visit([{ ...group("n", "Net Guild", "d"), group: en("net makers") }]);
    expect(given).toContain("A Northern delegation of net makers of the Net Guild and a Southern delegation");
  });
});

describe("delegations of which only the organization is known", () => {
  const called = (more: object = {}, ...items: object[]): string =>
    textOfEvent({
      kind: "reception",
      title: en("Boat people visit Harbor Bank"),
      venue: { name: en("Harbor Bank"), the: true },
      delegations: [
        { key: "d", name: en("delegation of the Net Guild"), the: true, side: "guest", ...more },
        { key: "e", name: en("delegation of the Center for Sails, Northland"), the: true, side: "guest" },
      ],
      participants: [
        { ...person("c", "Cy Dee", "net maker", body("Net Guild"), { side: "guest" }), delegation: "d" },
        { ...person("f", "Flo Fox", "sailmaker", body("Sail Guild"), { side: "guest" }), delegation: "e" },
        ray,
      ],
      agenda: [{ key: "k", activity: "talks", topics: [en("boats")] }, ...items],
    });

  it("are given something together, and their people introduced before", () => {
    const gift = {
      key: "g",
      activity: "handover",
      title: en("souvenir"),
      people: [
        { key: "b", as: "head" },
        { key: "c", as: "receiver" },
        { key: "f", as: "receiver" },
      ],
    };
    const text = called({}, gift);
    expect(text).toContain("presented a souvenir to the delegations");
    expect(text).toMatch(/Among the visitors were Cy Dee, [^.]*Flo Fox/);
  });

  it("share the noun", () => {
    expect(called()).toContain("Delegations of the Net Guild and the Center for Sails, Northland, ");
  });

  it("have a noun each where one of them has a leader", () => {
    expect(called({ head: "c" })).not.toContain("elegations of the Net Guild");
  });
});

describe("the members of one of several delegations", () => {
  const named = visit([
    group("n", "Net Guild", "d"),
    { ...person("c", "Cy Dee", "net maker", body("Net Guild"), { side: "guest" }), delegation: "d" },
  ]);

  it("are not part of the sentence about all of them", () => {
    expect(named).not.toMatch(/Southern delegation[^.]*, including/);
    expect(named).toMatch(/Northern delegation (?:also included|included|consisted of) [^.]*Cy Dee/);
  });

  it("are not meant by the next sentence about all of them", () => {
    for (const text of [article, named]) {
      expect(text).not.toContain("They were received");
      expect(text).not.toMatch(/received them/);
    }
  });
});

describe("two delegations that met", () => {
  const guild = (name: string) => ({ name: en(name), the: true, kind: "association" });
  const of = (side: string, delegation: string) => ({ side, delegation });
  const text = textOfEvent({
    kind: "meeting",
    title: en("Northern and southern guilds meet in Reedham"),
    city: en("Reedham"),
    delegations: [
      { key: "d", name: en("Northern delegation"), side: "host", head: "a" },
      { key: "e", name: en("Southern delegation"), side: "guest", head: "s" },
    ],
    participants: [
      person("a", "Ann Lee", "president", guild("Net Guild"), of("host", "d")),
      person("c", "Cy Dee", "head of trade of the guild", guild("Net Guild"), of("host", "d")),
      person("s", "Sam Ost", "president", guild("Sail Guild"), of("guest", "e")),
      person("t", "Tess Ulm", "adviser", guild("Sail Guild"), of("guest", "e")),
      { key: "o", group: en("sail makers"), side: "guest", delegation: "e" },
    ],
    agenda: [
      {
        key: "t1",
        activity: "talks",
        topics: [en("a common harbor for the boats of the lake")],
        remarks: [
          said("a", "say", "the guild would build it"),
          said("s", "say", "the guild would pay for it"),
        ],
      },
    ],
  });

  it("are distinguished by their names where a list adds members", () => {
    expect(text).toMatch(/The Southern delegation (?:also )?included [^.]*Tess Ulm/);
    expect(text).toMatch(/The Northern delegation (?:also )?included Cy Dee/);
    expect(text).not.toContain("The delegation also included");
  });
});

describe("several delegations that took part in an event", () => {
  it("share the sentence that says so", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("Workshop on nets"),
      officialName: en("the Lake Workshop on Nets"),
      delegations: [
        { key: "d", name: en("Northern delegation") },
        { key: "e", name: en("Southern delegation"), head: "s" },
      ],
      participants: [
        { ...group("n", "Net Guild", "d"), side: undefined },
        { ...person("s", "Sam Ost", "president", body("Sail Guild"), {}), delegation: "e" },
      ],
      agenda: [{ key: "t", activity: "presentation", topics: [en("nets")], people: [] }],
    });
    expect(text).toContain(
      ", with a Northern delegation from the Net Guild and a Southern delegation headed by Sam Ost, president of the Sail Guild, taking part.",
    );
  });
});
