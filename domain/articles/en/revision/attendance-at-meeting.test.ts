import { expect, it } from "vitest";
import { paragraphOf, textsIn } from "../../final-checks/lines.test-data";
import type { Discourse } from "../../reference/discourse";
import { withAttendanceAtMeeting } from "./attendance-at-meeting";

type Given = readonly [id: string, text: string, ...paths: string[]];

const after = (...lines: readonly Given[]): string[] => withDay(undefined, ...lines);

/** The text in which Day, who holds a post, is listed. */
const withDay = (post: object | undefined, ...lines: readonly Given[]): string[] => {
  const people = [{ key: "day", posts: post ? [post] : [], of: [] }];
  const discourse = { facts: { people, record: {} } } as unknown as Discourse;
  return textsIn(
    withAttendanceAtMeeting(
      lines.map((one) => paragraphOf(one)),
      discourse,
    ),
  );
};

const NEWS: Given = ["lead", "the Lake Works and Reed Bank signed a charter"];
const TERMS: Given = ["agreements[c].terms", "the charter covers boats"];
const SAID: Given = ["agenda[s].remarks[r].points[0].en", "{lee: Lee} said that boats are useful"];
const THERE: Given = ["people.x", "{day+: Cy Day} was also present", "agenda[s].people"];

it("puts a short list of those present behind the signing, before what was said", () => {
  expect(after(NEWS, TERMS, SAID, THERE)).toEqual([
    "the Lake Works and Reed Bank signed a charter",
    "Cy Day was also present",
    "the charter covers boats",
    "Lee said that boats are useful",
  ]);
  const count: Given = ["attendance", "about 50 traders took part"];
  const also: Given = ["people.x", "the forum was also attended by {day+: Cy Day}", "agenda[s].people"];
  expect(after(["lead", "a forum was held"], count, SAID, also)[2]).toBe(
    "the forum was also attended by Cy Day",
  );
});

it("leaves a list at the item to which it belongs, and a long one at the end", () => {
  const other: Given = ["people.x", "{day+: Cy Day} was also present", "agenda[dinner].people"];
  expect(after(NEWS, SAID, ["agenda[dinner]", "a dinner was held"], other)[3]).toBe(
    "Cy Day was also present",
  );
  const two: Given = ["agenda[t].remarks[r]", "{ray: Ray} thanked the hosts"];
  expect(after(NEWS, SAID, two, ["people.x", "{day+: Cy Day} was also present"])[3]).toBe(
    "Cy Day was also present",
  );
  const many: Given = [
    "people.x",
    "also present were [[{a+: Al}, {b+: Bo}, {c+: Cy}, {d+: Di} and {e+: Ed}]]",
  ];
  expect(after(NEWS, SAID, many)[2]).toBe("also present were Al, Bo, Cy, Di and Ed");
});

it("moves no list that needs what is between, and nothing in front of a sentence that goes on", () => {
  const known: Given = ["people.x", "[[{lee: Lee} and {day+: Cy Day}]] were also present"];
  expect(after(NEWS, SAID, known)[2]).toBe("Lee and Cy Day were also present");
  const goesOn: Given = ["agreements[c].terms", "it covers boats"];
  expect(after(NEWS, goesOn, SAID, THERE)[3]).toBe("Cy Day was also present");
  expect(after(NEWS, SAID, THERE, ["agenda[s]", "they saw the boats"])[2]).toBe("Cy Day was also present");
});

it("does not put those beside the news of whom the record does not say at what they were", () => {
  const somewhere: Given = ["people.x", "{day+: Cy Day} was also present"];
  expect(after(NEWS, TERMS, SAID, somewhere)[3]).toBe("Cy Day was also present");
  const signed: Given = ["agreements[c].signatories", "the charter was signed by {lee: Lee} and {ray: Ray}"];
  expect(after(NEWS, signed, SAID, somewhere)[2]).toBe("Cy Day was also present");
});

it("leaves a list alone that precedes all words", () => {
  expect(after(NEWS, TERMS, THERE, SAID)[2]).toBe("Cy Day was also present");
});

it("moves no list away from the item behind which it is, past those of other items", () => {
  const ball: Given = ["agenda[ball]", "a ball was held"];
  const somewhere: Given = ["people.x", "{day+: Cy Day} was also present"];
  const signed: Given = ["agreements[c].signatories", "the charter was signed by {lee: Lee} and {ray: Ray}"];
  expect(after(NEWS, signed, SAID, ball, somewhere)[4]).toBe("Cy Day was also present");
  expect(after(NEWS, signed, ball, SAID, THERE)[4]).toBe("Cy Day was also present");
});

it("moves no post in front of the name of its organization, or away from the sentence that shows whose it is", () => {
  const said: Given = [
    "agenda[s].remarks[r].points[0].en",
    "{lee+: Ann Lee, head of the Lake Embassy} said that boats are useful",
  ];
  const count: Given = ["attendance", "about 50 traders took part"];
  const embassy = { org: { org: { name: { text: "Lake Embassy" } } }, title: { text: "chair" } };
  const noun: Given = [
    "people.x",
    "{day+: Cy Day, chair of the embassy} was also present",
    "agenda[s].people",
  ];
  expect(withDay(embassy, NEWS, count, said, noun)[3]).toContain("Cy Day");
  const known: Given = ["attendance", "about 50 traders of the Lake Embassy took part"];
  expect(withDay(embassy, NEWS, known, said, noun)[2]).toContain("Cy Day");
  const bare: Given = ["people.x", "{day+: Cy Day, chair} was also present", "agenda[s].people"];
  expect(withDay(embassy, NEWS, known, said, bare)[3]).toContain("Cy Day");
  expect(withDay({ title: { text: "mayor" } }, NEWS, count, SAID, THERE)[3]).toContain("Cy Day");
});
