import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { actedForOne, visitedPlainly } from "./acted-for-one";

const said = (text: string): string =>
  textOf(reworded(line("lead", plain(text)), [actedForOne, visitedPlainly]).words);

it("says once for whom two people acted", () => {
  expect(said("在陈样陪同下，主任安例（代表领导班子）、部长白样（代表领导班子）走访慰问了职工")).toBe(
    "在陈样陪同下，主任安例、部长白样代表领导班子走访慰问了职工",
  );
  for (const other of [
    "主任安例（代表领导班子）、部长白样（代表学会）走访慰问了职工",
    "主任安例、部长白样（代表领导班子）走访慰问了职工",
  ])
    expect(said(other)).toBe(other);
});

it("visits by a verb", () => {
  expect(said("代表团参加对甲校和乙校的访问，就合作交流")).toBe("代表团访问甲校和乙校，就合作交流");
});
