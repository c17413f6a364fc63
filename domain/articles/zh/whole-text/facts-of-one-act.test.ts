import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain } from "../../phrase";
import { withFactsOfActs } from "./facts-of-one-act";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

describe("the facts of one act", () => {
  it("are why visitors came, once", () => {
    const lines = [
      line("background[0]", plain("代表团是在“湖滨交流项目”年度计划下来访的。"), true),
      said("organizers", "代表团应湖滨法院邀请来访"),
    ];
    const once = "代表团是应湖滨法院邀请，在“湖滨交流项目”年度计划下来访的";
    expect(textsOf(withFactsOfActs([paragraph("lead", ...lines)]))).toEqual([once]);
    expect(textsOf(withFactsOfActs([paragraph("lead", ...lines.toReversed())]))).toEqual([once]);
  });

  it("are the delegation of whoever acted, the named and the number of all", () => {
    const blocks = [
      paragraph(
        "lead",
        said("agenda[g]", "在云雀馆，湖滨图书馆副馆长安例向松山图书馆赠送图书"),
        said("attendance", "约100人参加捐赠仪式"),
      ),
      paragraph(
        "agenda",
        said("delegations[d]", "安例率领的代表团参加捐赠仪式"),
        said("people.b", "松山大学校长白样和当地人士出席捐赠仪式"),
      ),
    ];
    expect(textsOf(withFactsOfActs(blocks))).toEqual([
      "在云雀馆，湖滨图书馆副馆长安例率代表团向松山图书馆赠送图书。松山大学校长白样和当地人士等约100人参加捐赠仪式",
    ]);
  });

  it("keep a number of others than those who are named", () => {
    const blocks = [
      paragraph("lead", said("agenda[g]", "安例赠送图书"), said("attendance", "100名学生参加捐赠仪式")),
      paragraph("agenda", said("people.b", "松山大学校长白样出席捐赠仪式")),
    ];
    expect(textsOf(withFactsOfActs(blocks))).toEqual(textsOf(blocks));
  });

  it("are the chair and the attendees of a ceremony", () => {
    const blocks = [
      paragraph(
        "lead",
        said("agenda[g]", "安例向湖滨医院捐赠"),
        said("people.b", "湖滨医院有关负责人出席仪式"),
      ),
      paragraph(
        "agenda",
        said("agenda[c]", "捐赠仪式由白样主持"),
        said("agenda[c].r", "安例表示，将继续支持"),
      ),
    ];
    expect(textsOf(withFactsOfActs(blocks))).toEqual([
      "安例向湖滨医院捐赠。捐赠仪式由白样主持，湖滨医院有关负责人出席",
      "安例表示，将继续支持",
    ]);
  });
});
