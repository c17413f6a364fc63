import { expect, test } from "vitest";
import { headNoun } from "./head-noun";

test("the noun of an occasion precedes what it is about", () => {
  expect(headNoun("ceremony marking collaboration on a clinic")).toBe("ceremony");
  expect(headNoun("laptop exhibition showing furniture")).toBe("exhibition");
});
