import { expect, it } from "vitest";
import { standardEnglishTitle } from "./standard-titles";

it("proposes English for usual titles only", () => {
  expect(standardEnglishTitle(" 副会长 ")).toBe("vice president");
  // Of an office, a bureau or a department: only the record can say which.
  expect(standardEnglishTitle("局长")).toBeUndefined();
  expect(standardEnglishTitle("toString")).toBeUndefined();
});
