import { describe, expect, it } from "vitest";
import { isParagraph } from "../../compose";
import { withSubstance } from "./lead-substance";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const VISIT = said("lead", "王小样率考察团到样本学院洽谈合作");
const INTRODUCED = said("agenda[t].remarks[r]", "座谈会上，李小例介绍了学院情况");

/** The first paragraph and the others, with what a first paragraph takes from these. */
const withLead = (lead: ReturnType<typeof said>[], ...rest: ReturnType<typeof said>[][]): string[] => {
  const made = withSubstance({ lead, rest: rest.map((lines) => paragraph("agenda", ...lines)) });
  return textsOf([paragraph("lead", ...made.lead), ...made.rest.filter(isParagraph)]);
};

describe("a first paragraph that says only who came", () => {
  const agreed = said("outcomes[o]", "双方一致同意在样本学院设立人才工作站");

  it("takes what both sides agreed on", () => {
    const received = said("receive", "院长李小例接待了考察团");
    expect(withLead([VISIT, received], [INTRODUCED], [agreed])[0]).toContain("一致同意");
  });

  it("takes no result behind a list of others who were there", () => {
    const present = said("people.p", "副院长陈小试及教务处负责人参加座谈");
    expect(withLead([VISIT, present], [INTRODUCED], [agreed])[0]).not.toContain("一致同意");
  });

  it("takes no talks that followed a tour: the tour does", () => {
    const tour = said("agenda[v]", "考察团参观了校史馆");
    const visit = said("lead", "王小样率考察团到样本学院参观考察");
    expect(withLead([visit], [tour], [INTRODUCED])).toEqual([
      "王小样率考察团到样本学院参观考察",
      "考察团参观了校史馆，随后举行座谈",
      "座谈会上，李小例介绍了学院情况",
    ]);
  });
});
