import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented company, whose people came to an invented hospital and gave something.

const PEOPLE = [
  personOf("w", "王小样", "示例公司", "董事长"),
  personOf("l", "李例子", "样本市第二医院", "院长"),
];

const given = (purpose: string, more: object = {}) =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("示例公司向样本市第二医院捐赠呼吸机"),
      city: zh("样本市"),
      purpose: zh(purpose),
      delegations: [{ key: "d", side: "guest", head: "w", size: 5 }],
      participants: [
        personOf("w", "王小样", "示例公司", "董事长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("l", "李例子", "样本市第二医院", "院长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "g",
          activity: "handover",
          title: zh("10台呼吸机"),
          people: [
            { key: "w", as: "head" },
            { key: "l", as: "receiver" },
          ],
        },
      ],
      ...more,
    }),
    "zh",
  );

it("states the journey of those who gave something in front of the gift, whose act its purpose repeats", () => {
  const text = given("看望医护人员并捐赠呼吸机");
  expect(text).toContain("示例公司董事长王小样一行5人到样本市看望医护人员并捐赠呼吸机。王小样代表公司向");
  expect(text).not.toContain("，以");
  // Who accepted the gift did not receive the visitors besides.
  expect(text).not.toContain("接待");
});

it("has an act on the spot with its verb", () => {
  const venue = { name: zh("样本市第二医院") };
  expect(given("现场帮带，送去急需的设备", { venue })).toContain("，开展现场帮带，送去急需的设备。");
});

it("keeps an aim behind the gift, without the act of giving", () => {
  expect(given("捐赠呼吸机，支援医院建设", { delegations: [] })).toContain("10台呼吸机，以支援医院建设");
  expect(given("支持医院抗击疫情")).not.toContain("到样本市");
});

it("goes where the record says, not where the title says that something was given", () => {
  const to = { organizations: [{ name: zh("云溪县人民医院") }] };
  const { side, delegation, roles } = { side: "guest", delegation: "d", roles: ["head"] };
  const text = given("考察药材基地，洽谈合作", {
    title: zh("示例药业公司向云溪县人民医院捐赠呼吸机"),
    city: zh("云溪县"),
    participants: [
      personOf("w", "王小样", "示例药业公司", "董事长", { side, delegation, roles }),
      personOf("l", "李例子", "云溪县人民医院", "院长", { side: "host", roles: ["receiver"] }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [remark("r", "w", "promise", "继续支持医院建设")],
        outcomes: ["o"],
      },
    ],
    outcomes: [{ key: "o", type: "gift", by: ["w"], to, points: [zh("10台呼吸机")] }],
  });
  expect(text).toContain("一行5人到云溪县考察药材基地，洽谈合作。王小样向云溪县人民医院捐赠10台呼吸机");
});

it("keeps whom or what a gift was for, and thanks for it", () => {
  const alone = { delegations: [], participants: PEOPLE };
  expect(given("捐赠呼吸机用于救治患者，支援医院建设", alone)).toContain("用于救治患者");
  expect(given("感谢捐赠者，弘扬捐赠文化", alone)).toContain("感谢捐赠者，弘扬捐赠文化");
});
