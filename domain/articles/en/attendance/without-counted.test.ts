import { expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

/** A seminar that a group attended, next to the number of those who did. */
const seminar = (group: string, more = {}, of = "students from schools of Norland and Farland"): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Fish Forum held in Reedham"),
    officialName: en("the Fish Forum"),
    city: en("Reedham"),
    attendance: { count: 100, of: en(of) },
    participants: [
      personOf("l", "Ann Lee", "Mayor", "Reedham"),
      personOf("k", "Bo Kim", "President", "Lake University"),
      { key: "g", group: en(group), ...more },
    ],
    agenda: [{ key: "s", activity: "speeches", remarks: [said("l", "say", "trade grows")] }],
  });

it("leaves out a group with which the words of the number begin", () => {
  const text = seminar("students from schools of Norland");
  expect(text).toContain("100 students from schools of Norland and Farland");
  expect(text).not.toMatch(/students from schools of Norland(?! and Farland)/);
});

it("keeps a group of which more is known than the number says", () => {
  expect(seminar("students from 12 schools of Norland")).toContain("students from 12 schools of Norland");
  expect(seminar("students from schools of Norland", { presence: "remote" })).toContain("online");
});

it("keeps a group whose words stand elsewhere in those of the number", () => {
  const of = "engineers from Norland and managers from Farland";
  expect(seminar("engineers from Farland", {}, of)).toContain("engineers from Farland");
});

it("leaves out a group that the number has, where its place is known", () => {
  expect(seminar("students living in Reedham", {}, "students")).not.toContain("living in");
  expect(seminar("students living in Oakham", {}, "students")).toContain("students living in Oakham");
});
