import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { oneSidedTerms } from "./one-sided-terms";

const passive = (...terms: string[]): string[] | undefined =>
  oneSidedTerms(
    terms.map((one) => plain(one, ["p"])),
    "will",
  )?.map((one) => textOf(one));

it("services of one side to another are no acts of both parties", () => {
  expect(passive("advise on the building of the quay", "provide training for pilots")).toEqual([
    "advice will be given on the building of the quay",
    "training for pilots will be provided",
  ]);
  expect(passive("assist with the design of boats")).toEqual([
    "assistance will be given with the design of boats",
  ]);
  expect(passive("provide training for pilots")).toBeUndefined();
  expect(passive("advise each other on boats")).toBeUndefined();
  expect(passive("advise on boats", "cooperate in research")).toBeUndefined();
});
