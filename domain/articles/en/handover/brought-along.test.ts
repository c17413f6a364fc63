import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const hillton = { name: en("Hillton City"), the: false, kind: "government" };

const handover = (delegation: string | undefined): string =>
  textOfEvent({
    kind: "other",
    title: en("Rescue boat handed over"),
    city: en("Reed"),
    delegations: [
      { key: "d", name: en("delegation of Hillton City"), the: true, side: "guest", head: "a" },
      { key: "e", name: en("delegation of Lake Town"), the: true, side: "guest" },
    ],
    participants: [
      person("a", "Ann Lee", "mayor", hillton, { side: "guest", delegation: "d", roles: ["head"] }),
      {
        key: "g",
        group: en("officials"),
        of: [{ name: en("Lake Fire Brigade"), the: true }],
        side: "guest",
        delegation,
      },
      person("c", "Cy Dee", "engineer", { name: en("Rope Works") }, { side: "guest", delegation: "d" }),
      person("b", "Bo Ray", "harbor master", { name: en("Reed Harbor") }, { side: "host" }),
    ],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("a rescue boat"),
        people: [
          { key: "a", as: "head" },
          { key: "c", as: "head" },
          { key: "g" },
          { key: "b", as: "receiver" },
        ],
      },
    ],
  });

describe("those who came with the giver", () => {
  it("accompanied the leader of their delegation", () => {
    expect(handover("d")).toContain("Lee was accompanied by officials of ");
  });

  it("only attended where they came with nobody, or with others", () => {
    expect(handover(undefined)).not.toContain("was accompanied by");
    expect(handover("e")).not.toContain("was accompanied by");
  });
});
