import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const people = [
  personOf("an", "安例", "松山大学", "校长", { side: "guest", roles: ["head", "signatory"] }),
  personOf("lu", "陆样", "湖滨大学", "校长", { side: "host", roles: ["receiver", "signatory"] }),
];
const university = (name: string): object => ({ name: zh(name), kind: "university" });

it("has a gift after what its giver hoped as a sentence of its own", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山大学校长安例访问湖滨大学"),
      participants: people,
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("会见"),
          outcomes: ["o"],
          remarks: [
            remark("a", "lu", "hope", "两校继续推进学生交换项目"),
            remark("b", "an", "hope", "两校今后继续加强人员往来，为师生搭建更好的平台"),
          ],
        },
      ],
      outcomes: [
        {
          key: "o",
          type: "gift",
          by: ["an"],
          to: { organizations: [university("湖滨大学")] },
          points: [zh("船模")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/搭建更好的平台。\s*安例还向[^。]*赠送了?船模/);
  expect(text).not.toContain("，并向");
});

it("has gifts exchanged at a signing beside those who signed", () => {
  const text = faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨大学与松山大学签订合作协议"),
      participants: people,
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            remark("a", "lu", "introduce", "湖滨大学的基本情况和近年来的各方面工作"),
            remark("b", "an", "say", "两校合作意义重大，有利于促进两地交流协作，共同进步"),
          ],
        },
        {
          key: "s",
          activity: "signing",
          people: [{ key: "an" }, { key: "lu" }],
          agreements: ["m"],
          narrative: [zh("双方还互赠了礼物。")],
        },
      ],
      agreements: [
        {
          key: "m",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          parties: [
            { organization: university("湖滨大学"), signatories: ["lu"] },
            { organization: university("松山大学"), signatories: ["an"] },
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/签署合作协议。双方还互赠了礼物。/);
  expect(text).not.toMatch(/共同进步。双方还互赠/);
  // The talks at which both spoke are named.
  expect(text).toContain("在签约前的座谈中，陆样介绍了");
});
