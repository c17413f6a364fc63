import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

it("names the organization that visitors called on once where the title has a name that it goes by", () => {
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨港口协会秘书长安例拜访云雀港集团"),
      home: { name: zh("湖滨港口协会") },
      city: zh("云雀"),
      venue: { name: zh("云雀港集团"), organization: { name: zh("云雀港集团有限公司") } },
      delegations: [{ key: "d", side: "guest", head: "an", size: 2 }],
      participants: [
        personOf("an", "安例", "湖滨港口协会", "秘书长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "云雀港集团有限公司", "董事长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("港口生产形势")] }],
    }),
    "zh",
  );
  expect(text).toContain("赴云雀港集团有限公司拜访");
  expect(text).not.toMatch(/云雀港集团有限公司拜访云雀港集团/);
});
