import { expect, it } from "vitest";
import { beginsWithReference, pointsBack } from "./points-back";

it("finds words that only the sentence before explains", () => {
  for (const clause of [
    "the city has room for them",
    "the town plans to build a new one in May",
    "the town will open another in 2025",
    "she is ready to talk about the matter in May",
    "both will open in 2026",
    "the second will open in 2027",
    "until then boats will land at the mill",
    "however the city is ready to sell land",
    "that would help 20 firms",
    "Kim said that that would be welcome",
    "Farland wants to send 30",
    "the port plans to do so",
  ])
    expect(pointsBack(clause), clause).toBe(true);
});

it("takes no other use of such words for that", () => {
  for (const clause of [
    "both sides plan to sign a treaty",
    "the port is one of the largest on the lake",
    "the town plans to build a quay in 2030",
    "the towns support each other in trade",
    "the port plans to widen the canal so that ships can pass",
    "the first ferry will sail in May",
    "the county plans to build a quay like the one in Farland",
    "the agreement that will be signed is ready",
  ])
    expect(pointsBack(clause), clause).toBe(false);
});

it("knows sentences that begin with what the one before names", () => {
  for (const text of [
    "It has ten members",
    "Under the proposal, ten will go",
    "The latter is new",
    "Both agreed",
  ])
    expect(beginsWithReference(text), text).toBe(true);
  for (const text of ["The port is old", "Lee thanked them", "Under a plan of 2020, ten will go"])
    expect(beginsWithReference(text), text).toBe(false);
});
