import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, remark, zh } from "../whole-articles/lake-town.test-data";

it("does not name the occasion again directly behind the list of those who were there", () => {
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨港口管理培训班举办"),
      officialName: zh("湖滨港口管理培训班"),
      city: zh("湖滨"),
      participants: [
        officerOf("an", "安例", "湖滨港口商会", "会长", { roles: ["speaker"] }),
        officerOf("bai", "白样", "云雀航运协会", "秘书长"),
        officerOf("lu", "陆样", "松山航运协会", "秘书长"),
      ],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: zh("开班式"),
          people: [{ key: "an", as: "speaker" }, { key: "bai" }, { key: "lu" }],
          remarks: [remark("r", "an", "stress", "学员要夯实理论知识和业务能力，推动港口高质量发展")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/出席开班式。\s+安例强调，/);
});
