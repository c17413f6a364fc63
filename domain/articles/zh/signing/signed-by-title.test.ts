import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Documents of which nobody is known who signed them, at an event with a name.

const forum = (item: object, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("第三届湖滨航运论坛在云雀举办"),
      officialName: zh("第三届湖滨航运论坛"),
      city: zh("云雀"),
      participants: [personOf("lu", "陆样", "湖滨大学", "校长")],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "lu", as: "speaker" }],
          remarks: [remark("r", "lu", "hope", "各方加强合作")],
        },
        { key: "c", activity: "ceremony", title: zh("湖滨航运基金揭牌仪式"), outcomes: ["o"] },
        { key: "g", activity: "signing", agreements: ["a"], ...item },
      ],
      outcomes: [{ key: "o", type: "launch", points: [zh("湖滨航运基金")] }],
      agreements: [
        { key: "a", title: zh("航运合作项目"), type: "project", status: "signed", parties: [], ...more },
      ],
    }),
    "zh",
  );

describe("a document without recorded parties at an event with another name", () => {
  it("is told at its place by the title of its ceremony", () => {
    const text = forum({ title: zh("航运合作项目签约仪式") });
    expect(text).toContain("论坛上还举行了航运合作项目签约仪式。");
    expect(text).not.toContain("签署");
  });

  it("shares the sentence of the ceremony before it", () => {
    expect(forum({}, { title: zh("航运合作协议"), type: "other" })).toContain(
      "论坛上还举行了湖滨航运基金揭牌仪式，签署了航运合作协议。",
    );
  });

  it("is stated as signed where more is known of it than the title of its ceremony says", () => {
    expect(forum({ title: zh("航运合作项目签约仪式") }, { count: 12 })).toContain("12个");
  });
});
