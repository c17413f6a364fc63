import { expect, it } from "vitest";
import { tidied } from "./tidy";

it("takes away what is empty, at any depth, and keeps the rest", () => {
  const given = {
    name: { en: " A ", zh: "" },
    later: { en: " " },
    aliases: ["", "B"],
    the: false,
    rank: 0,
    parent: null,
  };
  expect(tidied(given)).toEqual({ name: { en: "A" }, aliases: ["B"], the: false, rank: 0 });
  expect(tidied({ a: { b: [] } })).toBeUndefined();
});
