import { describe, expect, it } from "vitest";
import { readList } from "./read-list";

const read = (text: string) => {
  const list = readList(text, new Set());
  const rows = list.rows.flatMap((row) => ("participant" in row ? [row] : []));
  return {
    ...list,
    people: rows.map(({ participant }) => participant),
    unmarked: rows
      .filter(({ doubt }) => doubt.length === 0)
      .map(
        ({ participant: { person, group } }) =>
          person?.name?.zh ?? person?.name?.en ?? group?.zh ?? group?.en,
      ),
  };
};

describe("words of a list without a field", () => {
  it("make a task in a heading doubtful if nobody has such a role", () => {
    const { unmarked } = read("陪同座谈人员：市政协副主席王小样，市商务局局长李小例。");
    expect(unmarked).toEqual([]);
  });

  it("are an activity if a column says so", () => {
    const { people } = read(
      "职务\t姓名\t单位\t备注\n局长\t王小样\t示例市商务局\t主持\n科员\t李小例\t示例市商务局\t记录",
    );
    expect(people[1]?.functions).toEqual([{ zh: "记录" }]);
  });

  it("make the organization of an interpreter doubtful who comes along with somebody", () => {
    const { unmarked } = read("样例集团总经理王小样，随行翻译李大例");
    expect(unmarked).toEqual(["王小样"]);
  });

  it("make a remark with a task doubtful", () => {
    const { unmarked } = read(
      "职务\t姓名\t单位\t备注\n局长\t王小样\t示例市商务局\t\n科员\t李小例\t示例市商务局\t摄影",
    );
    expect(unmarked).not.toContain("李小例");
  });

  it("make the programme of a day doubtful, whose events name people with their tasks", () => {
    const { unmarked } = read(
      "10:00 参观园区\n主任 王小样 示例高新区管委会\n14:30 座谈会\n局长 李小例 示例市商务局\n18:00 工作晚餐\n处长 张大样 示例市外办",
    );
    expect(unmarked).toEqual([]);
  });

  it("make an invitation doubtful that only informs some people", () => {
    const { unmarked } = read(
      "兹定于12月5日举行启动仪式，敬请光临。\n王小样 示例市商务局局长\n李小例 示例市外办主任",
    );
    expect(unmarked).toEqual([]);
  });

  it("make a city before a side doubtful", () => {
    const { unmarked } = read(
      "Tromsø / Bodø side:\nAnn Example, Mayor, Model City\nBob Sample, CEO, Model Group Ltd.\nJinan side:\nWang Xiaoyang, Director, Model Bureau of Commerce",
    );
    expect(unmarked).toEqual([]);
  });

  it("are the side of hosts of a city", () => {
    const { people } = read(
      "Visitors:\nAnn Example, Mayor, Model City\nJinan hosts:\nWang Xiaoyang, Director, Model Bureau of Commerce",
    );
    expect(people.map(({ side }) => side)).toEqual(["guest", "host"]);
  });

  it("make the list doubtful if more people are stated than named", () => {
    const { unmarked } = read("一共来七个人：总经理王小样，副总李小例，翻译赵小样");
    expect(unmarked).toEqual([]);
  });

  it("make a group doubtful that a line names in both languages", () => {
    const { unmarked } = read(
      "来宾 Visitors: Model Ports Council\nAnn Example, Chair 主席 安样\n工作人员4名 4 assistants",
    );
    expect(unmarked.filter((name) => /人员|assistants/.test(name ?? ""))).toEqual([]);
  });

  it("are a number of people in a heading", () => {
    expect(
      read(
        "GUESTS (party of 4)\nAnn Example, Mayor, Model City\nBob Sample, CEO, Model Oy\nand two assistants",
      ).size,
    ).toBe(4);
  });

  it("are a number of people of a report in Chinese, which is not a group of them", () => {
    const { size, people } = read(
      "论坛吸引了来自各地的300余名嘉宾参加。副市长王小样出席并致辞，市商务局局长李小例主持。",
    );
    expect(size).toBe(300);
    expect(people.filter(({ group }) => group)).toEqual([]);
  });

  it("make a remark of a table with a part of the reception doubtful", () => {
    const { unmarked } = read(
      "姓名\t单位\t职务\t说明\n王小样\t示例市商务局\t局长\t主陪\n李小例\t示例市商务局\t副局长\t陪同用餐",
    );
    expect(unmarked).toEqual([]);
  });

  it("are a number of guests that a report states, and that there were more than it names", () => {
    const { size, open } = read(
      "A seminar on shipping attracted more than 80 participants. Speakers were Ann Example, Mayor of Model City; and Bob Sample, President of Model Group. Among the participants were officials from Lund and Kiruna.",
    );
    expect(size).toBe(80);
    expect(open).toBe(true);
  });

  it("make somebody doubtful who is only addressed", () => {
    const { unmarked } = read(
      "Dear Ann Example,\nplease note our guests:\nBob Sample, CEO, Model Group Ltd.",
    );
    expect(unmarked).not.toContain("Ann Example");
  });
});
