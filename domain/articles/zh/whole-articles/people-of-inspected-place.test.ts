import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

it("are not led or accompanied to their own place by an inspection whose members are recorded", () => {
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("安例检查防汛工作"),
      areas: [zh("云雀县"), zh("湖滨区")],
      delegations: [{ key: "d", head: "an" }],
      participants: [
        personOf("an", "安例", "松山市", "副市长", { delegation: "d" }),
        personOf("he", "何例", "松山市水务局", "局长", { delegation: "d" }),
        { key: "g", group: zh("主要负责同志"), of: [{ name: zh("云雀县") }, { name: zh("湖滨区") }] },
        personOf("bai", "白样", "云雀水库管理所", "所长"),
      ],
      agenda: [{ key: "t", activity: "tour", city: zh("云雀县"), saw: [zh("云雀水库大坝")] }],
    }),
    "zh",
  );
  expect(text).not.toMatch(/率[^，。]*主要负责同志|白样(?:同行|随行)/);
  expect(text).toMatch(/主要负责同志[^。]*参加|白样[^。]*参加/);
});
