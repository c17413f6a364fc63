import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented signing of three societies, two of which have the same president.

const society = (name: string): object => ({ name: zh(name), kind: "association" });
const HOST = society("湖滨市茶商会");
const OWN = society("云雀市茶商会");
const OTHER = society("松山茶城茶商会");

const written = (more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨市茶商会、云雀市茶商会、松山茶城茶商会缔结友好商会"),
      officialName: zh("缔结友好商会签约仪式"),
      home: HOST,
      news: "a",
      venue: { name: zh("湖滨市茶商会"), organization: HOST },
      purpose: zh("参观交流"),
      delegations: [{ key: "d", side: "guest", head: "bai", size: 26 }],
      participants: [
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [{ organization: HOST, title: zh("会长") }],
          side: "host",
          roles: ["signatory"],
        },
        {
          key: "bai",
          person: { name: zh("白样") },
          posts: [OWN, OTHER].map((organization) => ({ organization, title: zh("会长") })),
          side: "guest",
          delegation: "d",
          roles: ["head", "signatory"],
        },
      ],
      agenda: [
        {
          key: "v",
          activity: "other",
          did: zh("参观交流"),
          told: "before",
          people: [{ key: "bai", as: "head" }],
          peopleOpen: true,
        },
        {
          key: "s",
          activity: "signing",
          agreements: ["a"],
          remarks: [remark("r", "an", "say", "商会之间互访很重要")],
        },
      ],
      agreements: [
        {
          key: "a",
          title: zh("缔结友好商会协议书"),
          type: "other",
          status: "signed",
          parties: [
            { organization: HOST, signatories: ["an"] },
            { organization: OWN, signatories: ["bai"] },
            { organization: OTHER, signatories: ["bai"] },
          ],
        },
      ],
      ...more,
    }),
    "zh",
  );

it("names who signed, one of them for two of three parties, as the subject of the signing", () => {
  expect(written()).toMatch(/安例与[^。]*白样分别代表各方签署缔结友好商会协议书/);
  expect(written()).not.toContain("签字");
});

it("states no aim that was done", () => {
  expect(written()).not.toContain("旨在");
});

it("does not state a result that the lead has stated", () => {
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨市与松山省正式缔结友好城市关系"),
      home: { name: zh("湖滨市人民政府"), kind: "government" },
      news: "a",
      areas: [zh("松国")],
      purpose: zh("与松山省缔结友好城市关系"),
      delegations: [{ key: "d", name: zh("湖滨市访问团"), side: "guest" }],
      participants: [
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [{ organization: { name: zh("湖滨市"), kind: "government" }, title: zh("副市长") }],
          side: "guest",
          delegation: "d",
        },
      ],
      agenda: [
        { key: "s", activity: "signing", people: [{ key: "an" }], agreements: ["a"], outcomes: ["o"] },
      ],
      outcomes: [
        {
          key: "o",
          type: "result",
          points: [zh("湖滨市与松山省正式缔结友好城市关系"), zh("访问促进了两地合作")],
        },
      ],
      agreements: [
        {
          key: "a",
          title: zh("友好城市协议书"),
          type: "other",
          status: "signed",
          parties: [
            { organization: { name: zh("湖滨市"), kind: "government" }, signatories: ["an"] },
            { organization: { name: zh("松山省"), kind: "government" } },
          ],
        },
      ],
    }),
    "zh",
  );
  const [, ...body] = text.split("\n");
  expect(body.join("").match(/缔结友好城市关系/g)).toHaveLength(1);
  expect(text).toContain("访问促进了两地合作");
});
