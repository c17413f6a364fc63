import { expect, it } from "vitest";
import { NameIndex } from "./name-index";

it("finds entries of the same name in the order in which they were added", () => {
  const both = { name: { en: "Invented Zone", zh: "某高新区" } };
  const english = { name: { en: "Invented Zone" } };
  const other = { name: { en: "Invented Zone", zh: "另一高新区" } };
  const index = new NameIndex([english, both]);
  index.add(other);
  expect(index.named({ en: "Invented Zone" })).toEqual([english, both, other]);
  expect(index.named({ en: "Invented Zone", zh: "某高新区" })).toEqual([english, both]);
  expect(index.named({ zh: "另一高新区" })).toEqual([other]);
  for (const name of [undefined, {}, { en: "" }, { en: "constructor" }, { zh: "Invented Zone" }])
    expect(index.named(name)).toEqual([]);
});
