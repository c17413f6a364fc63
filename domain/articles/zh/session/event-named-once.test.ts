import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

it("gives an event its whole name where the title names it, and no sentence that it was held", () => {
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("王小样会长出席样本市机械协会理事会"),
      officialName: zh("样本市机械协会二届三次理事会"),
      city: zh("样本"),
      participants: [
        personOf("wang", "王小样", "示例省机械协会", "会长", { side: "guest", roles: ["head"] }),
        personOf("li", "李示例", "样本市机械协会", "会长", { side: "host" }),
      ],
      agenda: [
        {
          key: "m",
          activity: "speeches",
          venue: { name: zh("东湖中心") },
          remarks: [{ key: "r", by: ["li"], act: "report", points: [zh("协会上半年工作")] }],
        },
      ],
    }),
    "zh",
  );
  expect(text).not.toMatch(/(?:^|。)[^，。]*二届三次理事会(?:举行|召开)。/);
  expect(text).toContain("二届三次理事会");
});
