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
