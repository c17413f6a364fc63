import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

/** A course that opened at a school, with a chair and one speaker at its ceremony. */
const course = (ceremony: string, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨市渔业培训班在云溪学院开班"),
      officialName: zh("湖滨市渔业培训班"),
      participants: [
        personOf("an", "安例", "云溪学院", "副院长"),
        personOf("bai", "白样", "湖滨市渔业局", "局长"),
      ],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          title: zh(ceremony),
          people: [
            { key: "an", as: "chair" },
            { key: "bai", as: "speaker" },
          ],
          remarks: [remark("r", "bai", "hope", "学员学以致用")],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("the ceremony that opened a course", () => {
  it("is named in the first sentence, not again in the next", () => {
    for (const ceremony of ["开班仪式", "开班式"]) {
      const text = course(ceremony, { venue: { name: zh("教学楼") } });
      expect(text).toContain(`培训班${ceremony}在教学楼举行`);
      expect(text).toContain("仪式由云溪学院副院长安例主持");
      expect(text).not.toMatch(/开班[。\s]+开班/);
    }
    expect(course("开班仪式")).toContain("培训班举行开班仪式。");
  });
});
