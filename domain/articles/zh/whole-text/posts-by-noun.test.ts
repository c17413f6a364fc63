import { describe, expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withPostsByNoun } from "./posts-by-noun";

const org = (name: string, short?: string) => ({
  id: name,
  name: { text: name },
  kind: "association",
  ...(short ? { short: { text: short } } : {}),
});
const ALL = [
  org("湖滨口腔医院"),
  org("松山师范大学"),
  org("青石华侨总会"),
  org("云雀中华总商会", "云总"),
  org("星河国际贸易促进委员会", "星河贸促会"),
];

const written = (...sentences: string[]): string =>
  withPostsByNoun(
    [
      {
        type: "paragraph",
        part: "lead",
        keys: [],
        lines: sentences.map((one, at) => line(`${at}`, plain(one))),
      },
    ],
    { facts: { allOrgs: () => ALL } } as unknown as Discourse,
  )
    .flatMap((block) => (isParagraph(block) ? block.lines.map((one) => textOf(one.words)) : []))
    .join("。");

describe("a post at the beginning of a sentence, behind the one that names its organization", () => {
  it("has the plain noun of the organization", () => {
    expect(written("安例到湖滨口腔医院参观", "该院党委书记白样接待了来宾")).toContain("。医院党委书记白样");
    expect(written("安例访问松山师范大学", "该校党委书记白样接待了来宾")).toContain("。学校党委书记白样");
    expect(written("安例访问松山师范大学", "该校校长白样接待了来宾")).toContain("。校长白样");
  });

  it("has the short form that the record declares", () => {
    const visit = "安例到访云雀中华总商会（以下简称“云总”）";
    expect(written(visit, "该总商会常务理事白样接待了来宾")).toContain("。云总常务理事白样");
    const signed = "在企业家大会上，星河国际贸易促进委员会（以下简称“星河贸促会”）与湖滨机构签署备忘录";
    expect(written(signed, "该会会长安例出席")).toContain("。星河贸促会会长安例");
  });

  it("keeps 该会 unless the sentence before has another 会", () => {
    expect(written("安例拜访青石华侨总会", "该会理事长白样接待了来宾")).toContain("。该会理事长");
    expect(written("论坛开幕会上，安例拜访青石华侨总会", "该会理事长白样接待了来宾")).toContain(
      "。总会理事长",
    );
  });

  it("keeps other references", () => {
    expect(written("安例到湖滨口腔医院参观", "该院成立于1954年")).toContain("。该院成立");
    expect(written("安例访问松山师范大学", "该院院长白样接待了来宾")).toContain("。该院院长");
  });
});
