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
});
