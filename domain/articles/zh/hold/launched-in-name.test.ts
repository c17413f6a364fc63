import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// What was launched at an invented event, whose formal name may say so.

const held = (title: string, officialName: string, point: string, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      officialName: zh(officialName),
      city: zh("湖滨"),
      participants: [personOf("an", "安例", "云雀大学", "校长"), personOf("bai", "白样", "松山学会", "会长")],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("揭牌仪式"),
          people: [{ key: "an" }, { key: "bai" }],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "launch", points: [zh(point)], ...more }],
    }),
    "zh",
  );

describe("a launch that the name of the event states", () => {
  it("has no sentence of its own", () => {
    const text = held("云雀工作站揭牌", "云雀工作站揭牌仪式", "云雀工作站");
    expect(text).toContain("云雀工作站揭牌仪式在湖滨举行");
    expect(text).not.toMatch(/仪式上，|还举行/);
    const show = held("云雀茶叶展览会开幕", "云雀茶叶展览会", "云雀茶叶展览会");
    expect(show).toMatch(/云雀茶叶展览会在湖滨[^。]*开幕/);
    expect(show).not.toMatch(/展览会启动|展览会揭牌/);
  });

  it("keeps who launched it, and what the name does not say", () => {
    const by = held("云雀工作站揭牌", "云雀工作站揭牌仪式", "云雀工作站", { by: ["an"] });
    expect(by).toMatch(/安例[^。]*为云雀工作站揭牌/);
    expect(held("云雀学会年会举行", "云雀学会年会", "云雀工作站")).toContain("云雀工作站揭牌");
  });
});
