import { expect, it } from "vitest";
import { theName } from "./grammar";

it.each([
  "General Company for Ports of Tessaly",
  "Central Hospital of Reedham",
  "Commissioner's Office",
  "European Union",
  "Reedham Economic Demonstration Area",
])("%s takes the article", (name) => expect(theName(name, undefined, "organization")).toBe(`the ${name}`));

it.each(["Reedham Hospital", "Tessaly Shipping Company", "Norland's Parliament"])("%s takes none", (name) =>
  expect(theName(name, undefined, "organization")).toBe(name),
);
