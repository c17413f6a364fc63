import { expect, it } from "vitest";
import { line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withSameActsTogether } from "./same-acts";

const said = (...texts: string[]): string[] =>
  linesOf(
    withSameActsTogether({
      type: "paragraph",
      part: "agenda",
      keys: [],
      lines: texts.map((text, at) => line(`agenda[a].remarks[r${at}]`, plain(text))),
    }),
  ).map(({ words }) => textOf(words));

it("names those together whose addresses are told in the same words", () => {
  expect(said("湖滨港口商会会长安例致辞表示欢迎", "云雀航运局局长白样致辞表示欢迎")).toEqual([
    "湖滨港口商会会长安例、云雀航运局局长白样分别致辞表示欢迎",
  ]);
  expect(said("会长安例致辞", "局长白样致辞", "主任林谷致辞")).toEqual([
    "会长安例、局长白样、主任林谷分别致辞",
  ]);
});

it("has those in one list of whom only is said that they were there", () => {
  expect(said("湖滨商会代表团参加会议", "云雀市政协副主席安例及两家协会相关负责人参加会议")).toEqual([
    "湖滨商会代表团，云雀市政协副主席安例及两家协会相关负责人参加会议",
  ]);
  expect(said("湖滨代表团和松山代表团参加开幕式", "云雀港务局局长安例出席开幕式")).toEqual([
    "湖滨代表团和松山代表团，以及云雀港务局局长安例出席开幕式",
  ]);
  for (const texts of [
    ["湖滨商会会长安例率代表团参加会议", "云雀市政协副主席白样参加会议"],
    ["湖滨商会代表团参加会议", "云雀市政协副主席安例出席仪式"],
    ["湖滨商会代表团参加会议", "随后，云雀市政协副主席安例参加会议"],
    ["湖滨商会代表团等参加会议", "云雀市政协副主席安例参加会议"],
    ["湖滨商会代表团应邀参加会议", "云雀市政协副主席安例参加会议"],
  ])
    expect(said(...texts)).toEqual(texts);
});

it("keeps other acts, several people and posts that are lists apart", () => {
  for (const texts of [
    ["会长安例致辞表示欢迎", "局长白样致辞表示祝贺"],
    ["会长安例、局长白样先后致辞", "主任林谷致辞"],
    ["党委书记、会长安例致辞", "局长白样致辞"],
    ["会长安例致辞", "随后，局长白样致辞"],
    ["会长安例致辞，希望加强合作", "局长白样致辞"],
  ])
    expect(said(...texts)).toEqual(texts);
});
