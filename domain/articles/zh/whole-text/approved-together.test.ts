import { expect, it } from "vitest";
import { type Line, line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withApprovalTogether } from "./approved-together";

const said = (...texts: string[]): string[] =>
  written(texts.map((text, at) => line(`agenda[${at}]`, plain(text))));

const written = (lines: readonly Line[]): string[] => {
  return withApprovalTogether([{ type: "paragraph", lines } as unknown as Paragraph]).flatMap((one) =>
    one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : [],
  );
};

it("says with what a meeting discussed what it approved", () => {
  expect(
    said("随后，大会审议会务事项", "大会审议通过工作报告，通过财务报告，通过换届事项", "调研启动"),
  ).toEqual(["随后，大会审议会务事项，通过工作报告、财务报告，以及换届事项", "调研启动"]);
  expect(said("大会审议会务事项", "大会审议通过工作报告")).toEqual(["大会审议会务事项，通过工作报告"]);
  expect(said("大会审议会务事项", "大会审议通过工作报告，决定召开年会")).toEqual([
    "大会审议会务事项，通过工作报告，决定召开年会",
  ]);
});

it("keeps what somebody else approved", () => {
  const apart = ["大会审议会务事项", "理事会审议通过工作报告"];
  expect(said(...apart)).toEqual(apart);
});

it("states the result of a vote for how it was held", () => {
  const vote = line("agenda[v]", plain("与会人员举手表决协会章程，选举第一届理事会"));
  const report = line("agenda[r]", plain("白样汇报了筹备情况"));
  const chosen = line("outcomes[o]", plain("大会通过协会章程，选举产生第一届理事会理事70人"));
  const head = line("outcomes[o].1", plain("安例当选会长"));
  expect(written([vote, report, chosen, head])).toEqual([
    "大会举手表决通过协会章程，选举产生第一届理事会理事70人",
    "安例当选会长",
    "白样汇报了筹备情况",
  ]);
  expect(written([vote, report])).toHaveLength(2);
  const other = line("agenda[w]", plain("与会人员举手表决财务报告"));
  expect(written([other, chosen, head])).toContain("与会人员举手表决财务报告");
});

it("has the verb of what was approved once", () => {
  expect(said("会议审议通过工作报告，通过财务报告，通过换届事项")).toEqual([
    "会议审议通过工作报告、财务报告，以及换届事项",
  ]);
  const elected = "会议审议通过工作报告，通过表决产生新一届理事会";
  expect(said(elected)).toEqual([elected]);
});
