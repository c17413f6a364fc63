import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

it("what an official did besides on the journey does not part two stops", () => {
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("安例调研云雀市现代农业工作"),
      city: zh("云雀"),
      participants: [
        personOf("an", "安例", "湖滨省农委", "副主任", { side: "guest" }),
        personOf("bai", "白样", "云雀市农业局", "局长", { side: "host", roles: ["escort"] }),
      ],
      agenda: [
        {
          key: "a",
          activity: "tour",
          venue: { name: zh("锦绣观光园") },
          remarks: [remark("r", "an", "hope", "云雀市凸显特色")],
        },
        { key: "b", activity: "tour", saw: [zh("水稻种植基地"), zh("鲜切花基地")] },
      ],
      background: [zh("安例此行还参加了大蒜年会。")],
    }),
    "zh",
  );
  expect(text).toContain("安例此行还参加了大蒜年会。");
  expect(text).not.toMatch(/凸显特色。[^\n]*安例此行还/u);
});
