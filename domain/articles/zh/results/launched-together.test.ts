import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// The invented opening of a consulate by two people.

it("has two people open a mission together", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("青石国驻湖滨领事馆开馆"),
      participants: [
        personOf("an", "安例", "青石国驻湖滨领事馆", "领事", { side: "guest" }),
        personOf("bai", "白样", "湖滨市", "市长", { side: "host" }),
      ],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: zh("开馆仪式"),
          people: [{ key: "an" }, { key: "bai" }],
          remarks: [remark("r", "an", "say", "今后将加强合作")],
          outcomes: ["l"],
        },
      ],
      outcomes: [{ key: "l", type: "launch", by: ["an", "bai"], points: [zh("青石国驻湖滨领事馆")] }],
    }),
    "zh",
  );
  expect(text).toMatch(/安例[^。]*白样共同为[^。]*馆开馆/);
});
