import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (openSides: readonly string[]): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Hillton envoys visit Reed Harbor"),
    city: en("Reed"),
    delegations: [{ key: "d", side: "guest", name: en("group of Hillton envoys"), the: false, size: 5 }],
    participantsOpen: true,
    openSides,
    participants: [
      person(
        "a",
        "Ann Lee",
        "envoy",
        { name: en("Hillton"), kind: "government" },
        { side: "guest", delegation: "d" },
      ),
      person(
        "b",
        "Bo Ray",
        "harbor master",
        { name: en("Reed Harbor") },
        { side: "host", roles: ["receiver", "escort"] },
      ),
    ],
    venue: { name: en("Reed Harbor"), organization: { name: en("Reed Harbor") } },
    agenda: [
      {
        key: "p",
        activity: "presentation",
        remarks: [{ key: "r", by: ["b"], act: "brief", points: [en("the harbor's plans")] }],
      },
      {
        key: "t",
        activity: "tour",
        people: [{ key: "a" }, { key: "b", as: "escort" }],
        peopleOpen: true,
        saw: [en("the old pier"), en("the new lock"), en("the rope works")],
      },
    ],
  });

describe("unnamed others on a tour", () => {
  it("are none of the hosts where only the visitors' list is open", () => {
    expect(visit(["guest"])).not.toMatch(/ccompanied by[^.]* others/);
  });
});

describe("officials on an inspection", () => {
  const hillton = { name: en("Hillton"), the: false, kind: "government" };
  const text = textOfEvent({
    kind: "inspection",
    title: en("Mayor inspects Reed Estate"),
    city: en("Hillton"),
    venue: { name: en("Reed Estate"), the: false },
    participants: [
      person("m", "Max Mead", "Mayor", hillton, { side: "guest", roles: ["head"] }),
      person("c", "Cy May", "Deputy Mayor", hillton, { side: "guest", roles: ["escort"] }),
      { key: "o", group: en("officials of the building agency"), side: "host" },
    ],
    participantsOpen: true,
    agenda: [
      {
        key: "t",
        activity: "tour",
        people: [{ key: "m", as: "head" }, { key: "c", as: "escort" }, { key: "o" }],
        peopleOpen: true,
        saw: [en("the new lock"), en("the old pier")],
      },
    ],
  });

  it("went along with those who accompanied the visitor", () => {
    expect(text).toMatch(/Hillton Deputy Mayor Cy May,? officials of the building agency,? and others/);
    expect(text).not.toContain(" met ");
  });

  it("and companions are listed once", () => {
    expect(text).not.toContain("also present");
    expect(text.match(/others/g)).toHaveLength(1);
  });
});
