import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";
import { lastPart } from "./title-event";

it("names an event by the last part of its title", () => {
  expect(lastPart("侨胞再次捐资 湖滨大学“渔港楼”揭牌")).toBe("湖滨大学“渔港楼”揭牌");
  expect(lastPart("湖滨大学渔港楼揭牌")).toBe("湖滨大学渔港楼揭牌");
  expect(lastPart("云雀商会 湖滨商会 联合举办招商推介会")).toBe("云雀商会、湖滨商会联合举办招商推介会");
  expect(lastPart("湖滨大学 港口学院举行毕业典礼")).toBe("湖滨大学港口学院举行毕业典礼");
  expect(lastPart("同心同行 云雀商会 成功举办年会")).toBe("云雀商会成功举办年会");
  expect(lastPart("CIMEI 2024 展览举行")).toBe("CIMEI 2024 展览举行");
});

it("does not put both parts into the name of a ceremony", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("侨胞再次捐资 湖滨大学“渔港楼”揭牌"),
      venue: { name: zh("渔港楼前") },
      participants: [
        personOf("an", "安例", "云雀商会", "会长"),
        personOf("bai", "白样", "湖滨大学", "副校长"),
      ],
      agenda: [
        {
          key: "u",
          activity: "ceremony",
          title: zh("揭牌仪式"),
          people: [{ key: "bai", as: "chair" }, { key: "an" }],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "launch", by: ["an", "bai"], points: [zh("渔港楼")] }],
    }),
    "zh",
  );
  expect(text).toMatch(/\n\n[^\n]*湖滨大学“渔港楼”揭牌仪式在/u);
  expect(text.slice(text.indexOf("\n"))).not.toContain("侨胞再次捐资");
});
