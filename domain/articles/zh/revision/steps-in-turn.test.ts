import { describe, expect, it } from "vitest";
import type { Line } from "../../compose";
import { mentioning, plain, say, textOf } from "../../phrase";
import { wentOn } from "./steps-in-turn";

const step = (front: string, predicate: string, who = "代表团"): Line => ({
  id: "agenda[a]",
  words: say`${plain(front)}${mentioning(plain(who), who)}${plain(predicate)}`,
});
const joined = (a: Line, b: Line): string | undefined => {
  const both = wentOn(a, b);
  return both && textOf(both.words);
};

describe("what the same people did one thing after the other", () => {
  it("is one sentence with one subject", () => {
    expect(joined(step("", "与湖滨医院专家交流"), step("随后，", "参观了门诊楼，了解医院的情况"))).toBe(
      "代表团与湖滨医院专家交流，随后参观了门诊楼，了解医院的情况",
    );
    expect(joined(step("", "与会员企业就产业进行交流"), step("", "还参观了蔬果基地"))).toBe(
      "代表团与会员企业就产业进行交流，还参观了蔬果基地",
    );
    expect(joined(step("", "对湖滨的旅游业表现出兴趣"), step("", "就客源进行交流"))).toBe(
      "代表团对湖滨的旅游业表现出兴趣，并就客源进行交流",
    );
  });

  it("is two sentences after a place, a statement, or what somebody else did", () => {
    expect(joined(step("在云溪商会，", "举行座谈"), step("", "还参观了老街"))).toBeUndefined();
    expect(joined(step("", "在湖滨大学座谈"), step("", "与校友举行座谈会"))).toBeUndefined();
    expect(joined(step("", "表示，愿加强合作"), step("", "还参观了老街"))).toBeUndefined();
    expect(joined(step("", "举行座谈"), step("随后，", "参观了老街", "学生"))).toBeUndefined();
    const both: Line = {
      id: "agenda[a]",
      words: say`${mentioning(plain("代表团"), "代表团")}参观了展厅，${mentioning(plain("安例"), "an")}介绍了历史`,
    };
    expect(joined(both, step("随后，", "参观了老街"))).toBeUndefined();
  });

  it("is not placed where the first of two tours was", () => {
    const park = step("最后，", "参观了湿地公园，了解候鸟保护情况");
    expect(joined(step("在湖滨船厂，", "参观了焊装车间"), park)).toBeUndefined();
    expect(joined(step("", "参观了焊装车间"), park)).toBe(
      "代表团参观了焊装车间，最后参观了湿地公园，了解候鸟保护情况",
    );
    const there = step("", "在湖滨产业园察看了在建项目");
    expect(joined(step("在安例陪同下，", "参观了云雀村"), there)).toBe(
      "在安例陪同下，代表团参观了云雀村，并在湖滨产业园察看了在建项目",
    );
    expect(joined(step("", "在湖滨船厂参观了焊装车间"), there)).toBeUndefined();
  });
});
