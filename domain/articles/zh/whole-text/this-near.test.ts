import { describe, expect, it } from "vitest";
import { type Composed, linesOf } from "../../compose";
import { paragraph, said } from "./paragraphs.test-data";
import { withThisNear } from "./this-near";

/** The record places of the sentences of each paragraph. */
const places = (...blocks: readonly Composed[]): string[][] =>
  withThisNear(blocks).map((block) => linesOf(block).map(({ id }) => id));

const HELD = said("lead", "2024年3月5日，示例基金会发放仪式在样本小学举行");
const GIVEN = said("agenda[g]", "示例基金会向样本小学学生赠送30个包裹");
const PROJECT = said("background[0]", "捐赠100元可捐购一个包裹。");
const SECOND = said("background[1]", "这是示例基金会今年的第二批捐赠。");
const FIRST = said("background[2]", "第一批200个包裹已发放给五所小学。");

describe("an act by a pronoun", () => {
  it("follows the sentence on that act, with what goes on from it", () => {
    expect(places(paragraph("lead", HELD, GIVEN), paragraph("background", PROJECT, SECOND, FIRST))).toEqual([
      ["lead", "agenda[g]", "background[1]", "background[2]"],
      ["background[0]"],
    ]);
  });

  it("follows the visit rather than being the last paragraph", () => {
    const visit = said("lead", "2024年3月5日，王小样访问样本市");
    const met = said("agenda[m]", "王小样还参观了示例公司");
    const first = said("background[0]", "此行是王小样履新以来首次出访。");
    expect(
      places(paragraph("lead", visit), paragraph("agenda", met), paragraph("background", first)),
    ).toEqual([["lead", "background[0]"], ["agenda[m]"]]);
  });

  it("stays where other context has an earlier one, and where only the name of the event has the act", () => {
    const earlier = said("background[0]", "2021年，示例基金会向样本小学捐赠了图书。");
    const people = said("people.a", "王小样出席仪式");
    const lead = [HELD, GIVEN, earlier, people, SECOND];
    expect(places(paragraph("lead", ...lead))).toEqual([lead.map(({ id }) => id)]);
    const named = said("lead", "2024年3月5日，示例基金会捐赠仪式在样本小学举行");
    const end = paragraph("background", PROJECT, SECOND);
    expect(places(paragraph("lead", named), end)).toEqual([["lead"], ["background[0]", "background[1]"]]);
  });

  it("stays where the text has several such acts, unless a name shows which", () => {
    const visit = paragraph("lead", said("lead", "2024年3月5日，王小样访问样本市"));
    const other = paragraph("agenda", said("agenda[m]", "7日，王小样访问示例海洋研究所"));
    const first = paragraph("background", said("background[0]", "这是样本协会首次访问研究所。"));
    expect(places(visit, other, first)).toEqual([["lead"], ["agenda[m]"], ["background[0]"]]);
    const named = said("background[0]", "这是样本协会首次访问示例海洋研究所。");
    const port = said("background[1]", "样本市是港口城市。");
    expect(places(visit, other, paragraph("background", port, named))).toEqual([
      ["lead"],
      ["agenda[m]", "background[0]"],
      ["background[1]"],
    ]);
  });

  it("stays behind what describes 该校, if the report does not name it", () => {
    const school = said("background[0]", "样本中学成立于1950年。");
    const second = said("background[1]", "这是该校第二次获得捐赠。");
    const end = paragraph("background", school, second);
    expect(places(paragraph("lead", HELD, GIVEN), end)[1]).toEqual(["background[0]", "background[1]"]);
    const byNoun = said("background[1]", "这是中学第二次获得捐赠。");
    expect(places(paragraph("lead", HELD, GIVEN), paragraph("background", school, byNoun))[1]).toHaveLength(
      2,
    );
  });

  it("stays behind context that has the act, and where no sentence reports it", () => {
    const earlier = said("background[0]", "2007年，示例基金会首次向该校捐赠图书。");
    const text = [paragraph("lead", HELD, GIVEN), paragraph("background", earlier, SECOND)];
    expect(places(...text)).toEqual([
      ["lead", "agenda[g]"],
      ["background[0]", "background[1]"],
    ]);
    const none = [paragraph("lead", HELD), paragraph("background", PROJECT, SECOND)];
    expect(places(...none)).toEqual([["lead"], ["background[0]", "background[1]"]]);
  });
});
