import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const HOST = { name: zh("湖滨市机械协会"), kind: "association" };

const attended = (more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("王小样会长出席湖滨市机械协会理事扩大会议暨示例省机械协会湖滨办事处揭牌仪式"),
      officialName: zh("湖滨市机械协会二届三次理事扩大会议"),
      city: zh("湖滨"),
      when: { start: "2025-06-04", end: "2025-06-05" },
      organizers: [{ organization: HOST, tier: "host" }],
      participants: [
        personOf("wang", "王小样", "示例省机械协会", "会长", { side: "guest", roles: ["head"] }),
        personOf("li", "李示例", "湖滨市机械协会", "秘书长", { side: "host" }),
      ],
      agenda: [
        {
          key: "m",
          activity: "speeches",
          title: zh("理事扩大会议"),
          when: { start: "2025-06-04" },
          remarks: [{ key: "r", by: ["li"], act: "report", points: [zh("协会上半年工作")] }],
        },
      ],
      ...more,
    }),
    "zh",
  );

it("gives an event its whole name where the title names it, and no sentence that it was held", () => {
  const text = attended();
  expect(text).toContain("王小样出席湖滨市机械协会二届三次理事扩大会议暨");
  expect(text).not.toMatch(/。[^，。]*二届三次理事扩大会议(?:举行|召开)/);
});
