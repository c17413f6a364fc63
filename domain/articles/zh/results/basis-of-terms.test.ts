import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, PORT, zh } from "../whole-articles/lake-town.test-data";

const [hill, lake] = ["松山商会", "湖滨商会"].map((name) => ({ name: zh(name), kind: "association" }));

/** The article of a ceremony at which two documents were signed, the second of which says what both will do. */
const signing = (title: string, partner: object | undefined, fields = ["造船", "货运领域"]): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("松山商会签署两份文件"),
      participants: [
        officerOf("an", "安例", "松山商会", "会长"),
        officerOf("bai", "白样", "湖滨商会", "会长"),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["a", "b"], people: [{ key: "an" }] }],
      agreements: [
        ["a", "合作协议", lake, []],
        ["b", title, partner, fields],
      ].map(([key, name, organization, fields]) => ({
        key,
        title: zh(name as string),
        type: "other",
        status: "signed",
        parties: [{ organization: hill }, { organization }],
        fields: (fields as string[]).map(zh),
      })),
    }),
    "zh",
  );

it("names the document where others signed another one of its kind", () => {
  expect(signing("框架协议", PORT)).toContain("根据框架协议，双方将在造船和货运领域");
  expect(signing("框架协议", PORT, ["造船", "相关领域"])).toContain("造船和相关领域");
  expect(signing("关于港口的协议", PORT)).toContain("根据《关于港口的协议》，双方");
  expect(signing("备忘录", PORT)).not.toContain("根据协议");
});
