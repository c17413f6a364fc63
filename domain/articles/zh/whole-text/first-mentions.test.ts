import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { type Line, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { factsOf } from "../../reference/facts";
import { houseStyle } from "../../style";
import { withFirstMentions } from "./first-mentions";
import { paragraph, said } from "./paragraphs.test-data";

const zh = (text: string) => ({ zh: text });
const of = (key: string, name: string, title: string, organization: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
});

const SOCIETY = { name: zh("湖滨仪表学会"), kind: "association" };
const UNION = { name: zh("松山传感器协会"), kind: "association" };
const PORT = { name: zh("云溪港务集团有限公司"), short: zh("云港"), kind: "company" };
const PEOPLE = [
  of("an", "安例", "理事长", SOCIETY),
  of("bai", "白样", "秘书长", SOCIETY),
  of("chen", "陈试", "会长", UNION),
  of("ding", "丁范", "部长", { name: zh("培训部"), parent: UNION }),
  of("fang", "方测", "总经理", PORT),
  of("gao", "高验", "市长", { name: zh("湖滨市"), kind: "government" }),
  {
    ...of("jin", "金样", "副部长", { name: zh("松山宣传部"), kind: "party" }),
    posts: [
      { organization: { name: zh("松山宣传部"), kind: "party" }, title: zh("副部长") },
      { organization: { name: zh("党组"), parent: UNION }, title: zh("书记") },
    ],
  },
  of("he", "陈试新", "会长", { name: zh("云溪商会"), kind: "association" }),
];

const written = (lines: readonly (string | Line)[]): string[] => {
  const record = { format: FORMAT, kind: "reception", status: "held", participants: PEOPLE };
  const facts = factsOf(record as unknown as DraftRecord, "zh", houseStyle("zh", {}));
  const block = paragraph(
    "agenda",
    ...lines.map((one, at) => (typeof one === "string" ? said(`agenda[${at}]`, one) : one)),
  );
  return withFirstMentions([block], { facts } as unknown as Discourse).flatMap((made) =>
    linesOf(made).map(({ words }) => textOf(words)),
  );
};
const keeps = (...lines: string[]): void => expect(written(lines)).toEqual(lines);

describe("the organization of a post", () => {
  const came = "湖滨仪表学会理事长安例一行赴松山传感器协会交流";

  it("is stated behind people of another one", () => {
    expect(written([came, "湖滨仪表学会秘书长白样随行", "会长陈试接待了安例一行"])).toEqual([
      came,
      "湖滨仪表学会秘书长白样随行",
      "松山传感器协会会长陈试接待了安例一行",
    ]);
    expect(written([came, "安例、白样、培训部部长丁范参加"])[1]).toBe(
      "安例、白样、松山传感器协会培训部部长丁范参加",
    );
    expect(written([came, "学会秘书长白样随行"])[1]).toBe("湖滨仪表学会秘书长白样随行");
  });

  it("is stated behind a colleague with an office elsewhere, unless it is the same post", () => {
    const jin = "松山宣传部副部长、松山传感器协会党组书记金样，";
    expect(written([`${jin}会长陈试接待了安例一行`])[0]).toBe(`${jin}松山传感器协会会长陈试接待了安例一行`);
    keeps("松山传感器协会党组书记丁范，会长陈试接待了安例一行");
  });

  it("is the whole name where the noun could be another society, named since", () => {
    const joined = "湖滨仪表学会秘书长白样、云溪港务集团有限公司总经理方测随行";
    expect(written([came, joined, "协会会长陈试接待了来宾"])[2]).toBe("松山传感器协会会长陈试接待了来宾");
    keeps(came, joined, "松山传感器协会会长陈试接待了来宾", "协会培训部部长丁范参加");
  });

  it("is stated where a sentence begins with a post and only somebody's post named the organization", () => {
    expect(written([came, "湖滨仪表学会理事长安例介绍了情况", "秘书长白样作了报告"])[2]).toBe(
      "湖滨仪表学会秘书长白样作了报告",
    );
  });

  it("is stated where a sentence begins with a post that every organization has", () => {
    const visited = "湖滨仪表学会理事长安例到访云溪港务集团有限公司";
    expect(written([visited, "总经理方测接待了来宾"])[1]).toBe("云溪港务集团有限公司总经理方测接待了来宾");
  });

  it("is not stated again where it was named last, or by a post of a region", () => {
    keeps(came, "会长陈试接待了来宾");
    keeps(came, "会长陈试接待了安例一行，培训部部长丁范参加");
    keeps("松山传感器协会会长陈试到访湖滨仪表学会", "市长高验出席活动");
    keeps("松山传感器协会会长陈试、培训部部长丁范出席");
  });
});

describe("somebody whose name begins with that of another one", () => {
  it("has no organization of the other one, and keeps the post", () => {
    expect(written(["湖滨仪表学会理事长安例到访", "会长陈试新参加"])[1]).toBe("云溪商会会长陈试新参加");
    keeps("松山传感器协会会长陈试到访", "云溪商会会长陈试新致辞");
  });
});

describe("an introduction", () => {
  it("is not repeated", () => {
    expect(
      written(["协会接待湖滨仪表学会理事长安例一行", "应陈试邀请，湖滨仪表学会理事长安例一行参观了展厅"])[1],
    ).toBe("应陈试邀请，安例一行参观了展厅");
  });

  it("is kept in a list, in front of others and by another post", () => {
    keeps("湖滨仪表学会理事长安例到访", "陈试、湖滨仪表学会理事长安例出席");
    keeps("湖滨仪表学会理事长安例到访", "会见理事长安例、白样");
    keeps("湖滨仪表学会理事长安例到访", "名誉会长安例致辞");
  });
});

describe("a short form in the record's own context", () => {
  const context = (text: string): Line => line("background[0].zh", plain(text), true);

  const keepsContext = (text: string): void =>
    expect(written(["安例到访", context(text), "云港总经理方测参加"])[1]).toBe(text);

  it("is the full name before the text has introduced it", () => {
    expect(written(["安例到访", context("代表团还拜会了云港和学校。"), "云港总经理方测参加"])[1]).toBe(
      "代表团还拜会了云溪港务集团有限公司和学校。",
    );
    keepsContext("代表团还拜会了云港集团。");
    const [, ...twice] = written([
      "安例到访",
      context("代表团拜会了云港。"),
      context("代表团对云港表示感谢。"),
    ]);
    expect(twice[1]).toBe("代表团对云溪港务集团有限公司表示感谢。");
    expect(written(["安例到访", context("船队停靠在大云港口。")])[1]).toBe("船队停靠在大云港口。");
    expect(written(["安例到访云港", context("云港成立于1990年。")])[1]).toBe("云港成立于1990年。");
  });
});
