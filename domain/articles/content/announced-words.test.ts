import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText } from "../faultless.test-data";

const both = (en: string, zh: string): object => ({ en, zh });
const group = (key: string, en: string, zh: string): object => ({ key, group: both(en, zh), of: [SCHOOL] });
const SCHOOL = { name: both("Lakeside School", "湖滨学校"), kind: "other" };

const ceremony = (remarks: readonly object[]): DraftRecord =>
  ({
    format: FORMAT,
    kind: "other",
    status: "held",
    title: both("Library of Lakeside School opened", "湖滨学校图书馆落成"),
    officialName: both("opening ceremony of the school library", "学校图书馆落成仪式"),
    when: { start: "2024-03-05" },
    participants: [
      group("pupils", "representatives of the pupils", "学生代表"),
      group("parents", "representatives of the parents", "家长代表"),
    ],
    agenda: [{ key: "c", activity: "ceremony", title: both("speeches", "致辞"), remarks }],
  }) as unknown as DraftRecord;

const spoke = { key: "r1", by: ["pupils"], act: "speak" };
const thanked = {
  key: "r2",
  by: ["parents"],
  act: "thank",
  whom: both("the donors", "捐助者"),
};
const promised = {
  key: "r3",
  by: ["pupils"],
  act: "say",
  points: [both("the library will be used every day", "图书馆将天天有人")],
};

describe("that somebody spoke, and what they said after the words of others", () => {
  it("are one turn in Chinese", () => {
    const text = faultlessText(ceremony([spoke, thanked, promised]), "zh");
    expect(text.match(/学生代表/g)).toHaveLength(1);
    expect(text).toMatch(/家长代表[\s\S]*学生代表[^。]*图书馆将天天有人/);
  });

  it("are one turn in English", () => {
    const text = faultlessText(ceremony([spoke, thanked, promised]), "en");
    expect(text.match(/representatives of the pupils/gi)).toHaveLength(1);
    expect(text).toMatch(/donors[\s\S]*pupils[^.]*the library will be used/);
  });

  it("stay separate from the words of others", () => {
    const text = faultlessText(ceremony([spoke, thanked]), "zh");
    expect(text).toMatch(/学生代表/);
    expect(text).toMatch(/家长代表/);
  });
});
