import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const signed = (agreement: object, title = "学校与青石大学签订合作协议"): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh(title),
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

it("states how long a document is valid although its title says the terms", () => {
  const scope = [{ key: "a", text: zh("共建松山材料研究所") }];
  expect(signed({ scope, expiresOn: "2027-03-05" })).toContain("有效期至2027年3月5日");
  expect(signed({ scope, effectiveOn: "2024-04-01" })).toContain("自2024年4月1日起生效");
  expect(signed({ scope, renews: "by_agreement" })).toContain("到期后经协商可以续签");
  expect(signed({ scope, renewalOf: { signedOn: "2021-05-01" } })).toContain("2021年5月1日");
});

it("does not take another kind of organization for the office", () => {
  expect(signed({}, "公司与青石大学签订合作协议")).not.toMatch(/^湖滨大学与青石大学签订合作协议/);
  expect(signed({}, "公司签约入驻园区")).toMatch(/^湖滨大学与青石大学签署共建松山材料研究所/);
});

it("has the acts of one subject behind commas, where most are single clauses", () => {
  const acts = ["从人员互访入手，由学校搭台", "开展教师培训", "了解两校需求", "以课程互认增进认识"];
  const scope = acts.map((act, at) => ({ key: `s${at}`, text: zh(act) }));
  expect(signed({ scope })).toContain(`双方将${acts.join("，")}`);
  const sent = ["在湖滨设立联络处，由青石大学派员", "组织两校教师互访"];
  expect(signed({ scope: sent.map((act, at) => ({ key: `s${at}`, text: zh(act) })) })).toContain(
    `${sent[0]}；${sent[1]}`,
  );
  const long = acts.map((act, at) => ({
    key: `s${at}`,
    text: zh(`${act}${at === 0 ? "" : "并在两校的实验室和图书馆举办面向学生的公开课和展览"}`),
  }));
  expect(signed({ scope: long })).toContain("由学校搭台；开展教师培训");
});
