import { expect, it } from "vitest";
import { textOf } from "../phrase";
import { words } from "./lines.test-data";
import { listsIn } from "./list-members";

const membersIn = (text: string): string[][] => {
  const { pieces } = words(text);
  return listsIn(pieces).map(({ members }) =>
    members.map(({ key, from, to }) => `${key}: ${textOf({ pieces: pieces.slice(from, to), paths: [] })}`),
  );
};

it("finds the members of a list, introduced or only named", () => {
  expect(
    membersIn("the signing was attended by [[{ann+: Ann Lee, mayor}; {bo: Ray}; and {cy+: Cy Dee}]]"),
  ).toEqual([["ann: Ann Lee, mayor", "bo: Ray", "cy: Cy Dee"]]);
  expect(membersIn("[[{ann: 安例}、{bo+: 港长白样}和{cy: 陈例}]]出席")).toEqual([
    ["ann: 安例", "bo: 港长白样", "cy: 陈例"],
  ]);
});

it("finds no list in a single mention", () => {
  expect(membersIn("{ann: Lee} attended the signing")).toEqual([]);
});
