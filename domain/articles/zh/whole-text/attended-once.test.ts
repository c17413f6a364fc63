import { describe, expect, it } from "vitest";
import { type Composed, isParagraph, type Line, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withAttendanceOnce } from "./attended-once";

const said = (id: string, text: string): Line => line(id, plain(text, [id]));
const inParagraphs = (...paragraphs: readonly (readonly Line[])[]): string[] =>
  withAttendanceOnce(
    paragraphs.map((lines): Composed => ({ type: "paragraph", part: "lead", keys: [], lines: [...lines] })),
  ).map((block) => (isParagraph(block) ? block.lines.map(({ words }) => textOf(words)).join("。") : ""));

describe("those who were at an event", () => {
  const held = said("lead", "湖滨码头启用仪式在湖滨举行");

  it("are one sentence with their number, wherever it was stated", () => {
    expect(
      inParagraphs(
        [held, said("attendance", "约80名来宾参加仪式")],
        [
          said("delegations[d]", "湖滨市市长安例率领的商会代表团参加仪式"),
          said("people.b", "松山大学校长白样和企业代表出席仪式"),
        ],
      ),
    ).toEqual([
      "湖滨码头启用仪式在湖滨举行",
      "湖滨市市长安例率领的商会代表团，松山大学校长白样和企业代表等约80名来宾出席仪式",
    ]);
    expect(
      inParagraphs(
        [held, said("people.b", "船东代表和会员代表出席仪式")],
        [said("organizers", "仪式由湖滨市主办，旨在深化合作，180余名来宾参加")],
      ),
    ).toEqual([
      "湖滨码头启用仪式在湖滨举行。船东代表和会员代表等180余名来宾出席仪式",
      "仪式由湖滨市主办，旨在深化合作",
    ]);
  });

  it("keep their sentence where the number is of others, of another occasion or in the list", () => {
    const apart = (number: string, list: string): void => {
      const text = `湖滨码头启用仪式在湖滨举行。${number}|${list}`;
      expect(inParagraphs([held, said("attendance", number)], [said("people.b", list)]).join("|")).toBe(text);
    };
    apart("100名学生参加仪式", "松山大学校长白样和企业代表出席仪式");
    apart("约100人参加论坛", "松山大学校长白样和企业代表出席仪式");
    apart("约100人参加仪式", "松山大学校长白样和20名企业代表出席仪式");
    apart("约100人参加仪式", "该校校长白样和企业代表出席仪式");
  });
});
