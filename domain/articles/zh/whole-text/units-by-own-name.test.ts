import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// Invented units of invented organizations.

const COLLEGE = {
  name: zh("石油学院"),
  kind: "university",
  parent: { name: zh("湖滨大学"), kind: "university" },
};

const text = faultlessText(
  heldEvent({
    kind: "other",
    title: zh("湖滨大学石油学院举行客座教授聘任仪式"),
    officialName: zh("石油学院客座教授聘任仪式"),
    home: COLLEGE,
    venue: { name: zh("学术报告厅"), organization: { name: zh("湖滨大学"), kind: "university" } },
    participants: [
      {
        key: "an",
        person: { name: zh("安例") },
        posts: [{ organization: COLLEGE, title: zh("院长") }],
        side: "host",
      },
      personOf("bai", "白样", "云溪大学", "教授", { side: "guest" }),
      personOf("lin", "林谷", "松山大学", "教授", { side: "guest" }),
    ],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: zh("客座教授聘任仪式"),
        people: [{ key: "an" }, { key: "bai" }, { key: "lin" }],
        outcomes: ["o"],
        remarks: [
          { key: "r", by: ["an"], act: "introduce", points: [zh("白样、林谷两位教授的学术情况")] },
          { key: "s", by: ["bai", "lin"], act: "say", points: [zh("两位教授愿为学院发展出力")] },
        ],
      },
    ],
    outcomes: [
      { key: "o", type: "award", by: ["an"], to: { participants: ["bai", "lin"] }, points: [zh("聘书")] },
    ],
  }),
  "zh",
);

describe("a unit of an organization", () => {
  it("has the name of the whole at its first mention only", () => {
    const [, ...body] = text.split("\n").filter((line) => line !== "");
    expect(body.join("").match(/湖滨大学石油学院/g)).toHaveLength(1);
    expect(body.join("")).toContain("石油学院院长安例");
  });
});

describe("people whom the office calls by a noun together", () => {
  it("are called so once the text has named them", () => {
    expect(text).toContain("介绍了两位教授的学术情况");
    expect(text).toContain("两位教授表示，愿为学院发展出力");
  });
});
