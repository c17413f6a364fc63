import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// An invented unveiling that is the news, at which some of those present spoke.

const TITLE = "学生创新创业实践和科教实习基地揭牌";

const text = faultlessText(
  heldEvent({
    kind: "other",
    title: zh(`${TITLE}仪式举行`),
    venue: { name: zh("湖滨茶园") },
    participants: [
      personOf("an", "安例", "湖滨学院", "副院长", { side: "host" }),
      personOf("bai", "白样", "松山茶业公司", "董事长", { side: "guest" }),
    ],
    agenda: [
      { key: "s", activity: "speeches", remarks: [remark("r", "an", "say", "基地建设意义重大")] },
      { key: "u", activity: "ceremony", title: zh(TITLE), people: [{ key: "an" }, { key: "bai" }] },
    ],
    news: "u",
  }),
  "zh",
);

describe("an unveiling that is the news", () => {
  it("is called a ceremony", () => {
    expect(text).toContain(`${TITLE}仪式`);
    expect(text).not.toMatch(/揭牌举行|揭牌。/);
  });
  it("names those who were there before what they said", () => {
    expect(text.indexOf("白样")).toBeLessThan(text.indexOf("意义重大"));
    expect(text).not.toMatch(/意义重大[\s\S]*出席/);
  });
});
