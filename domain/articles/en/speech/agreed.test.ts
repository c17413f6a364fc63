import { describe, expect, it } from "vitest";
import { lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const TWO = [
  personOf("a", "Ann Lee", "mayor", "Reedham"),
  personOf("b", "Bo Sample", "chairman", "Reed Lake Trust"),
];
const proposed = said("b", "propose", "hold a fair and a boat race on the lake");

describe("an answer to what somebody else has proposed", () => {
  it("does not say again what was proposed", () => {
    const answer = said("a", "say", "she agrees with the proposal of a fair and a boat race");
    const text = lakeDay(TWO, [proposed, answer]);
    expect(text).toContain("agreed to the proposal");
    expect(text.match(/boat race/g)).toHaveLength(1);
  });

  it("says what was not part of the proposal", () => {
    const answer = said("a", "say", "she agrees with the proposal of a fair in Millton");
    expect(lakeDay(TWO, [proposed, answer])).toContain("agreed with the proposal of a fair in Millton");
  });

  it("is in full where no proposal comes before", () => {
    const speech = said("b", "say", "the lake is clean");
    const answer = { ...said("a", "say", "she accepts the offer of the trust"), to: ["b"] };
    expect(lakeDay(TWO, [speech, answer])).toContain("accepted the offer of the trust");
  });
});
