import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

const BOARD = { name: zh("湖滨省卫生厅"), kind: "government" };
const COUNCIL = { name: zh("党组"), parent: BOARD };
const COLLEGE = { name: zh("北原医学院"), kind: "university" };
const COMMITTEE = { name: zh("松山市委"), kind: "party" };
const CITY = { name: zh("松山市"), kind: "government" };

const person = (key: string, name: string, ...posts: readonly (readonly [object, string])[]): object => ({
  key,
  person: { name: zh(name) },
  posts: posts.map(([organization, title]) => ({ organization, title: zh(title) })),
});

const attended = (...participants: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨医学馆开馆仪式举行"),
      officialName: zh("湖滨医学馆开馆仪式"),
      participants,
    }),
    "zh",
  );

describe("people of several organizations", () => {
  it("have commas between organizations where two are of an organization and its party organ", () => {
    const text = attended(
      person("a", "安例", [COUNCIL, "书记"]),
      person("b", "白样", [BOARD, "副厅长"]),
      person("c", "陈例", [COLLEGE, "校长"]),
    );
    expect(text).toContain("湖滨省卫生厅党组书记安例、副厅长白样，北原医学院校长陈例出席");
    expect(text).not.toContain("副厅长白样、北原医学院");
  });

  it("are on one level where all are of one region", () => {
    const text = attended(
      person("a", "安例", [COMMITTEE, "书记"]),
      person("b", "白样", [CITY, "市长"]),
      person("c", "陈例", [CITY, "副市长"]),
    );
    expect(text).toContain("松山市委书记安例、市长白样、副市长陈例出席");
    const several = attended(
      person("a", "安例", [COMMITTEE, "常委"], [COMMITTEE, "秘书长"]),
      person("b", "白样", [CITY, "市长"]),
      person("c", "陈例", [CITY, "副市长"]),
    );
    expect(several).toContain("松山市委常委、秘书长安例，市长白样，副市长陈例出席");
  });

  it("are apart from those of an organization of which one post is held by two", () => {
    const club = { name: zh("湖滨俱乐部"), kind: "association" };
    const women = { name: zh("妇女组"), parent: club };
    const text = attended(
      person("a", "安例", [COLLEGE, "校长"]),
      person("b", "白样", [COLLEGE, "副校长"]),
      person("c", "陈例", [COLLEGE, "副校长"]),
      person("d", "丁样", [club, "主席"]),
      person("e", "高样", [club, "理事"]),
      person("f", "方例", [women, "主任"]),
    );
    expect(text).toContain("副校长白样、陈例，湖滨俱乐部主席丁样、理事高样、妇女组主任方例出席");
  });
});
