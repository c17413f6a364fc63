import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const founding = (narrative: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨商会成立大会举行"),
      officialName: zh("湖滨商会成立大会"),
      home: { name: zh("湖滨商会"), kind: "association" },
      city: zh("云雀市"),
      participants: [personOf("an", "安例", "湖滨商会", "会长", { roles: ["speaker"] })],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "an" }],
          remarks: [remark("r", "an", "promise", "服务会员")],
        },
        {
          key: "p",
          activity: "ceremony",
          title: zh("授牌仪式"),
          outcomes: ["o"],
          narrative: [zh(narrative)],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh("在筹备过程中表现突出的单位获颁奖杯")] }],
    }),
    "zh",
  );

describe("a ceremony named after an act that the office's own sentence reports", () => {
  it("begins with that act, followed by the other activities", () => {
    expect(founding("有关领导为理事单位授牌。")).toContain(
      "在授牌仪式上，有关领导为理事单位授牌。在筹备过程中表现突出的单位获颁奖杯。",
    );
  });

  it("stays before a sentence of something else", () => {
    expect(founding("会场座无虚席，气氛热烈。")).not.toContain("在授牌仪式上，会场");
  });
});
