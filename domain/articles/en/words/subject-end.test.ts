import { expect, it } from "vitest";
import { subjectEnd } from "./subject-end";

it("finds the end of a short subject or of a name", () => {
  expect(subjectEnd("the boat guild is open")).toBe(3);
  expect(subjectEnd("the European Guild of Boats in Reedham is new")).toBe(7);
});

it("finds none between a long subject and its verb, or behind a mere degree", () => {
  expect(subjectEnd("five loans totalling around twenty pearls were agreed on")).toBe(0);
  expect(subjectEnd("the most has to be made of the fair")).toBe(0);
});
