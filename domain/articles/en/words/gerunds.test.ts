import { expect, test } from "vitest";
import { gerund } from "./gerunds";

test("every verb of a proposal becomes a gerund", () => {
  expect(gerund("strengthen links and encourage trade in boats")).toBe(
    "strengthening links and encouraging trade in boats",
  );
});

test("a verb that depends on another one does not", () => {
  expect(gerund("help growers to sell rice and improve their seeds")).toBeUndefined();
});
