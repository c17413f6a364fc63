import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain } from "../../phrase";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withLengthInLead } from "./length-in-lead";

const text = (length: string): string[] =>
  textsOf(
    withLengthInLead([
      paragraph("lead", said("lead", "代表团到湖滨考察")),
      paragraph("agenda", said("agenda[t]", "代表团参观了港口"), line("n", plain(length), true)),
    ]),
  );

it("says how long a journey was behind its first sentence", () => {
  expect(text("访问为期5天")).toEqual(["代表团到湖滨考察。访问为期5天", "代表团参观了港口"]);
  expect(text("展期为两周")).toEqual(["代表团到湖滨考察", "代表团参观了港口。展期为两周"]);
});

it("says it in the first sentence where that has the act", () => {
  expect(text("考察为期5天")).toEqual(["代表团到湖滨进行为期5天的考察", "代表团参观了港口"]);
});
