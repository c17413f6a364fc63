import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

// All names are invented.

const symposium = (...agenda: object[]): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Lake Symposium held"),
    officialName: en("Lake Symposium"),
    city: en("Reedham"),
    organizers: [
      { tier: "host", organization: { name: en("Reedham Port Council"), the: true, kind: "association" } },
    ],
    participants: [
      personOf("a", "Ann Lee", "Mayor", "Reedham", { side: "host" }),
      personOf("b", "Bo Ray", "Clerk", "Boat Office", { side: "guest" }),
    ],
    agenda: [
      { key: "l", activity: "other", did: en("give a lecture on nets"), people: [{ key: "a" }] },
      ...agenda,
    ],
  } as unknown as DraftRecord);

it("nobody also holds the event of the news", () => {
  const item = { key: "s", activity: "other", did: en("hold the symposium"), told: "after" };
  const text = symposium({ ...item, people: [{ key: "a" }] });
  expect(text).toMatch(/ held the symposium/);
  expect(text).not.toContain("also held");
});

it("who sat together at it met there", () => {
  const people = [{ key: "a", as: "head" }, { key: "b" }];
  const item = { key: "s", activity: "discussion", title: en("symposium"), told: "after", people };
  expect(symposium(item)).toMatch(/At the symposium, [^.]*met Bo Ray/);
  const elsewhere = { ...item, venue: { name: en("Dock House") } };
  expect(symposium(elsewhere)).toMatch(/held a symposium/);
});

it("a seminar with others, on a topic, or a part of the event is a further one", () => {
  const also = (item: object): string => symposium({ key: "s", told: "after", ...item });
  const people = [{ key: "a" }];
  const joint = also({ activity: "other", did: en("hold a symposium with the Boat Union"), people });
  expect(joint).toMatch(/also held a symposium with the Boat Union/);
  const dinner = also({ activity: "other", did: en("hold the symposium dinner"), people });
  expect(dinner).toMatch(/also held the symposium dinner/);
  const both = [{ key: "a", as: "head" }, { key: "b" }];
  const topics = [en("boats")];
  expect(also({ activity: "discussion", title: en("symposium"), people: both, topics })).not.toMatch(
    /met Bo Ray[^.]* on boats/,
  );
});
