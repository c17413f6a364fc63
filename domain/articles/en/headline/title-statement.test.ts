import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";
import { isStatement } from "./title-statement";

const headline = (record: object): string | undefined => textOfEvent(record).split("\n")[0];
const visit = (title: string): string | undefined =>
  headline({
    kind: "reception",
    title: en(title),
    venue: { name: en("Reed Market") },
    participants: [personOf("m", "Ann Exemplar", "mayor", "Wells", { side: "guest" })],
  });
describe("the office's own title", () => {
  it.each([
    "Reedham and Wells are on track for joint ferry",
    "Chambers of Reedham and Wells will intensify cooperation",
  ])("is the headline where it states something: %s", (title) => {
    expect(visit(title)).toBe(title);
  });

  it.each([
    "What was seen in Reedham",
    "Talks that are useful",
    "Civic welcome is afforded to visitors from Wells",
    "Delegation from Wells will visit Reedham",
    "Reedham and Wells will jointly hold a fair",
    "Opening of the port that is to become a hub",
    "Is Reedham ready?",
    "Visit to Reedham",
  ])("is no statement: %s", (title) => {
    expect(isStatement(title)).toBe(false);
  });
});
