import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const signed = (organizer: string, assembly = "样本商会第二届会员大会"): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("示例协会与样本商会签署合作协议"),
      partOf: {
        name: zh(assembly),
        how: "at",
        organizers: [{ organization: { name: zh(organizer), kind: "association" }, tier: "host" }],
      },
      participants: [personOf("an", "安例", "样本商会", "会长"), personOf("bo", "博例", "示例协会", "会长")],
      agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          parties: [
            { organization: { name: zh("示例协会"), kind: "association" }, signatories: ["bo"] },
            { organization: { name: zh("样本商会"), kind: "association" }, signatories: ["an"] },
          ],
        },
      ],
    }),
    "zh",
  );

it("does not say that an organization held its own assembly", () => {
  expect(signed("样本商会")).not.toContain("主办");
  expect(signed("云雀市工商联")).toContain("主办");
  expect(signed("样本商会", "样本商会联盟年会")).toContain("主办");
  expect(signed("样本大学", "样本大学生创业大会")).toContain("主办");
});
