import { expect, it } from "vitest";
import { rankHits } from "./rank-hits";

const named = (...names: { en?: string; zh?: string }[]) => names.map((name) => ({ name }));
const order = (hits: { name: { en?: string; zh?: string } }[]) => hits.map(({ name }) => name.en ?? name.zh);

it("puts the exact name first, and keeps the order of all others", () => {
  const hits = named(
    { en: "Visit of the Sample Chamber" },
    { en: "Sample Chamber East" },
    { en: "SAMPLE chamber" },
  );
  expect(order(rankHits(hits, " Sample Chamber "))).toEqual([
    "SAMPLE chamber",
    "Visit of the Sample Chamber",
    "Sample Chamber East",
  ]);
});

it("compares both languages, and nothing with an empty query", () => {
  const hits = named({ zh: "访问虚构商会" }, { en: "Invented", zh: "虚构商会" }, { en: "" });
  expect(order(rankHits(hits, "虚构商会"))).toEqual(["Invented", "访问虚构商会", ""]);
  expect(order(rankHits(hits, "  "))).toEqual(order(hits));
});
