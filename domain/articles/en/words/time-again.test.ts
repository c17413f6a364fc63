import { expect, it } from "vitest";
import { withoutTimeAgain } from "./time-again";

it("a sentence does not begin with the time that ends the one before it", () => {
  const gifts = "The guild has given boats every year since 1994.";
  expect(withoutTimeAgain(gifts, "Since 1994, it has given 40 boats.")).toBe(
    "In that time, it has given 40 boats.",
  );
  expect(withoutTimeAgain("The mill was built in 1900.", "In 1900, the quay was new.")).toBe(
    "In that year, the quay was new.",
  );
  expect(withoutTimeAgain(gifts, "Since 1995, it has given 40 boats.")).toBe(
    "Since 1995, it has given 40 boats.",
  );
});
