import { describe, expect, it } from "vitest";
import { forceOfAct, forceOfClause } from "./strong-statements";

describe("the force of a statement", () => {
  it("is that of a plan, of readiness or of satisfaction with work", () => {
    expect(forceOfClause("the town plans to build a quay")).toBe(3);
    expect(forceOfClause("the bank will open 3 branches by the lake")).toBe(3);
    expect(forceOfClause("a delegation of the port will visit Reedham in June")).toBe(3);
    expect(forceOfClause("she was eager to sign the contract")).toBe(2);
    expect(forceOfClause("the port is ready to cooperate in fishing")).toBe(2);
    expect(forceOfClause("he was content with the state of the quay")).toBe(1);
    expect(forceOfAct("promised to send two ships")).toBe(3);
    expect(forceOfAct("proposed renewing the agreement on ferries to deepen ties")).toBe(3);
    expect(forceOfAct("praised the progress of the quay")).toBe(1);
  });

  it("is none of what is general, open, a courtesy or a part of another clause", () => {
    for (const clause of [
      "the port is willing to strengthen cooperation",
      "the town wants to learn from the port",
      "the firms that plan to build ships need steel",
      "it plans to build a quay",
      "she was pleased with the visit",
      "the quay will help the town",
      "the new quay will open in May",
      "the town never intended to build a quay",
      "the town does not plan to build a quay",
      "neither side wants to sign the agreement on fish",
      "some firms planned to leave the port",
      "the town wanted to build a quay in 1990 but failed",
      "the town planned to open a mill in 1990",
      "the town wants to wait for a new law",
    ])
      expect(forceOfClause(clause)).toBe(0);
    for (const act of ["promised to study the plan", "praised the reception", "thanked the port"])
      expect(forceOfAct(act)).toBe(0);
  });
});
