import { expect, it } from "vitest";
import { line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withDelegationByNoun } from "./delegation-again";

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
  const spoke = "安例代表云雀市政府代表团介绍了港口";
  expect(revised(["云雀市政府代表团"], texts[0] ?? "", spoke)).toEqual([texts[0], spoke]);
  const team = ["安例率水稻育种学科团队赴松山", "水稻育种学科团队参观了温室"];
  expect(revised(["水稻育种学科团队"], ...team)).toEqual([team[0], "团队参观了温室"]);
  expect(revised(["云雀市政府代表团", "海角市考察团"], ...texts)).toEqual(texts);
});
