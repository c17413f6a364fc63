import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

it("members who acted without their leader are no other members", () => {
  const guild = { name: en("Lake Guild"), the: true, kind: "association" };
  const host = (key: string, name: string) =>
    person(key, name, "director", { name: en(`${name.split(" ")[0]} Mill`), the: true }, { side: "host" });
  const text = textOfEvent({
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
    agenda: [
      {
        key: "t",
        activity: "talks",
        when: { start: "2024-03-05", part: "morning" },
        people: [{ key: "g" }, { key: "b" }],
        topics: [en("nets")],
      },
      {
        key: "u",
        activity: "talks",
        when: { start: "2024-03-05", part: "afternoon" },
        people: [{ key: "a", as: "head" }, { key: "g" }, { key: "c" }],
        topics: [en("boats")],
      },
    ],
  });
  expect(text).toContain("That morning, members of the delegation ");
  expect(text).not.toContain("other members");
});
