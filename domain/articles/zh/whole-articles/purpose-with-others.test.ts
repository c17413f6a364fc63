import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// A purpose whose agent is not the subject of the first sentence, or that the title states too.

describe("what somebody was to do with others", () => {
  it("is not said of the event", () => {
    const text = faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("学术报告会在湖滨植物园举行"),
        purpose: zh("与生态中心的研究人员开展学术交流"),
        venue: { name: zh("湖滨植物园") },
        participants: [
          personOf("an", "安例", "青石大学", "教授", { side: "guest" }),
          personOf("bai", "白样", "湖滨植物园", "主任", { side: "host" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "presentation",
            title: zh("学术报告会"),
            remarks: [remark("r", "an", "introduce", "植物的分布")],
          },
        ],
      }),
      "zh",
    );
    expect(text).not.toMatch(/举行，与生态/);
    expect(text).toContain("旨在与生态中心的研究人员开展学术交流");
  });
});

describe("a call that title and purpose state with one verb", () => {
  it("is stated once", () => {
    const text = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("湖滨市外办拜访多国驻青石总领馆"),
        purpose: zh("拜访甲国、乙国驻青石总领事馆"),
        city: zh("青石"),
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [
          personOf("an", "安例", "湖滨市外办", "主任", { side: "guest", delegation: "d", roles: ["head"] }),
          personOf("bo", "博例", "甲国驻青石总领事馆", "总领事", { side: "host" }),
          personOf("mo", "莫常", "乙国驻青石总领事馆", "总领事", { side: "host" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            each: true,
            people: [{ key: "an" }, { key: "bo" }, { key: "mo" }],
            topics: [zh("经贸合作")],
          },
        ],
      }),
      "zh",
    );
    expect(text.split("\n")[2]).toContain("拜访甲国、乙国驻青石总领事馆");
    expect(text.split("\n")[2]?.split("。")[0]?.match(/拜访/g)).toHaveLength(1);
  });
});
