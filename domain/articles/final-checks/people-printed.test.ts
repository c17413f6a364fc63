import { expect, it } from "vitest";
import { joined, mentioning, plain } from "../phrase";
import type { Facts } from "../reference/facts";
import { namedIn, printedIn } from "./people-printed";

const PEOPLE = [
  { key: "an", name: { text: "安例" }, of: [] },
  { key: "bai", name: { text: "Rosa Bai" }, later: { text: "Bai" }, of: [] },
  { key: "staff", group: { text: "工作人员" }, of: [{ name: { text: "湖滨商会" } }] },
];
const facts = {
  people: PEOPLE,
  whos: (keys: readonly string[]) => PEOPLE.filter(({ key }) => keys.includes(key)),
} as unknown as Facts;
const of = (text: string, who: string) => mentioning(plain(text), who);

it("takes neighbouring pieces about the same people as one part that names them", () => {
  const words = joined([of("会长", "an"), of("安例", "an"), plain("与"), of("Bai", "bai"), plain("座谈")]);
  expect(namedIn(facts, words)).toEqual([
    { from: 0, to: 4, text: "会长安例", keys: ["an"] },
    { from: 5, to: 8, text: "Bai", keys: ["bai"] },
  ]);
});

it("finds in a list only those whose names or words it prints", () => {
  expect([...printedIn(facts, of("安例和工作人员", "an+bai+staff"))]).toEqual(["an", "staff"]);
  expect([...printedIn(facts, of("会长", "an"))]).toEqual(["an"]);
  expect([...printedIn(facts, of("安例一行", "visitors"))]).toEqual(["an"]);
});

it("finds people in a text that belongs to no key, and groups there with their organization", () => {
  expect([...printedIn(facts, plain("安例和湖滨商会工作人员"))]).toEqual(["an", "staff"]);
  expect([...printedIn(facts, plain("工作人员参加"))]).toEqual([]);
});
