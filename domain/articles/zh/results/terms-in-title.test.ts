import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const signed = (agreement: object): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("学校与青石大学签订合作协议"),
      home: { name: zh("湖滨大学"), kind: "university" },
      news: "m",
      participants: [
        personOf("an", "安例", "湖滨大学", "校长", { side: "host", roles: ["signatory"] }),
        personOf("bo", "博例", "青石大学", "校长", { side: "guest", roles: ["signatory"] }),
      ],
      agenda: [{ key: "s", activity: "signing", people: [{ key: "an" }, { key: "bo" }], agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          title: zh("共建松山材料研究所的合作协议"),
          type: "project",
          status: "signed",
          parties: [
            { organization: { name: zh("湖滨大学"), kind: "university" }, signatories: ["an"] },
            { organization: { name: zh("青石大学"), kind: "university" }, signatories: ["bo"] },
          ],
          ...agreement,
        },
      ],
    }),
    "zh",
  );

it("does not repeat what the title of the document says", () => {
  const text = signed({ scope: [{ key: "a", text: zh("共建松山材料研究所") }] });
  expect(text).toContain("签署共建松山材料研究所的合作协议");
  expect(text).not.toContain("双方将共建");
});

it("states terms that the title leaves out", () => {
  const text = signed({
    scope: [
      { key: "a", text: zh("共建松山材料研究所") },
      { key: "b", text: zh("互派教师") },
    ],
  });
  expect(text).toMatch(/双方将共建松山材料研究所，?并?、?互派教师/);
});

it("has the office by its name where its own title only says 学校", () => {
  expect(signed({})).toMatch(/^湖滨大学与青石大学签订合作协议/);
});
