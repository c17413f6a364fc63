import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

// An invented inspection with a demand.

const inspection = (result: string): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("湖滨集团开展安全检查"),
      purpose: zh("开展安全检查"),
      home: { name: zh("湖滨集团"), kind: "company" },
      participants: [
        personOf("an", "安例", "湖滨集团", "董事长", { roles: ["head"] }),
        { key: "g", group: zh("集团相关部门负责人") },
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [{ key: "an", as: "head" }, { key: "g" }],
          saw: [zh("东堤项目现场"), zh("水闸项目现场")],
          remarks: [remark("r", "an", "require", "立行立改，消除安全隐患")],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh(result)] }],
    }),
    "zh",
  );

describe("the results of a tour with a demand", () => {
  it("come before the demands where they are faults", () => {
    expect(inspection("部分现场存在操作不规范等问题")).toMatch(/操作不规范等问题[\s\S]*安例要求立行立改/);
  });

  it("come after them otherwise", () => {
    expect(inspection("集团明确整改时限和责任分工")).toMatch(/立行立改[\s\S]*责任分工/);
  });
});
