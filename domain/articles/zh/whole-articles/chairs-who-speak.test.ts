import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const written = (remarks: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("林谷访问松山商会"),
      home: { name: zh("松山商会") },
      city: zh("松山"),
      when: { start: "2024-03-05", end: "2024-03-06" },
      delegations: [{ key: "d", side: "guest", head: "lin", name: zh("枫叶代表团") }],
      participants: [
        personOf("lin", "林谷", "枫叶协会", "会长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "松山商会", "会长", { side: "host" }),
        personOf("he", "何例", "松山商会", "副会长", { side: "host" }),
      ],
      agenda: [
        { key: "s", activity: "tour", when: { start: "2024-03-05" }, saw: [zh("展厅"), zh("码头")] },
        {
          key: "t",
          activity: "talks",
          when: { start: "2024-03-06" },
          topics: [zh("展会合作")],
          people: [{ key: "bai", as: "chair" }, { key: "he" }, { key: "lin" }],
          remarks,
        },
      ],
    }),
    "zh",
  );

describe("somebody who chaired talks and spoke first", () => {
  it("is named once, where courtesies or an introduction came next", () => {
    const text = written([
      { key: "w", by: ["bai"], act: "welcome" },
      remark("i", "bai", "introduce", "商会的会员"),
    ]);
    expect(text).toContain("会长白样主持并表示欢迎，介绍了商会的会员。");
    expect(text).not.toContain("主持。");
  });

  it("is named again for a statement, and another speaker keeps a sentence", () => {
    expect(written([remark("s", "bai", "say", "合作前景广阔")])).toMatch(
      /主持。\n?\n?白样表示，合作前景广阔/,
    );
    expect(written([remark("s", "lin", "introduce", "协会的会员")])).not.toContain("主持并");
  });
});
