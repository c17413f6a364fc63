import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

it("lets those beside who received an invented guest take part in the reception", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("青石大学校长到访"),
      home: { name: zh("湖滨大学"), kind: "university" },
      participants: [
        personOf("an", "安例", "青石大学", "校长", { side: "guest", roles: ["head"] }),
        personOf("bo", "博例", "青石大学", "副校长", { side: "guest" }),
        personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
        { key: "g", group: zh("国际处相关工作人员"), side: "host" },
      ],
      purpose: zh("参加湖滨大学校庆活动"),
    }),
    "zh",
  );
  expect(text).toMatch(/接待了[^。]*，国际处相关工作人员参加接待。/);
});
