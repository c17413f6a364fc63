import { expect, it } from "vitest";
import { FORMAT } from "../events/shape";
import { unregistered } from "./unregistered";

it("lists names missing in the directory, parents first", () => {
  const zone = { name: { en: "Example Zone" } };
  const found = unregistered({
    format: FORMAT,
    kind: "meeting",
    status: "held",
    venue: { name: { en: "Hall" } },
    participants: [
      {
        key: "a",
        person: { name: { en: "Ann Example" } },
        posts: [{ organization: { name: { en: "Office" }, parent: zone } }],
      },
      {
        key: "b",
        person: { id: "1", name: { en: "Ben Example" } },
        posts: [{ organization: { id: "2", name: { en: "Chamber" } } }],
      },
      { key: "c", person: { name: { zh: "陈" }, surnameOnly: true } },
      { key: "d", group: { en: "leaders" }, of: [{ name: { zh: "各二级学院" } }] },
      { key: "e", person: { name: {} } },
    ],
  });
  expect(found.people.map(({ key }) => key)).toEqual(["a"]);
  expect(found.organizations.map(({ name }) => name?.en)).toEqual(["Example Zone", "Office"]);
  expect(found.venues.map(({ name }) => name?.en)).toEqual(["Hall"]);
});
