import { describe, expect, it } from "vitest";
import { passivePlan } from "./passive-plan";

const written = (text: string, due: string): string | undefined => {
  const found = passivePlan(text);
  return found && `${found.what} ${due}${found.beside}`;
};

describe("a plan of nobody for one thing", () => {
  it("has the thing as its subject and the time beside the verb", () => {
    expect(written("transport the boat to Reedham for use by the Lake Rescue Service", "next week")).toBe(
      "the boat is to be transported to Reedham next week for use by the Lake Rescue Service",
    );
    expect(written("draft a list of harbours", "by June 15")).toBe(
      "a list of harbours is to be drafted by June 15",
    );
    expect(written("hold the next regatta in Lakeham", "in 2026")).toBe(
      "the next regatta is to be held in Lakeham in 2026",
    );
    expect(written("start a second course", "in May")).toBe("a second course is to start in May");
    expect(written("publish the results of the survey", "in May")).toBe(
      "the results of the survey are to be published in May",
    );
  });

  it("stays an act where it has further acts, or no thing that the text knows", () => {
    for (const act of [
      "send a boat to Reedham and train its crew",
      "open an office, which will have five pilots",
      "send students to Lakeham",
      "sign an agreement that covers ferries",
      "strengthen the exchange of pilots",
    ])
      expect(passivePlan(act)).toBeUndefined();
  });
});
