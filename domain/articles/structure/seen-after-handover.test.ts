import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const lee = personOf("a", "Ann Lee", "ambassador", "Northland");
const ray = personOf("b", "Bo Ray", "director", "Reed Clinic");

const handover = (people: object[], more = {}): string =>
  textOfEvent({
    kind: "other",
    title: en("Northland donates beds to Reed Clinic"),
    news: "h",
    city: en("Reedham"),
    participants: [lee, ray],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("ten beds"),
        people: [
          { key: "a", as: "head" },
          { key: "b", as: "receiver" },
        ],
        remarks: [said("a", "hope", "the beds would be of use"), said("b", "say", "the clinic needed them")],
      },
      { key: "t", activity: "tour", told: "after", people, saw: [en("the new ward")], ...more },
    ],
  });

const isBefore = (text: string, first: string, second: string): boolean =>
  text.includes(first) && text.includes(second) && text.indexOf(first) < text.indexOf(second);

describe("what was seen after a handover that is the news", () => {
  it("follows it, where only those who gave saw it", () => {
    const text = handover([{ key: "a" }]);
    expect(isBefore(text, "also visited the new ward", "the beds would be of use")).toBe(true);
    expect(isBefore(text, "ten beds", "also visited the new ward")).toBe(true);
  });

  it("keeps its place with others, or on another day", () => {
    const both = handover([{ key: "a" }, { key: "b" }]);
    expect(isBefore(both, "the clinic needed them", "the new ward")).toBe(true);
    const later = handover([{ key: "a" }], { when: { start: "2024-03-07" } });
    expect(isBefore(later, "the clinic needed them", "the new ward")).toBe(true);
  });
});
