import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, zh } from "../whole-articles/lake-town.test-data";

const party = (name: string) => ({ organization: { name: zh(name), kind: "association" } });
const signed = (title: string, item: string, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      home: PORT,
      agreements: [
        {
          key: "a",
          type: "other",
          status: "signed",
          title: zh(title),
          parties: [party("湖滨港口商会"), party("云雀市航运协会"), party("松山县船东会")],
          ...more,
        },
      ],
      agenda: [{ key: "s", activity: "signing", title: zh(item), agreements: ["a"] }],
    }),
    "zh",
  );

it("names the document once, where the item is called after its signing", () => {
  expect(signed("合作协议书", "协议书签订仪式")).not.toContain("在协议书签订仪式上");
  expect(signed("合作协议书", "港口日开幕式")).toContain("港口日开幕式");
});

it("leaves out the sides in the title of a document with its parties", () => {
  expect(signed("双方合作协议书", "签约仪式")).toMatch(/签署合作协议书/);
  expect(signed("两市（地区）合作协议书", "签约仪式")).toContain("两市（地区）合作协议书");
  expect(signed("双方合作协议书", "签约仪式", { renewalOf: { title: zh("双方合作协议书") } })).toContain(
    "双方合作协议书",
  );
});
