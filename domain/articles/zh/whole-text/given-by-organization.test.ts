import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const HOSPITAL = { name: zh("湖滨镇卫生院"), kind: "hospital" };

/** A gift of somebody of an invented foundation, and the office's sentence on whose gift it was. */
const written = (background: string, more: object[] = [], org = "云雀慈善基金会", own = {}): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("松山基金会在湖滨镇卫生院举行救护车捐赠仪式"),
      city: zh("湖滨"),
      participants: [personOf("an", "安例", org, "创办人", own), ...more],
      agenda: [{ key: "g", activity: "ceremony", title: zh("救护车捐赠仪式"), outcomes: ["o"] }],
      outcomes: [
        {
          key: "o",
          type: "gift",
          by: ["an", ...more.map(() => "bai")],
          to: { organizations: [HOSPITAL] },
          points: [zh("救护车")],
        },
      ],
      background: [zh(background)],
    }),
    "zh",
  );

it("is stated once, where the gift is", () => {
  const text = written("此次捐赠的救护车由云雀慈善基金会捐赠。");
  expect(text).toContain("云雀慈善基金会创办人安例代表基金会向湖滨镇卫生院捐赠救护车");
  expect(text).not.toContain("由云雀慈善基金会捐赠");
});

it("keeps the sentence on the gift of another organization", () => {
  expect(written("此次捐赠的救护车由松山基金会捐赠。")).toContain("此次捐赠的救护车由松山基金会捐赠。");
});

it("keeps the sentence where people of several organizations gave", () => {
  const text = written("此次捐赠的救护车由云雀慈善基金会捐赠。", [
    personOf("bai", "白样", "松山公司", "经理"),
  ]);
  expect(text).not.toContain("代表基金会");
  expect(text).toContain("由云雀慈善基金会捐赠。");
});

it("keeps the sentence on an organization whose name another begins with", () => {
  const text = written("此次捐赠的救护车由样本大学捐赠。", [], "样本大学附属医院");
  expect(text).not.toContain("代表大学");
  expect(text).toContain("由样本大学捐赠。");
});

it("has no former officer give on behalf of the organization", () => {
  const posts = [{ organization: { name: zh("云雀慈善基金会") }, title: zh("会长"), former: true }];
  const text = written("此次捐赠的救护车由云雀慈善基金会捐赠。", [], undefined, { posts });
  expect(text).not.toContain("代表基金会");
});
