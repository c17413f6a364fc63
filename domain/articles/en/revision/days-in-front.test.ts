import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const institute = { name: en("Lake Institute"), the: true, kind: "institute" };
const tour = (day: number, ...saw: string[]) => ({
  key: `t${day}`,
  activity: "tour",
  when: { start: `2024-03-0${day}` },
  people: [{ key: "a" }],
  saw: saw.map(en),
});
const journey = (...days: number[]): string =>
  travelled(days.map((day) => tour(day, `the mill of day ${day}`, `the yard of day ${day}`)));
const travelled = (agenda: readonly object[]): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake Institute president visits Northland"),
    when: { start: "2024-03-04", end: "2024-03-09" },
    areas: [en("Northland")],
    participants: [person("a", "Ann Lee", "president", institute, { side: "guest", roles: ["head"] })],
    agenda,
  });

it("calls every other of several days in a row the next day", () => {
  const text = journey(4, 5, 6, 8);
  expect(text).toMatch(/On March 4, .*the mill of day 4/);
  expect(text).toMatch(/The next day, [^.]*the mill of day 5/);
  expect(text).toMatch(/On March 6, [^.]*the mill of day 6/);
  expect(text).toMatch(/On March 8, [^.]*the mill of day 8/);
});

it("names the day behind an item that has none", () => {
  const days = [4, 5, 6].map((day) => tour(day, `the mill of day ${day}`, `the yard of day ${day}`));
  const undated = {
    key: "u",
    activity: "tour",
    people: [{ key: "a" }],
    saw: [en("the old pier"), en("the lock")],
  };
  const text = travelled([...days.slice(0, 1), undated, ...days.slice(1)]);
  expect(text).toMatch(/On March 5, [^.]*the mill of day 5/);
});

it("keeps the dates of two days, and of days apart", () => {
  expect(journey(4, 5)).not.toContain("next day");
  expect(journey(4, 6, 8)).not.toContain("next day");
});
