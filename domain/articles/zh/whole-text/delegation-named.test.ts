import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const university = (name: string): object => ({ name: zh(name), kind: "university" });

it("names a delegation that no sentence has introduced before it acts", () => {
  const thanks = { ...remark("r", "bai", "thank", "对湖滨大学代表团的接待"), whom: zh("松山大学") };
  const words = faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨大学与松山大学签署合作协议"),
      home: university("湖滨大学"),
      venue: { name: zh("会议楼三楼"), organization: university("湖滨大学") },
      delegations: [{ key: "d", side: "guest", head: "an", name: zh("松山大学代表团") }],
      participants: [
        personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver", "signatory"] }),
        personOf("an", "安例", "松山大学", "校长", {
          side: "guest",
          delegation: "d",
          roles: ["head", "signatory"],
        }),
      ],
      agreements: [
        {
          key: "a",
          status: "signed",
          title: zh("合作协议"),
          parties: [
            { organization: university("湖滨大学"), signatories: ["bai"] },
            { organization: university("松山大学"), signatories: ["an"] },
          ],
        },
      ],
      agenda: [
        { key: "s", activity: "signing", title: zh("签字仪式"), agreements: ["a"], remarks: [thanks] },
        {
          key: "t",
          activity: "tour",
          told: "after",
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "escort" },
          ],
          saw: [zh("旧码头")],
        },
      ],
    }) as DraftRecord,
    "zh",
  );
  expect(words).toMatch(/松山大学代表团(?:还)?参观了旧码头/);
});
