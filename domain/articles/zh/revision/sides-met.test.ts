import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// An invented journey to a town, whose officials attended the talks.

const journey = (title: string, more: object = {}) =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("样本商会会长王小样一行调研青石镇"),
      areas: [zh("青石镇")],
      purpose: zh("调研当地产业发展情况"),
      delegations: [{ key: "d", side: "guest", head: "w", size: 5 }],
      participants: [
        personOf("w", "王小样", "样本商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("l", "李例子", "青石镇", "镇长", { side: "host" }),
        personOf("h", "何例", "北河县商务局", "局长", { side: "host" }),
        personOf("x", "许例", "北河县工商联", "主席", { side: "host" }),
        personOf("z", "张例", "北河县工商联", "秘书长", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh(title),
          remarks: [{ key: "r", by: ["l"], act: "introduce", points: [zh("产业发展情况")] }],
        },
      ],
      ...more,
    }),
    "zh",
  );

it("names both sides of talks where the text has named only the visitors", () => {
  const text = journey("交流座谈会");
  expect(text).toMatch(/王小样一行与[^。]*李例子[^。]*举行交流座谈会/);
  expect(text).not.toContain("双方");
});

it("has a meeting with a name as the subject of its sentence", () => {
  expect(journey("“样本行”恳谈会")).not.toContain("双方举行“");
});
