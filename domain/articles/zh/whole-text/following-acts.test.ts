import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const talks = { key: "t", activity: "talks", remarks: [remark("r", "bai", "introduce", "学院的专业设置")] };
const lecture = {
  key: "l",
  activity: "presentation",
  title: zh("专题报告"),
  topics: [zh("海港建设")],
  people: [{ key: "an", as: "speaker" }],
};

/** A visit of 安例 to a school with talks and a further item. */
const visit = (item: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云溪港口协会到访湖滨学院"),
      home: { name: zh("湖滨学院"), kind: "university" },
      participants: [
        personOf("an", "安例", "云溪港口协会", "会长", { side: "guest", roles: ["head"] }),
        personOf("bai", "白样", "湖滨学院", "院长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [talks, item],
    }),
    "zh",
  );

describe("an act that follows another item of the agenda", () => {
  it("begins with a word of sequence, once in a text", () => {
    expect(visit(lecture)).toMatch(/随后，安例[^。]*专题报告/);
  });

  it("has none at another time, or where the order is not recorded", () => {
    expect(visit({ ...lecture, when: { start: "2024-03-06" } })).not.toContain("随后");
    expect(visit({ ...lecture, told: "after" })).not.toContain("随后");
  });
});
