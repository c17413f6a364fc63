import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, officerOf, zh } from "../zh/whole-articles/lake-town.test-data";

// Invented talks at which two sides agreed to sign a document.

const org = (name: string) => ({ organization: { name: zh(name), kind: "association" } });
const agreed = (point: string, agreement: object = {}, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀商会到湖滨贸促会考察"),
      home: { name: zh("湖滨贸促会"), kind: "association" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        officerOf("an", "安例", "云雀商会", "会长", { side: "guest", roles: ["head"], delegation: "d" }),
        officerOf("bai", "白样", "湖滨贸促会", "主任", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("会展合作")], outcomes: ["o"] }],
      outcomes: [{ key: "o", type: "consensus", points: [zh(point)] }],
      agreements: [
        {
          key: "g",
          title: zh("战略合作协议"),
          type: "strategic_cooperation",
          status: "planned",
          parties: [org("云雀商会"), org("湖滨贸促会")],
          ...agreement,
        },
      ],
      ...more,
    }),
    "zh",
  );

it("does not say again that a document is planned", () => {
  const text = agreed("近期签订战略合作协议，做好深度对接");
  expect(text.match(/战略合作协议/g)).toHaveLength(1);
  expect(text).not.toContain("拟");
});

it("states a plan of which more is known, or which is another one", () => {
  expect(agreed("近期签订战略合作协议", { fields: [zh("会展"), zh("培训")] })).toContain("会展和培训");
  expect(agreed("近期签订会展协议")).toContain("拟签署战略合作协议");
  const due = { key: "f", text: zh("签订"), force: "task", by: { all: true }, due: { words: zh("年内") } };
  const dated = { followUps: [{ ...due, from: { agreement: "g" } }] };
  expect(agreed("签订战略合作协议", {}, dated)).toContain("年内签署战略合作协议");
});

it.each([
  "推动会员企业签订战略合作协议",
  "落实已签订的战略合作协议",
  "暂不签订战略合作协议",
  "签署会展战略合作协议",
])("states a plan beside what does not say that both sides sign it: %s", (point) => {
  expect(agreed(point)).toContain("拟签署战略合作协议");
});

it("states a plan with somebody who was not there", () => {
  const parties = [org("云雀商会"), org("样本大学")];
  expect(agreed("签订战略合作协议", { parties })).toContain("云雀商会与样本大学拟签署战略合作协议");
});
