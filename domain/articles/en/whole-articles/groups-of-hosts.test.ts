import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const council = { name: en("Reed Council"), the: true, kind: "government" };
const guest = person(
  "g",
  "Ann Lee",
  "harbor minister",
  { name: en("Norland"), kind: "government" },
  { side: "guest", delegation: "d" },
);
const hosts = (group: string) => ({ key: "h", group: en(group), of: [council], side: "host" });
const visit = (participants: object[], item: object = {}, background: string[] = []): string =>
  textOfEvent({
    kind: "reception",
    title: en("Norland delegation visits Reed"),
    city: en("Reed"),
    delegations: [{ key: "d", side: "guest", head: "g", name: en("Norland delegation"), the: true }],
    participants: [guest, ...participants],
    agenda: [
      { key: "s", activity: "tour", people: [{ key: "g" }], saw: [en("the harbor of Port Reed")] },
      { key: "t", activity: "discussion", topics: [en("ferries"), en("tunnels")], ...item },
    ],
    background: background.map(en),
  });

describe("groups of hosts whom no item lists", () => {
  it("are whom the visitors met at the only talks", () => {
    const text = visit([hosts("officials")]);
    expect(text).toContain("discussed ferries and tunnels with officials of the Reed Council");
    expect(text).not.toContain("hosts included");
  });

  it("are not, if they are not people who hold talks", () => {
    expect(visit([hosts("pipers")])).not.toContain("with pipers");
  });

  it("were also present beside a host who received the visitors", () => {
    const mayor = person("m", "Bo Ray", "mayor", council, { side: "host", roles: ["receiver"] });
    const text = visit([mayor, hosts("executives")]);
    expect(text).toContain("also present");
    expect(text).not.toContain("hosts included");
  });
});

describe("guests who came without the delegation", () => {
  it("accompanied it", () => {
    const attache = person("a", "Eve Fay", "trade attaché", undefined as never, { side: "guest" });
    const text = visit([hosts("officials"), attache]);
    expect(text).toContain("was accompanied by Eve Fay");
    expect(text).not.toContain("took part in the visit");
  });
});

describe("context about a place", () => {
  it("does not follow an act at a place whose longer name ends in that of the other", () => {
    const text = visit([hosts("officials")], {}, ["Reed has invested in a ferry line."]);
    expect(text).not.toMatch(/Port Reed\. Reed has invested/);
  });
});
