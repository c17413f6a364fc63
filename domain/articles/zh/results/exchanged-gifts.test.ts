import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const written = (gift: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("枫叶大学校长林谷一行访问云溪大学"),
      home: { name: zh("云溪大学"), kind: "university" },
      when: { start: "2024-03-05" },
      venue: { name: zh("云溪大学"), organization: { name: zh("云溪大学"), kind: "university" } },
      participants: [
        personOf("lin", "林谷", "枫叶大学", "校长", { side: "guest" }),
        personOf("bai", "白样", "云溪大学", "校长", { side: "host" }),
        personOf("he", "何例", "云溪大学", "副校长", { side: "host" }),
      ],
      agenda: [
        { key: "talks", activity: "talks", remarks: [remark("r", "bai", "welcome", "林谷一行")] },
        { key: "h", activity: "handover", outcomes: ["g"] },
      ],
      outcomes: [{ key: "g", type: "gift", points: [zh("纪念品")], ...gift }],
    }) as DraftRecord,
    "zh",
  );

describe("one gift of people of both sides", () => {
  it("is an exchange, whether it names its receivers or not", () => {
    for (const to of [undefined, { participants: ["bai", "lin"] }]) {
      const text = written({ by: ["bai", "lin"], ...(to && { to }) });
      expect(text).toMatch(/白样[^。]*与林谷互赠纪念品。/);
      expect(text).not.toMatch(/林谷赠送|向白样/);
    }
  });

  it("is a gift where its givers are of one side", () => {
    const text = written({ by: ["bai", "he"], to: { participants: ["lin"] } });
    expect(text).toContain("赠送纪念品");
    expect(text).not.toContain("互赠");
  });
});
