import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const institute = { name: en("Lake Research Institute"), the: true, kind: "institute" };
const club = { name: en("Reed Sailing Club"), the: true, kind: "association" };

/** A visit whose presentation has listeners, and of which another item is told. */
const visit = (arrival: object, presentation: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Sailing Club visits Lake Research Institute"),
    venue: { name: en("Lake Research Institute"), the: true, organization: institute },
    delegations: [{ key: "d", name: en("delegation of the Reed Sailing Club"), head: "g", side: "guest" }],
    participants: [
      person("h", "Bo Ray", "Director", institute, { side: "host", roles: ["receiver"] }),
      person("c", "Cara Poe", "Chief Diver", institute, { side: "host" }),
      person("e", "Edda Low", "Librarian", institute, { side: "host" }),
      person("f", "Finn Orr", "Treasurer", institute, { side: "host" }),
      person("g", "Ann Lee", "President", club, { side: "guest", delegation: "d" }),
    ],
    agenda: [
      { key: "a", activity: "other", told: "before", people: [{ key: "h" }], ...arrival },
      {
        key: "p",
        activity: "presentation",
        people: [{ key: "h" }, { key: "c", as: "speaker" }, { key: "e" }, { key: "f" }, { key: "g" }],
        remarks: [said("c", "introduce", "the wrecks of the lake")],
        ...presentation,
      },
      { key: "t", activity: "tour", people: [{ key: "g" }], saw: [en("the diving hall")] },
    ],
  });

describe("an act that is the reception of the visitors", () => {
  it("is not told again behind it", () => {
    const text = visit({ did: en("welcome the delegation on its arrival at the institute") });
    expect(text).toMatch(/received by the institute's Director, Bo Ray/);
    expect(text).not.toMatch(/on its arrival|Earlier/);
  });

  it("is told where it took place on the way, or by others", () => {
    expect(visit({ did: en("welcome the delegation on its arrival at the airport") })).toContain("airport");
    expect(
      visit({ did: en("welcome the delegation on its arrival at the institute"), people: [{ key: "e" }] }),
    ).toContain("on its arrival");
  });

  it("is told where it has a place of its own", () => {
    const venue = { name: en("Quay House") };
    expect(visit({ did: en("welcome the delegation"), venue })).toContain("Quay House");
  });
});

describe("who listened to what nobody has called a presentation", () => {
  const arrival = { did: en("welcome the delegation") };

  it("was present", () => {
    const text = visit(arrival);
    expect(text).toMatch(/[Aa]lso present were (?:Librarian )?Edda Low|Edda Low.*also present/);
    expect(text).not.toContain("the presentation was");
    expect(text).not.toContain("The presentation was");
  });

  it("attended one that has a title", () => {
    expect(visit(arrival, { title: en("lecture on diving") })).not.toMatch(/[Aa]lso present were/);
  });
});
