import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const school = (handover: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨学校开放日举行"),
      officialName: zh("湖滨学校开放日"),
      participants: [
        personOf("an", "安例", "云雀检测公司", "总经理", { side: "guest" }),
        personOf("bai", "白样", "湖滨学校", "校长", { side: "host", roles: ["speaker"] }),
      ],
      agenda: [
        { key: "s", activity: "speeches", remarks: [remark("r", "bai", "introduce", "学校的发展")] },
        { key: "h", activity: "handover", title: zh(handover), people: [{ key: "an", as: "head" }] },
      ],
    }),
    "zh",
  );

it("takes part in a ceremony rather than handing it over", () => {
  const text = school("捐赠仪式");
  expect(text).toContain("云雀检测公司总经理安例出席捐赠仪式");
  expect(text).not.toContain("移交");
});

it("hands over what a title says", () => {
  expect(school("检测设备")).toMatch(/安例移交检测设备|安例[^。]*检测设备/u);
});
