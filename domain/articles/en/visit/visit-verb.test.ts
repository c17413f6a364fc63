import { expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (title: string): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Mere council in Reedham"),
    city: en("Reedham"),
    participants: [
      personOf("v", "Bo Ray", "Mayor", "Mere", { side: "guest", roles: ["head"] }),
      personOf("c", "Ann Lee", "Mayor", "Reedham", { side: "host" }),
    ],
    agenda: [
      { key: "t", activity: "talks", title: en(title), remarks: [said("c", "say", "the lake was calm")] },
    ],
  });

it("takes the visit that talks are called, with its article", () => {
  expect(visit("working visit")).toContain("paid a working visit to Reedham");
  expect(visit("official visit")).toContain("paid an official visit to Reedham");
});

it("takes no title that only ends with a visit", () => {
  const text = visit("remarks before the visit");
  expect(text).not.toContain("paid a remarks");
  expect(text).toContain("visited Reedham");
});
