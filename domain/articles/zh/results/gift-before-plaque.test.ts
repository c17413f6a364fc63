import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const donation = (handed: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨慈善基金捐赠云溪县医疗设备仪式举行"),
      venue: { name: zh("云溪会堂") },
      participants: [
        personOf("an", "安例", "湖滨慈善会", "副会长"),
        personOf("bai", "白样", "云溪县卫健局", "局长"),
        personOf("chen", "陈例", "湖滨航运集团", "董事长", { roles: ["speaker"] }),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: zh(handed),
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
          ],
        },
      ],
      outcomes: [
        {
          key: "o",
          type: "gift",
          by: ["chen"],
          to: { organizations: [{ name: zh("云溪县卫健局") }] },
          points: [zh("25台医疗设备")],
        },
      ],
    }),
    "zh",
  );

it("states who gave what before the plaque that they got for it, and the ceremony once", () => {
  const text = donation("捐赠牌匾");
  expect(text.indexOf("捐赠25台医疗设备")).toBeLessThan(text.indexOf("捐赠牌匾"));
  expect(text).not.toContain("仪式名为");
});

it("has what was handed over as the news where it is the gift", () => {
  const text = donation("呼吸机");
  expect(text.indexOf("呼吸机")).toBeGreaterThan(0);
});
