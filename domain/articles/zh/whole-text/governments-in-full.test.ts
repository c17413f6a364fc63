import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withGovernmentsInFull } from "./governments-in-full";

const made = (...texts: string[]): string[] =>
  withGovernmentsInFull([
    { type: "paragraph", part: "lead", lines: texts.map((one) => line("s", plain(one))), keys: [] },
  ]).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

it("names a government in full at the first mention, and briefly later", () => {
  expect(
    made(
      "云雀省人民政府侨务办公室主任安例致辞",
      "安例介绍了云雀省人民政府的工作",
      "松山市人民政府与云雀省人民政府签约",
    ),
  ).toEqual([
    "云雀省人民政府侨务办公室主任安例致辞",
    "安例介绍了云雀省政府的工作",
    "松山市人民政府与云雀省人民政府签约",
  ]);
});

it("has the usual name for organizers and delegations", () => {
  expect(made("安例率云雀市人民政府代表团到访")).toEqual(["安例率云雀市政府代表团到访"]);
  expect(made("博览会由云雀市人民政府主办", "安例应松山市人民政府文化处邀请参加")).toEqual([
    "博览会由云雀市政府主办",
    "安例应松山市政府文化处邀请参加",
  ]);
});

it("shortens the posts of officials and what has the level alone", () => {
  expect(made("云雀市人民政府秘书长安例出席", "市人民政府外办主任白样陪同")).toEqual([
    "云雀市政府秘书长安例出席",
    "市政府外办主任白样陪同",
  ]);
});
