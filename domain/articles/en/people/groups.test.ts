import { expect, test } from "vitest";
import { plain, say, textOf, withCommas } from "../../phrase";
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

test("a place or a time after the only comma of a group is closed by another one", () => {
  const closed = (group: string): string =>
    withCommas(textOf(say`${withOwners({ text: group, path: "p" }, plain(""))} sang`));
  expect(closed("18 pupils from Reed, Lakeland")).toBe("18 pupils from Reed, Lakeland, sang");
  expect(closed("guests of the first exchange, 23 years earlier")).toBe(
    "guests of the first exchange, 23 years earlier, sang",
  );
  expect(closed("pupils, teachers and parents")).toBe("pupils, teachers and parents sang");
  expect(closed("pupils from Reed, Mere and Lakeland")).toBe("pupils from Reed, Mere and Lakeland sang");
});
