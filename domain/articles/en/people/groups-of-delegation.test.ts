import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (...order: ("members" | "leader")[]): string => {
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
      when: { start: "2024-03-05", part: at === 0 ? "morning" : "afternoon" },
      ...(who === "members"
        ? { people: [{ key: "g" }, { key: "b" }], topics: [en("nets")] }
        : { people: [{ key: "a", as: "head" }, { key: "c" }], topics: [en("boats")] }),
    })),
  });
};

describe("members who acted without their leader", () => {
  it("are no other members before the leader acted", () => {
    const text = visit("members", "leader");
    expect(text).toContain("That morning, members of the delegation ");
    expect(text).not.toContain("other members");
  });

  it("are other members after the leader acted", () => {
    expect(visit("leader", "members")).toMatch(/other members of the delegation/);
  });
});
