import { describe, expect, it } from "vitest";
import { readList } from "./read-list";

const sidesOf = (text: string): (string | undefined)[] =>
  readList(text, new Set()).rows.flatMap((row) =>
    "participant" in row ? [row.participant.side ?? "-"] : [],
  );

describe("the sides of a list", () => {
  it("are in a column of remarks", () =>
    expect(
      sidesOf("姓名\t单位及职务\t备注\n王小样\t样例工商会主席\t外宾\n李大例\t示例市商务局局长\t中方"),
    ).toEqual(["guest", "host"]));

  it("are those of the guests only for who visits, not for who is asked to attend", () =>
    expect(sidesOf("今天样例公司的李大例经理来访，请王小样主任、张三样科长参加。")).toEqual([
      "guest",
      "host",
      "host",
    ]));

  it("are those of the guests where a title welcomes one of them", () =>
    expect(
      sidesOf(
        "欢迎样例大学李大例校长一行\n来宾：孙样例副校长\n参加：王小样院长、张三样副院长（示例学院）",
      )[0],
    ).toBe("guest"));

  it("are not in the titles of visiting professors", () =>
    expect(
      sidesOf("Ann Example, visiting professor, Model University, Bob Sample, professor, Model University"),
    ).toEqual(["-", "-"]));

  it("are those of the same organization where both sides took part", () =>
    expect(
      sidesOf(
        "示例大学校长王小样会见样例大学副校长李大例。参加会见的有样例大学国际处处长孙样例，示例大学教务处处长张三样。",
      ),
    ).toEqual(["host", "guest", "guest", "host"]));

  it("are in remarks rather than in the title over both", () =>
    expect(
      sidesOf(
        "会见人员名单\n姓名\t单位及职务\t备注\n马丁·样例\t样例工商会主席\t外宾，团长\n王小样\t示例市商务局局长\t中方",
      ),
    ).toEqual(["guest", "host"]));

  it("are those of the hosts under headings of local leaders and departments beside guests", () =>
    expect(
      sidesOf(
        "签约仪式名单\n一、来宾\n样例能源公司总裁　李大例\n二、市领导\n市政府副秘书长　王小样\n三、市直部门\n市商务局副局长　张三样",
      ),
    ).toEqual(["guest", "host", "host"]));

  it.each([
    ["陈部长，样例公社代表团名单来了，26号到我们集团：\n社长 王小样\n副社长 李大例"],
    ["下周来我们这边的样例团名单：\n王小样 样例州农业厅厅长\n李大例 样例咖啡商会主席"],
  ])("are those of guests for who comes to the writer: %s", (text) =>
    expect(sidesOf(text)).toEqual(["guest", "guest"]),
  );

  it("are not those of guests for people who are asked to come to the writer", () =>
    expect(sidesOf("请以下同志到我局：\n王小样 副局长\n李大例 科长")).not.toContain("guest"));

  it("go on below a line that says who joins the head of a delegation", () =>
    expect(
      sidesOf(
        "Our delegation will be led by Mr. Ted Example, President of the Model Chamber. He will be joined by:\n\n- Ms. Ann Sample, Secretary General, Model Chamber\n- Mr. Bob Muster, Export Manager, Muster Yarns Ltd",
      ),
    ).toEqual(["guest", "guest", "guest"]));

  it("are those of the guests for a party that comes for talks with our people", () =>
    expect(
      sidesOf(
        "今天下午样例国家具协会主席李大例一行6人到协会座谈，我方参加人员：示例市家居协会会长王小样、秘书长张三样。",
      ),
    ).toEqual(["guest", "host", "host"]));
});
