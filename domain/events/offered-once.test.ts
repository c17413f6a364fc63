import { expect, it } from "vitest";
import { offeredOnce } from "./offered-once";

it("offers a typed name and its entry once, as the entry", () => {
  const typed = { name: { zh: "样例学院" } };
  const entry = { id: "1", name: { zh: "样例学院", en: "Sample College" } };
  const other = { name: { zh: "样例大学" } };
  expect(offeredOnce([typed, other, entry])).toEqual([entry, other]);
  expect(offeredOnce([entry, typed])).toEqual([entry]);
});

it("offers two entries of one name, and parts of different owners", () => {
  const office = (id: string, parent: string) => ({
    id,
    name: { zh: "教务处" },
    parent: { name: { zh: parent } },
  });
  const both = [office("1", "样例学院"), office("2", "样例大学")];
  expect(offeredOnce(both)).toEqual(both);
  const unlinked = both.map(({ id: _id, ...each }) => each);
  expect(offeredOnce(unlinked)).toEqual(unlinked);
});
