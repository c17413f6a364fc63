import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const league = { name: en("Lake League"), the: true, kind: "association" };
const pupils = { key: "p", group: en("80 pupils from 18 schools") };
const prize = (key: string, what: string, school: string) => ({
  key,
  type: "award",
  to: { organizations: [{ name: en(school), kind: "school" }] },
  points: [en(what)],
});
const race = {
  key: "r",
  activity: "ceremony",
  title: en("flag-hoisting ceremony"),
  people: [{ key: "b", as: "chair" }],
};
const quiz = {
  key: "q",
  activity: "other",
  did: en("hold the Boat Quiz 2024"),
  people: [{ key: "a", as: "chair" }, { key: "p" }],
  outcomes: ["o1", "o2", "o3"],
  remarks: [said("a", "stress", "boats need care")],
};
const lakeDay = (item: object = quiz, more: object[] = [pupils]): string =>
  textOfEvent({
    kind: "other",
    title: en("Lake League celebrates Lake Day"),
    officialName: en("the Lake Day 2024"),
    organizers: [{ organization: league, tier: "organizer" }],
    participants: [
      person("a", "Ann Lee", "mayor", { name: en("Reedham"), kind: "government" }),
      person("b", "Bo Ray", "deputy mayor", { name: en("Reedham"), kind: "government" }),
      ...more,
    ],
    agenda: [race, item],
    outcomes: [
      prize("o1", "first prize with a grant of 9,000 marks", "Reed School"),
      prize("o2", "second prize with a grant of 7,000 marks", "Oar School"),
      prize("o3", "third prize with a grant of 5,000 marks", "Elm School"),
    ],
  });

describe("a part of an event that its organizers held for others", () => {
  it("was not held by those who took part in it", () => {
    const text = lakeDay();
    expect(text).toMatch(
      /Lee[^.]* chaired the Boat Quiz 2024, in which 80 pupils from 18 schools took part\./,
    );
    expect(text).not.toMatch(/pupils[^.]* held/);
    expect(lakeDay({ ...quiz, people: [{ key: "p" }], remarks: [] })).toMatch(
      /Eighty pupils from 18 schools took part in the Boat Quiz 2024\./,
    );
  });

  it("was held by the organizer's own people", () => {
    const staff = { key: "p", group: en("members"), of: [league] };
    expect(lakeDay({ ...quiz, remarks: [] }, [staff])).not.toContain("took part in the Boat Quiz");
  });

  it("comes before the prizes that were won in it", () => {
    const text = lakeDay();
    expect(text.indexOf("first prize")).toBeGreaterThan(text.indexOf("Boat Quiz"));
  });
});

describe("a part of an event called by its kind", () => {
  const workshop = {
    key: "w",
    activity: "discussion",
    title: en("workshop"),
    topics: [en("nets"), en("oars")],
    people: [{ key: "p" }, { key: "b", as: "guide" }],
    peopleOpen: true,
  };

  it("is not taken as known", () => {
    const text = lakeDay({ ...workshop, people: [] });
    expect(text).toContain("A workshop dealt with nets and oars.");
    expect(text).not.toMatch(/the workshop/i);
    const given = { ...workshop, people: [], remarks: [said("a", "say", "nets need care")] };
    expect(lakeDay(given)).toContain("A workshop covered nets and oars.");
  });

  it("has nobody who showed others around", () => {
    expect(lakeDay(workshop)).not.toContain("around");
  });
});
