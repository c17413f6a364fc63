import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented forums and the parts of their discussions.

const held = (title: string, ...sections: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("第四届湖滨航运论坛在云雀开幕"),
      officialName: zh("第四届湖滨航运论坛"),
      city: zh("云雀"),
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { roles: ["speaker"] }),
        { key: "g", group: zh("航运界专家学者") },
      ],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          people: [{ key: "an", as: "speaker" }],
          remarks: [remark("r", "an", "hope", "论坛取得实效")],
        },
        {
          key: "d",
          activity: "discussion",
          title: zh(title),
          people: [{ key: "g" }],
          sections: sections.map(zh),
          topics: [zh("行业发展经验")],
        },
      ],
    }),
    "zh",
  );

it("says the parts of a forum once where the title of the item only lists them", () => {
  const text = held("全体会议和分组论坛", "五场全体会议", "六个分组论坛");
  expect(text).toContain("论坛设五场全体会议、六个分组论坛");
  expect(text).not.toContain("全体会议和分组论坛");
});

it("keeps a title that says more than its parts", () => {
  expect(held("专题研讨", "港口建设论坛", "船员培养论坛")).toContain("分成港口建设论坛、船员培养论坛两组");
});
