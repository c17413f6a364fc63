import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented visitors to an association, some of whom signed a document with a firm there.

const tea = { name: zh("湖滨茶业公司"), kind: "company" };
const freight = { name: zh("云雀物流公司"), kind: "company" };

const paragraphs = (status: string, signatory?: string): string[] =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀商会代表团到访湖滨商会"),
      home: { name: zh("湖滨商会"), kind: "association" },
      city: zh("湖滨"),
      delegations: [{ key: "d", name: zh("云雀商会代表团"), side: "guest", head: "lu", size: 12 }],
      participants: [
        personOf("lu", "陆样", "云雀商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("an", "安例", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
        ...(signatory ? [personOf(signatory, "齐例", "湖滨市供销社", "主任", { side: "host" })] : []),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "an" }, { key: "lu" }],
          topics: [zh("茶叶贸易")],
          remarks: [
            remark("r1", "an", "introduce", "湖滨茶业的历史"),
            remark("r2", "lu", "hope", "两家商会加强往来"),
            ...(signatory ? [remark("r3", signatory, "introduce", "公司的冷库")] : []),
          ],
        },
        { key: "s", activity: "signing", agreements: ["a"] },
      ],
      agreements: [
        {
          key: "a",
          title: zh("冷链物流意向书"),
          type: "letter_of_intent",
          status,
          parties: [
            { organization: tea, ...(signatory ? { signatories: [signatory] } : {}) },
            { organization: freight },
          ],
        },
      ],
    }),
    "zh",
  )
    .split("\n\n")
    .slice(1);

it("states the only document signed on a Chinese visit with the news, and once", () => {
  const [lead = "", ...rest] = paragraphs("signed");
  expect(lead).toContain("其间，湖滨茶业公司与云雀物流公司签署冷链物流意向书");
  expect(rest.join()).not.toContain("意向书");
});

it("leaves a document that is only planned where it was spoken of", () => {
  const [lead = ""] = paragraphs("planned");
  expect(lead).not.toContain("意向书");
});

it("leaves a document behind the words that introduce who signed it", () => {
  const text = paragraphs("signed", "qi").join("\n");
  expect(text.indexOf("主任齐例")).toBeLessThan(text.indexOf("冷链物流意向书"));
  expect(text.match(/齐例/g)?.length).toBeGreaterThan(1);
});
