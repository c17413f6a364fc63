import { expect, test } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const school = { name: en("Lake College"), kind: "university" };

/** A visit with a meeting of the visitor and two groups of one college. */
const visit = (one: string, other: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Consul visits Lake College"),
    participants: [
      person("h", "Bo Ray", "Rector", school, { side: "host", roles: ["receiver"] }),
      { key: "s", group: en(one), of: [school], side: "host" },
      { key: "t", group: en(other), of: [school], side: "host" },
      person("g", "Ann Lee", "Consul", { name: en("Hilland"), kind: "government" }, { side: "guest" }),
    ],
    agenda: [
      {
        key: "r",
        activity: "talks",
        people: [{ key: "h", as: "receiver" }, { key: "g" }],
        remarks: [{ key: "w", by: ["h"], act: "introduce", points: [en("the college")] }],
      },
      {
        key: "m",
        activity: "discussion",
        title: en("exchange meeting"),
        people: [{ key: "g" }, { key: "s" }, { key: "t" }],
        topics: [en("their reasons for studying on the lake"), en("the food in the canteen")],
      },
    ],
  });

test("two groups of one college have it once, and two topics a sentence of their own", () => {
  const text = visit("three Hilland students", "four Lakeland students");
  expect(text).toMatch(
    /with three Hilland students and four Lakeland students of (?:the college|Lake College)/,
  );
  expect(text).toMatch(/discussed their reasons for studying on the lake and the food in the canteen/);
  expect(text).not.toMatch(/ on their reasons/);
});

test("a group with a place of its own keeps its college", () => {
  const text = visit("three students from Hilland", "four teachers");
  expect(text).not.toContain("three students from Hilland and four teachers of");
});
