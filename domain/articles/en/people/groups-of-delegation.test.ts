import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (...order: ("members" | "others" | "leader" | "delegation")[]): string => {
  const guild = { name: en("Lake Guild"), the: true, kind: "association" };
  const host = (key: string, name: string) =>
    person(key, name, "director", { name: en(`${name.split(" ")[0]} Mill`), the: true }, { side: "host" });
  return textOfEvent({
    kind: "outbound_visit",
    title: en("Guild delegation visits Reedham"),
    home: guild,
    city: en("Reedham"),
    delegations: [
      { key: "d", name: en("Lake Guild delegation"), the: true, side: "guest", head: "a", size: 4 },
    ],
    participants: [
      person("a", "Ann Lee", "president", guild, { side: "guest", delegation: "d", roles: ["head"] }),
      { key: "g", group: en("other members of the delegation"), side: "guest", delegation: "d" },
      host("b", "Bo Ray"),
      host("c", "Cy May"),
    ],
    agenda: order.map((who, at) => ({
      key: who,
      activity: "talks",
      when: { start: "2024-03-05", part: at === 0 || who === "others" ? "morning" : "afternoon" },
      ...(who === "members" || who === "others"
        ? { people: [{ key: "g" }, { key: "b" }], topics: [en("nets")] }
        : {
            people: [{ key: "a", ...(who === "delegation" ? { as: "head" } : {}) }, { key: "c" }],
            topics: [en("boats")],
          }),
    })),
  });
};

describe("members who acted without their leader", () => {
  it("are no other members before the leader acted", () => {
    const text = visit("members", "delegation");
    expect(text).toContain("That morning, members of the delegation ");
    expect(text).not.toContain("other members");
  });

  it("are no other members after the whole delegation acted", () => {
    const text = visit("delegation", "members");
    expect(text).toContain("That afternoon, members of the delegation ");
    expect(text).not.toContain("other members");
  });

  it("are other members beside the leader, who acted at the same time", () => {
    expect(visit("leader", "others")).toContain("Other members of the delegation held talks");
  });
});
