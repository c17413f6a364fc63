import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const house = { name: en("Reed Senate"), the: true, kind: "government" };

const visit = (second: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Senators visit Hilltown"),
    home: { name: en("Hilltown Council"), the: true, kind: "government" },
    city: en("Hilltown"),
    purpose: en("strengthen ties"),
    delegations: [
      {
        key: "d",
        name: en("all-party delegation of the Reed Senate (Upper House)"),
        the: true,
        side: "guest",
        size: 3,
      },
    ],
    participants: [
      person("a", "Ann Lee", "Senator for North Reed", house, {
        side: "guest",
        delegation: "d",
        posts: [{ title: en("Senator for North Reed"), organization: house }, second],
      }),
      person("b", "Bo Ray", "Senator for East Reed", house, { side: "guest", delegation: "d" }),
      person("c", "Cy Dee", "Senator for Port", house, { side: "guest", delegation: "d" }),
    ],
    agenda: [{ key: "t", activity: "tour", venue: { name: en("Hill Quay"), the: true } }],
  });

it("members of the house in a delegation's name have their posts alone", () => {
  const text = visit({ title: en("Shadow Minister for Nets") });
  expect(text).toMatch(/Ann Lee, (?:a )?Senator for North Reed and Shadow Minister for Nets/);
  expect(text.match(/Reed Senate/g)).toHaveLength(1);
});
