import { expect, test } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (...more: object[]): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("President of the Lake Guild visits Hilltown"),
    city: en("Hilltown"),
    participants: [
      personOf("a", "Ann Lee", "President", "Lake Guild", { side: "guest" }),
      personOf("b", "Bo Ray", "Mayor", "Hilltown", { side: "host" }),
    ],
    agenda: [
      { key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [en("ferries")] },
      {
        key: "f",
        activity: "other",
        title: en("business forum"),
        did: en("open a business forum"),
        people: [{ key: "a" }],
        outcomes: ["o"],
      },
      ...more,
    ],
    outcomes: [{ key: "o", type: "launch", points: [en("the Lake Export Desk")] }],
  });

test("what was launched at a gathering of a visit is tied to that gathering", () => {
  expect(visit()).toContain("opened a business forum. The Lake Export Desk was launched at the forum.");
});

test("a gathering of the same noun as another one is not called by the noun alone", () => {
  const other = { key: "g", activity: "other", title: en("youth forum"), did: en("attend a youth forum") };
  expect(visit({ ...other, people: [{ key: "a" }] })).not.toContain("at the forum");
});

test("a ceremony that was itself launched was not launched at itself", () => {
  const text = textOfEvent({
    kind: "other",
    title: en("Lake Exchange launches Opening Bell Ceremony"),
    participants: [personOf("a", "Ann Lee", "Minister", "Lakeland", { roles: ["speaker"] })],
    agenda: [{ key: "c", activity: "ceremony", title: en("Opening Bell Ceremony"), outcomes: ["o"] }],
    outcomes: [{ key: "o", type: "launch", points: [en("the Opening Bell Ceremony of the Lake Exchange")] }],
  });
  expect(text).not.toContain("at the Opening Bell Ceremony");
  expect(text).toMatch(/Opening Bell Ceremony of the Lake Exchange.* launched/i);
});
