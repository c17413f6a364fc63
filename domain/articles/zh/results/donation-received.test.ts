import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const FUND = { name: zh("湖滨大学教育基金会"), kind: "association" };
const COMPANY = { name: zh("星河置业公司"), kind: "company" };
const SCHOOL = {
  name: zh("建筑学院"),
  kind: "university",
  parent: { name: zh("湖滨大学"), kind: "university" },
};

const text = faultlessText(
  heldEvent({
    kind: "signing",
    title: zh("星河置业向湖滨大学教育基金会捐赠暨实践基地授牌仪式举行"),
    home: FUND,
    venue: { name: zh("湖滨大学东校区") },
    delegations: [{ key: "d", side: "guest", head: "an" }],
    participants: [
      personOf("bai", "白样", "湖滨大学教育基金会", "理事长", { side: "host" }),
      personOf("he", "何例", "湖滨大学教育基金会", "理事", { side: "host" }),
      { key: "g", group: zh("师生代表"), of: [SCHOOL], side: "host" },
      personOf("an", "安例", "星河置业公司", "董事长", { side: "guest", delegation: "d" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "bai" }, { key: "an" }],
        remarks: [remark("r", "bai", "thank")],
      },
      {
        key: "s",
        activity: "signing",
        title: zh("捐赠签约暨授牌仪式"),
        people: [{ key: "bai" }, { key: "he" }, { key: "an" }, { key: "g" }],
        agreements: ["a", "b"],
        outcomes: ["base"],
      },
      {
        key: "h",
        activity: "handover",
        title: zh("捐赠"),
        people: [
          { key: "an", as: "head" },
          { key: "bai", as: "receiver" },
        ],
        outcomes: ["thanks"],
      },
    ],
    outcomes: [
      {
        key: "thanks",
        type: "gift",
        by: ["bai"],
        to: { participants: ["an"] },
        points: [zh("捐赠证书"), zh("纪念铭牌")],
      },
      { key: "base", type: "launch", points: [zh("“星河置业公司—湖滨大学实践基地”")] },
    ],
    agreements: [
      {
        key: "a",
        title: zh("捐赠协议"),
        type: "other",
        status: "signed",
        parties: [
          { organization: FUND, signatories: ["he"] },
          { organization: COMPANY, signatories: ["an"] },
        ],
      },
      {
        key: "b",
        title: zh("共建基地协议"),
        type: "other",
        status: "signed",
        parties: [{ organization: COMPANY, signatories: ["an"] }, { organization: SCHOOL }],
      },
    ],
  }) as DraftRecord,
  "zh",
);

describe("a donation with a certificate in return", () => {
  it("is received by those who then give the certificate, in one sentence", () => {
    expect(text).toContain("白样接受捐赠，并向安例颁发捐赠证书和纪念铭牌。");
    expect(text).not.toMatch(/捐赠捐赠|还向安例/);
  });

  it("awards the plaque of a base whose ceremony is called so", () => {
    expect(text).toContain("实践基地”获授牌");
    expect(text).not.toContain("启动");
  });

  it("names the parties of a document that are others than those of the one before", () => {
    expect(text).toMatch(/星河置业公司与(?:湖滨大学)?建筑学院签署了?共建基地协议/);
    expect(text).not.toContain("双方签署共建");
  });
});

it("names a giver whom the text has not named", () => {
  const given = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("星河公司向湖滨大学捐赠仪式举行"),
      officialName: zh("星河公司向湖滨大学捐赠仪式"),
      participants: [
        personOf("bai", "白样", "湖滨大学", "校长", { side: "host" }),
        personOf("an", "安例", "星河公司", "董事长", { side: "guest" }),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: zh("捐赠"),
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
          ],
        },
      ],
    }) as DraftRecord,
    "zh",
  );
  expect(given).toContain("白样接受星河公司董事长安例捐赠");
});
