import { expect, it } from "vitest";
import { en, talksAfterMayor } from "../whole-articles/lake-town.test-data";

const FERRIES = { name: en("Reed Ferries"), the: false, kind: "company" };
const text = (topic: string): string =>
  talksAfterMayor(
    { key: "k", group: en("representatives"), of: [FERRIES], side: "host" },
    { topics: [en(topic)], when: { start: "2024-03-06" } },
  );

it("names the partner in front of a clause that was discussed", () => {
  expect(text("whether the ferry might call at the eastern pier again")).toContain(
    "discussed with representatives of Reed Ferries whether the ferry might call at the eastern pier again",
  );
});

it("names the partner behind a short topic", () => {
  expect(text("the ferry")).toContain("discussed the ferry with representatives of Reed Ferries");
});
