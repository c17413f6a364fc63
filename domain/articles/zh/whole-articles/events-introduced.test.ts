import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const INSTITUTE = { name: zh("湖滨林业研究所"), kind: "institute" };
const ACADEMY = { name: zh("云溪林科院"), kind: "institute" };

it("calls a signing at a party a signing ceremony before another ceremony is introduced", () => {
  const text = faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨林业研究所与云溪林科院签订合作协议"),
      venue: ACADEMY,
      participants: [
        personOf("an", "安例", "云溪林科院", "院长", { side: "host" }),
        personOf("bo", "博例", "湖滨林业研究所", "所长", { side: "guest" }),
      ],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: zh("林业发展研修班开幕式"),
          people: [
            { key: "an", as: "chair" },
            { key: "bo", as: "speaker" },
          ],
        },
        { key: "s", activity: "signing", agreements: ["a"] },
      ],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          type: "framework",
          status: "signed",
          parties: [{ organization: INSTITUTE }, { organization: ACADEMY }],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("签约仪式在云溪林科院举行");
  expect(text).not.toContain("活动在");
});

it("has visitors exchange, not learn, what is of both sides", () => {
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("青松市代表团访问湖滨市"),
      participants: [personOf("an", "安例", "青松市", "市长", { side: "guest", roles: ["head"] })],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [{ key: "an", as: "head" }],
          saw: [zh("湖滨档案馆")],
          topics: [zh("两国的档案管理经验")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("就两国的档案管理经验进行交流");
  expect(text).not.toContain("了解两国");
});

it("does not begin a headline with a short form that any organization of its kind has", () => {
  const council = { name: zh("湖滨农业发展促进会"), short: zh("促进会"), kind: "association" };
  const signed = (key: string, title: string, other: string) => ({
    key,
    title: zh(title),
    type: "project",
    status: "signed",
    parties: [{ organization: { name: zh(other), kind: "company" } }, { organization: council }],
  });
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("云溪农业交流团赴湖滨考察现代农业"),
      home: { name: zh("云溪供销社"), kind: "other" },
      city: zh("湖滨"),
      delegations: [{ key: "d", name: zh("云溪农业交流团"), side: "guest", size: 9 }],
      participants: [],
      agenda: [{ key: "t", activity: "talks", agreements: ["a", "b"] }],
      agreements: [signed("a", "合作协议", "云溪茶厂"), signed("b", "香料项目合作协议", "青松香料公司")],
    }),
    "zh",
  );
  expect(text).toMatch(/^云溪农业交流团赴湖滨考察现代农业/);
  expect(text).not.toMatch(/^促进会/);
});
