import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

/** Talks at a visit with these remarks. */
const visit = (...remarks: Parameters<typeof remark>[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到湖滨商会交流"),
      home: { name: zh("湖滨商会"), kind: "association" },
      participants: [
        personOf("an", "安例", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("bai", "白样", "松山商会", "会长", { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        { key: "tour", activity: "tour", people: [{ key: "bai", as: "head" }], saw: [zh("湖滨会馆")] },
        {
          key: "t",
          activity: "talks",
          title: zh("座谈"),
          topics: [zh("会员服务")],
          remarks: remarks.map((one) => remark(...one)),
        },
      ],
    }),
    "zh",
  );

describe("a sentence that only reports a welcome", () => {
  it("says that a host welcomed the guests", () => {
    expect(visit(["r", "an", "welcome"])).toContain("安例对来宾表示欢迎。");
  });

  it("does not say so of a visitor, and not with words of another", () => {
    expect(visit(["r", "bai", "welcome"])).not.toContain("来宾表示欢迎");
    expect(visit(["r", "an", "say", "港口扩大免税，企业界表示欢迎"])).not.toContain("来宾表示欢迎");
  });

  it("keeps whom the record names, and joins other acts without it", () => {
    expect(visit(["r", "an", "welcome"], ["s", "an", "introduce", "商会"])).not.toContain("来宾表示欢迎");
  });
});
