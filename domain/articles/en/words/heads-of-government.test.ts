import { expect, it } from "vitest";
import { isGovernment } from "./heads-of-government";

it("a head of a government is that of its place, without the word for its level", () => {
  expect(isGovernment("Mayor", "Reed Atoll Local Government")).toBe("Reed Atoll");
  expect(isGovernment("mayor", "Reed Municipal People's Government")).toBe("Reed");
  expect(isGovernment("Secretary", "Reed Atoll Local Government")).toBeUndefined();
});
