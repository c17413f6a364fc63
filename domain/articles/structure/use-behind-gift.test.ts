import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

const SOCIETY = { name: zh("湖滨慈善会"), kind: "association" };

const donation = (...uses: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("云雀公司捐赠仪式在湖滨举行"),
      officialName: zh("云雀公司爱心捐赠仪式"),
      city: zh("湖滨"),
      participants: [
        personOf("an", "安例", "云雀公司", "董事长"),
        personOf("bai", "白样", "湖滨慈善会", "会长"),
        personOf("cao", "曹样", "湖滨市民政局", "副局长"),
      ],
      agenda: [
        {
          key: "h",
          activity: "ceremony",
          title: zh("捐赠仪式"),
          people: [{ key: "an" }, { key: "bai" }, { key: "cao" }],
          remarks: [
            remark("r", "bai", "thank", "云雀公司的支持"),
            remark("q", "an", "say", "公益事业很重要"),
          ],
          outcomes: ["o", "p"],
        },
      ],
      outcomes: [
        { key: "o", type: "gift", by: ["an"], to: { organizations: [SOCIETY] }, points: [zh("善款300万元")] },
        { key: "p", type: "result", points: uses.map(zh) },
      ],
    }),
    "zh",
  );

it("states what a gift is for behind it, before a list of those who attended", () => {
  expect(donation("善款将用于资助困难学生", "善款分三年到位")).toMatch(
    /300万元。善款将用于资助困难学生。善款分三年到位。[^表]*曹样[^。]*出席仪式/u,
  );
});

it("leaves other results, and those that name somebody, behind the words", () => {
  for (const use of ["双方决定成立合作委员会", "善款将由曹样负责管理"]) {
    const text = donation(use);
    expect(text.indexOf(use.slice(0, 4))).toBeGreaterThan(text.indexOf("公益事业"));
  }
});
