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

/** The same for an event that was held for somebody. */
const heldTo = (purpose: string, group: string): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Fish Forum held in Reedham"),
    officialName: en("the Fish Forum"),
    city: en("Reedham"),
    purpose: en(purpose),
    attendance: { count: 100, of: en("students") },
    participants: [
      personOf("l", "Ann Lee", "Mayor", "Reedham"),
      personOf("k", "Bo Kim", "President", "Lake University"),
      { key: "g", group: en(group) },
    ],
    agenda: [{ key: "s", activity: "speeches", remarks: [said("l", "say", "trade grows")] }],
  });

it("leaves out a group that the number has, where the record says of all that they were from there", () => {
  expect(heldTo("inform students in Reedham about fish", "students living in Reedham")).not.toContain(
    "living in",
  );
});

it("keeps a group with the place where they live, where nothing says that all were from there", () => {
  expect(seminar("students living in Reedham", {}, "students")).toContain("students living in Reedham");
  expect(seminar("students living in Oakham", {}, "students")).toContain("students living in Oakham");
  const of = "inform students in Reedham about fish";
  expect(heldTo(of, "students living in Reed")).toMatch(/living in Reed\b/);
});
