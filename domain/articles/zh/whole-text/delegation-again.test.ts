import { expect, it } from "vitest";
import { line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withDelegationByNoun, withSizeOnce } from "./delegation-again";

const revised = (delegations: readonly string[], ...texts: string[]): string[] => {
  const facts = {
    delegations: delegations.map((name) => ({ name })),
    said: (text: string) => ({ text, path: "" }),
  };
  const block = {
    type: "paragraph",
    lines: texts.map((text, at) => line(`${at}`, plain(text))),
  } as Paragraph;
  return withDelegationByNoun([block], { facts } as unknown as Discourse).flatMap((one) =>
    one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : [],
  );
};

it("calls the only delegation by its noun once it was named", () => {
  const texts = ["安例率云雀市政府代表团访问松山", "云雀市政府代表团参观了港口"];
  expect(revised(["云雀市政府代表团"], ...texts)).toEqual([texts[0], "代表团参观了港口"]);
  const team = ["安例率水稻育种学科团队赴松山", "水稻育种学科团队参观了温室"];
  expect(revised(["水稻育种学科团队"], ...team)).toEqual([team[0], "团队参观了温室"]);
  expect(revised(["云雀市政府代表团", "海角市考察团"], ...texts)).toEqual(texts);
});

it("says once how many came with a delegation", () => {
  const sized = (...texts: string[]) => {
    const block = {
      type: "paragraph",
      lines: texts.map((text, at) => line(`${at}`, plain(text))),
    } as Paragraph;
    return withSizeOnce([block]).flatMap((one) =>
      one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : [],
    );
  };
  const first = "安例一行10人抵达云雀";
  expect(sized(first, "安例率领的代表团一行10人参加仪式")).toEqual([first, "安例率领的代表团参加仪式"]);
  for (const other of ["松山代表团一行12人参加仪式", "安例一行10人参加仪式"])
    expect(sized(first, other)).toEqual([first, other]);
});
