import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const course = (agenda: object[], name = "湖滨商会骨干培训班"): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh(`${name}在云雀大学开班`),
      officialName: zh(name),
      home: { name: zh("云雀大学"), kind: "university" },
      city: zh("云雀市"),
      attendance: { count: 60, of: zh("商会骨干") },
      participants: [
        personOf("an", "安例", "云雀大学", "副校长", { roles: ["speaker"] }),
        personOf("bai", "白样", "湖滨商会", "会长"),
        personOf("lu", "陆样", "云雀大学", "继续教育学院院长"),
      ],
      agenda,
    }),
    "zh",
  );
const ceremony = (title: string, ...people: string[]): object => ({
  key: "open",
  activity: "ceremony",
  title: zh(title),
  people: people.map((key) => ({ key })),
  remarks: [remark("r", "an", "hope", "学员学以致用")],
});

describe("guests of the ceremony that opens a course", () => {
  it("attend the ceremony, not the course", () => {
    const text = course([ceremony("开班式", "an", "bai", "lu")]);
    expect(text).toContain("出席开班式");
    expect(text).not.toMatch(/陆样[^。]*参加培训班/);
  });

  it("attend the ceremony of a class of any name", () => {
    const text = course([ceremony("开班典礼", "an", "bai", "lu")], "湖滨商会骨干学习班");
    expect(text).toContain("出席开班典礼");
    expect(text).not.toContain("研讨会");
  });

  it("attend the course where the ceremony lists others", () => {
    expect(course([ceremony("开班式", "an", "bai")])).not.toContain("出席开班式");
  });
});
