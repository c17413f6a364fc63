import { expect, it } from "vitest";
import { forumArticle, person, zh } from "../whole-articles/forum.test-data";

const signing = (narrative?: string, guest = "展陈部部长", official = "副局长"): string =>
  forumArticle(
    [
      {
        key: "s",
        activity: "signing",
        people: [{ key: "chair", as: "chair" }, { key: "bai" }, { key: "mo" }, { key: "lu" }, { key: "yi" }],
        agreements: ["a"],
        outcomes: ["g"],
        ...(narrative ? { narrative: [zh(narrative)] } : {}),
      },
    ],
    {
      title: zh("湖滨馆与松山馆签署合作协议"),
      officialName: undefined,
      participants: [
        person("bai", "白样", "湖滨博物馆", "馆长", { side: "host" }),
        person("chair", "常例", "湖滨博物馆", "副馆长", { side: "host", roles: ["chair"] }),
        person("mo", "莫常", "松山博物馆", "馆长", { side: "guest" }),
        person("lu", "陆样", "松山博物馆", guest, { side: "guest" }),
        person("yi", "易例", "湖滨文化局", official, { side: "host" }),
      ],
      agreements: [
        {
          key: "a",
          title: zh("文物保护合作协议"),
          type: "framework",
          status: "signed",
          parties: [
            { organization: { name: zh("湖滨博物馆") }, signatories: ["bai"] },
            { organization: { name: zh("松山博物馆") }, signatories: ["mo"] },
          ],
        },
      ],
      outcomes: [{ key: "g", type: "gift", by: ["lu"], points: [zh("图书")] }],
    },
  );

it("names those who only attended a signing with its chair", () => {
  expect(signing()).toMatch(/仪式由[^。]*常例主持，[^。]*易例(?:出席|参加)。/);
});

it("places what preceded the signing in front of its gifts", () => {
  const text = signing("签约前，陆样宣读了协议。");
  expect(text).toMatch(/签约前，[^。]*陆样宣读了协议。[^。]*图书/);
});

it("keeps what preceded the signing with what followed it, behind its gifts", () => {
  const text = signing("签约前，陆样宣读了协议。签约后，双方参观了展厅。");
  expect(text).toMatch(/图书[\s\S]*签约前[\s\S]*签约后/u);
});

it("begins the second paragraph with the chair and many who attended", () => {
  const guest = "党委委员、副馆长、展陈部部长、藏品修复中心主任";
  const official =
    "党组成员、副局长、一级调研员、文物保护和考古管理处处长、文物鉴定中心主任、湖滨考古研究院院长、湖滨文物学会会长";
  expect(signing(undefined, guest, official)).toMatch(
    /协议。\n+[^。]*仪式由[^。]*常例主持，[^。]*易例(?:出席|参加)。/u,
  );
  expect(signing()).toMatch(/协议。[^。\n]*仪式由[^。]*常例主持/u);
});
