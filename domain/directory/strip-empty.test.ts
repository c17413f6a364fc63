import { expect, it } from "vitest";
import { stripEmpty } from "./strip-empty";

it("removes empty values at any depth, and keeps the rest", () => {
  const given = {
    name: { en: " A ", zh: "" },
    later: { en: " " },
    aliases: ["", "B"],
    the: false,
    rank: 0,
    parent: null,
  };
  expect(stripEmpty(given)).toEqual({ name: { en: "A" }, aliases: ["B"], the: false, rank: 0 });
  expect(stripEmpty({ a: { b: [] } })).toBeUndefined();
});

it("removes characters that the database cannot read back", () => {
  expect(stripEmpty({ name: { en: "\u0000", zh: "\ud800某\ud83d\ude00\udc00" } })).toEqual({
    name: { zh: "\ufffd某\ud83d\ude00\ufffd" },
  });
});
