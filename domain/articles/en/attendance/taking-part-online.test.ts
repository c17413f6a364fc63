import { expect, it } from "vitest";
import { en, personOf, speech, textOfEvent } from "../whole-articles/lake-town.test-data";

const event = (online?: string): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Reed Institute holds boat seminar"),
    ...(online ? { online } : { city: en("Reedham") }),
    participants: [
      personOf("a", "Ann Lee", "director", "Reed Institute"),
      personOf("b", "Bo Ray", "president", "Boat Club"),
      personOf("c", "Cy Poe", "chair", "Lake Trust"),
    ],
    agenda: [{ key: "s", activity: "speeches", remarks: [speech("a")] }],
  });

it("lets people take part in an event held online alone, and be present at others", () => {
  expect(event("fully")).toMatch(/took part|taking part/i);
  expect(event("fully")).not.toMatch(/\bpresent\b/);
  expect(event()).toMatch(/\bpresent\b/);
});
