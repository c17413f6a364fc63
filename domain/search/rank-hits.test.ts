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

const entries = (...names: { en?: string; zh?: string }[]) =>
  named(...names).map((hit) => ({ ...hit, isEntry: true }));

it("puts an entry of whose name the query is the larger part before events and looser matches", () => {
  const hits = [
    ...named({ zh: "与成都高新医学会会谈" }),
    ...entries({ zh: "高新医学会生物医药产业专业委员会" }, { zh: "成都高新医学会" }),
  ];
  expect(order(rankHits(hits, "高新医学会"))).toEqual([
    "成都高新医学会",
    "与成都高新医学会会谈",
    "高新医学会生物医药产业专业委员会",
  ]);
  const invented = [
    ...named({ en: "Seminar with Sample Dingchou Seeds" }),
    ...entries({ en: "Sample Dingchou Seeds Association", zh: "样例丁丑种业协会" }),
  ];
  for (const typed of ["Sample Dingchou Seeds", "dingchou seed", "丁丑种业"])
    expect(rankHits(invented, typed)[0]).toBe(invented[1]);
});

it("keeps the order for a single word, which names many, and for what is only within a word", () => {
  const hits = [...named({ en: "Visit of Wei" }), ...entries({ en: "Bu Wei" }, { en: "Newport Cityhall" })];
  expect(rankHits(hits, "wei")).toEqual(hits);
  expect(rankHits(hits, "port city")).toEqual(hits);
});
