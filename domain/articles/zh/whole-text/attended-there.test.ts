import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const text = (more: object): string => faultlessText(heldEvent(more) as DraftRecord, "zh");

const university = (name: string): object => ({ name: zh(name), kind: "university" });

it("names those who attended a ceremony in the sentence of where it was", () => {
  const words = text({
    kind: "signing",
    title: zh("湖滨大学与松山大学签署合作协议"),
    home: university("湖滨大学"),
    venue: { name: zh("会议楼三楼"), organization: university("湖滨大学") },
    delegations: [{ key: "d", side: "guest", head: "an", size: 6 }],
    participants: [
      personOf("bai", "白样", "湖滨大学", "副校长", { side: "host", roles: ["signatory"] }),
      {
        key: "g",
        group: zh("相关负责人"),
        of: [{ name: zh("教务处"), parent: university("湖滨大学") }],
        side: "host",
      },
      personOf("an", "安例", "松山大学", "副校长", {
        side: "guest",
        delegation: "d",
        roles: ["head", "signatory"],
      }),
    ],
    agenda: [
      { key: "t", activity: "speeches", remarks: [remark("r", "bai", "introduce", "学校的历史")] },
      { key: "s", activity: "signing", agreements: ["a"] },
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
  });
  expect(words).toMatch(
    /签约仪式在湖滨大学会议楼三楼举行，安例一行6人和(?:湖滨大学|该校)教务处相关负责人出席。/,
  );
  expect(words).not.toMatch(/(?:参加|出席)签约仪式/);
});

it("has what talks led to in their sentence, where it is a few words", () => {
  const words = text({
    kind: "reception",
    title: zh("松山大学来访"),
    city: zh("湖滨市"),
    participants: [
      personOf("an", "安例", "松山大学", "校长", { side: "guest" }),
      personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
      personOf("mo", "莫常", "湖滨大学", "外事处处长", { side: "host" }),
      personOf("lin", "林谷", "湖滨医院", "院长", { side: "host" }),
    ],
    outcomes: [{ key: "o", type: "result", points: [zh("双方达成合作意向")] }],
    agenda: [
      {
        key: "t",
        activity: "talks",
        topics: [zh("学生培养")],
        people: [{ key: "an", as: "head" }, { key: "mo" }, { key: "lin" }],
        outcomes: ["o"],
      },
    ],
  });
  expect(words).toMatch(/就学生培养进行\p{Script=Han}{2}，达成合作意向。/u);
});
