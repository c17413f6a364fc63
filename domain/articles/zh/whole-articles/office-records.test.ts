import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

// Records as offices enter them in haste, with invented people and places.

const LAKE = { name: zh("湖滨港集团"), kind: "company" };
const MOUNT = { name: zh("松山港集团"), kind: "company" };
const parties = [{ organization: LAKE }, { organization: MOUNT }];
const agreement = (title: string): object => ({
  key: "g",
  title: zh(title),
  type: "other",
  status: "signed",
  parties,
});

it("names the office before an act of its own without a subject", () => {
  const text = faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("与松山港集团签署战略合作协议"),
      home: LAKE,
      agreements: [agreement("战略合作协议")],
    }),
    "zh",
  );
  expect(text.split("\n")[0]).toBe("湖滨港集团与松山港集团签署战略合作协议");
});

it("has marks around a title that would read as a sentence", () => {
  const title = "深化联学共建打造港口群推动两地协同发展走深走实战略合作协议";
  const text = faultlessText(
    heldEvent({ kind: "signing", home: LAKE, agreements: [agreement(title)] }),
    "zh",
  );
  expect(text).toContain(`《${title}》`);
});

it("has no purpose that is the signing or how a meeting came about", () => {
  const signed = heldEvent({
    kind: "signing",
    home: LAKE,
    purpose: zh("续签合作备忘录"),
    agreements: [agreement("合作备忘录")],
  });
  expect(faultlessText(signed, "zh")).not.toMatch(/[以在]续签/u);
  const met = heldEvent({
    kind: "meeting",
    home: LAKE,
    purpose: zh("应约会见"),
    participants: [
      personOf("an", "安例", "湖滨港集团", "总裁", { side: "host", roles: ["receiver"] }),
      personOf("bai", "白样", "松山港集团", "总裁", { side: "guest", roles: ["head"] }),
    ],
    agenda: [{ key: "m", activity: "talks", topics: [zh("航运合作")] }],
  });
  expect(faultlessText(met, "zh")).not.toContain("以应约会见");
});

it("has an invitation with the visit and not with what was signed there", () => {
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("安例一行访问松国三家港口集团"),
      home: LAKE,
      areas: [zh("松国")],
      when: { start: "2024-03-05", end: "2024-03-08" },
      organizers: [{ organization: { name: zh("松国港口协会") }, tier: "inviter" }],
      delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
      participants: [
        personOf("an", "安例", "湖滨港集团", "总裁", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [],
      agreements: [
        agreement("合作协议"),
        {
          ...agreement("友好协议书"),
          key: "h",
          parties: [{ organization: LAKE }, { organization: { name: zh("云雀港集团"), kind: "company" } }],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/应松国港口协会邀请，[^。]*安例一行4人/u);
  expect(text).not.toMatch(/邀请，湖滨港集团[与先分]/u);
});

it("unveils several in turn, without a ceremony of that name", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨医院云溪分院和松山医共体先后揭牌"),
      areas: [zh("云溪"), zh("松山")],
    }),
    "zh",
  );
  expect(text).not.toContain("先后揭牌仪式");
  expect(text).toMatch(/先后(?:在云溪和松山)?揭牌/u);
});

it("unveils in a place without the ceremony, and has full names before short forms", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖料院与松精公司共建的“联合实验室”在云溪揭牌"),
      city: zh("云溪"),
      news: "o",
      participants: [
        personOf("an", "安例", "湖滨省云溪湾材料研究院", "院长", {}),
        personOf("bai", "白样", "云溪松山精密科技有限公司", "经理", {}),
      ].map((one, at) => ({
        ...one,
        posts: [
          {
            organization:
              at === 0
                ? { name: zh("湖滨省云溪湾材料研究院"), short: zh("湖料院"), kind: "institute" }
                : { name: zh("云溪松山精密科技有限公司"), short: zh("松精公司"), kind: "company" },
            title: zh(at === 0 ? "院长" : "经理"),
          },
        ],
      })),
      agenda: [{ key: "c", activity: "ceremony", title: zh("揭牌仪式"), outcomes: ["o"] }],
      outcomes: [{ key: "o", type: "launch", points: [zh("由湖料院和松精公司共同成立的“联合实验室”")] }],
    }),
    "zh",
  );
  expect(text).toMatch(/由湖滨省云溪湾材料研究院[^。]*“联合实验室”在云溪揭牌/u);
});

it("counts those who took part without their noun", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨港开港仪式举行"),
      attendance: { count: 200, bound: "over", of: zh("参加人员") },
    }),
    "zh",
  );
  expect(text).not.toContain("名参加人员");
});
