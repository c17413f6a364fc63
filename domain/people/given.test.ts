import { expect, it } from "vitest";
import { filled } from "./given";

it("takes away what is empty, at any depth, and keeps the rest", () => {
  const given = {
    name: { en: " A ", zh: "" },
    later: { en: " " },
    aliases: ["", "B"],
    the: false,
    rank: 0,
    parent: null,
  };
  expect(filled(given)).toEqual({ name: { en: "A" }, aliases: ["B"], the: false, rank: 0 });
  expect(filled({ a: { b: [] } })).toBeUndefined();
});

it("takes away what no database can read again", () => {
  expect(filled({ name: { en: "\u0000", zh: "\ud800某\ud83d\ude00\udc00" } })).toEqual({
    name: { zh: "\ufffd某\ud83d\ude00\ufffd" },
  });
});
