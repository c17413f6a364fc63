import { expect, test } from "vitest";
import { plain, textOf, withCommas } from "../../phrase";
import { withOwners } from "./groups";

const owned = (group: string, of: string): string =>
  withCommas(textOf(withOwners({ text: group, path: "p" }, plain(of))));

test("a group's organization comes before the examples of its people", () => {
  expect(owned("nine members, among them the head of the rowers,", " of the Lake Council")).toBe(
    "nine members of the Lake Council, among them the head of the rowers",
  );
  expect(owned("officials, including two clerks", " of Reedham")).toBe(
    "officials of Reedham, including two clerks",
  );
});

test("a group's organization comes behind a noun without them", () => {
  expect(owned("nine members", " of the Lake Council")).toBe("nine members of the Lake Council");
});
