import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const visit = (narrative: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山大学代表团访问云雀大学"),
      home: { name: zh("云雀大学"), kind: "university" },
      venue: { name: zh("云雀大学"), organization: { name: zh("云雀大学"), kind: "university" } },
      delegations: [{ key: "d", name: zh("松山大学代表团"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "松山大学", "校长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "云雀大学", "副校长", { side: "host", roles: ["receiver"] }),
        personOf("mo", "莫常", "云溪书画院", "院长", { side: "host" }),
      ],
      agenda: [
        { key: "talks", activity: "talks", title: zh("座谈会"), topics: [zh("学生交流")] },
        {
          key: "tour",
          activity: "tour",
          saw: [zh("校史馆")],
          people: [{ key: "an" }, { key: "bai", as: "escort" }, { key: "mo" }],
          narrative: [zh(narrative)],
        },
      ],
    }),
    "zh",
  );

describe("one whom the office's own sentence of an item names", () => {
  it("is introduced there, and not said to have taken part before", () => {
    const text = visit("在校史馆，代表团与正在讲学的莫常相遇，并合影留念。");
    expect(text).toContain("与正在讲学的云溪书画院院长莫常相遇，并合影留念。");
    expect(text).not.toMatch(/莫常参加/);
    expect(text).not.toContain("。。");
  });

  it("has a sentence where the office's words do not name them so", () => {
    expect(visit("代表团在校史馆合影留念。")).toMatch(/莫常[^。]*参加/);
    expect(visit("在校史馆，书画院院长莫常与大家合影。")).toMatch(/莫常[^。]*参加/);
  });
});
