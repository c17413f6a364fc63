import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const LAKE = { name: zh("湖滨市人民医院"), kind: "hospital" };
const PINE = { name: zh("松山县人民医院"), kind: "hospital" };
const signing = (more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨市人民医院与松山县人民医院举行医联体签约授牌仪式"),
      officialName: zh("医联体签约授牌仪式"),
      news: "a",
      participants: [personOf("an", "安例", "松山县", "副县长", { roles: ["speaker"] })],
      agenda: [
        { key: "s", activity: "signing", agreements: ["a"] },
        {
          key: "w",
          activity: "speeches",
          people: [{ key: "an" }],
          remarks: [remark("r", "an", "point_out", "此次签约惠及全县人民")],
        },
      ],
      agreements: [
        {
          key: "a",
          title: zh("医联体合作协议"),
          type: "other",
          status: "signed",
          parties: [{ organization: LAKE }, { organization: PINE }],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("a ceremony of signing that two parties held", () => {
  it("is what they held, before what they signed there", () => {
    const text = signing();
    expect(text).toContain(
      "2024年3月5日，湖滨市人民医院与松山县人民医院举行医联体签约授牌仪式，双方签署医联体合作协议。",
    );
    expect(text).not.toContain("仪式上，湖滨市人民医院");
  });

  it("is only the place of the signing where the title does not say who held it", () => {
    const text = signing({ title: zh("湖滨市人民医院与松山县人民医院签署医联体合作协议") });
    expect(text).not.toContain("举行医联体签约授牌仪式，双方");
  });
});
