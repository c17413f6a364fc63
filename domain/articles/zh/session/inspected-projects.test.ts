import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// Invented inspections of construction projects.

const inspected = (saw: readonly string[]): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      areas: [zh("湖滨县"), zh("青石县")],
      purpose: zh("督查重点项目建设"),
      title: zh("安例督查重点项目建设"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨市政府", "副市长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          saw: saw.map((one) => zh(one)),
          topics: [zh("建设中需要协调的问题")],
          people: [{ key: "an", as: "head" }],
        },
      ],
    }),
    "zh",
  );

describe("what an inspection of projects saw", () => {
  it("is counted as projects where the last is named by what is done there", () => {
    expect(inspected(["湖滨急救中心", "青石中学", "云溪路段建设"])).toMatch(/云溪路段建设三个项目/);
  });
  it("stays a list of places where it is one", () => {
    expect(inspected(["湖滨急救中心", "青石中学", "云溪公园"])).not.toContain("个项目");
  });
});
