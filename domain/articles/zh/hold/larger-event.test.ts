import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const meeting = (larger: object, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      home: { name: zh("湖滨大学"), kind: "university" },
      participants: [
        personOf("an", "安例", "湖滨大学", "校长", { side: "host" }),
        personOf("bai", "白样", "松山大学", "校长", { side: "guest" }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("学生交流")] }],
      partOf: { how: "at", ...larger },
      ...more,
    }),
    "zh",
  );

describe("a meeting at a larger event", () => {
  it("was held while a celebration or an assembly lasted", () => {
    const article = meeting({ name: zh("湖滨大学80周年校庆") });
    expect(article).toContain("湖滨大学80周年校庆期间，");
    expect(article).not.toContain("校庆上");
  });

  it("is not said to be during an event that is not known to have lasted as long", () => {
    const days = { when: { start: "2024-03-05", end: "2024-03-09" } };
    expect(meeting({ name: zh("湖滨样例大会") }, days)).not.toContain("大会期间");
    const known = { name: zh("湖滨样例大会"), when: { start: "2024-03-04", end: "2024-03-10" } };
    expect(meeting(known, days)).toContain("大会期间");
  });
});
