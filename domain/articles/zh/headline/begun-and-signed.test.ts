import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, person, zh } from "../whole-articles/lake-town.test-data";

// The headline of a document that was signed where something began, on an invented ceremony.

const OWN = { name: zh("湖滨市人民政府"), kind: "government" };
const TOWN = { name: zh("青松町"), kind: "government", city: zh("日本云雀县") };

const headline = (title: string, own: object = OWN): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh(title),
      city: zh("湖滨"),
      participants: [
        person("an", "安例", own, "副市长", { side: "host" }),
        person("bai", "白样", TOWN, "町长", { side: "guest" }),
      ],
      agenda: [{ key: "s", activity: "signing", people: [{ key: "an" }, { key: "bai" }], agreements: ["a"] }],
      agreements: [
        {
          key: "a",
          title: zh("友好交流框架协议"),
          type: "framework",
          status: "signed",
          parties: [
            { organization: own, signatories: ["an"] },
            { organization: TOWN, signatories: ["bai"] },
          ],
        },
      ],
    }),
    "zh",
  ).split("\n")[0] ?? "";

it("has what began and the document, with the country of the other party", () => {
  expect(headline("湖滨启动“交流周” 推动友城合作")).toBe("湖滨启动“交流周” 与日本青松町签署友好交流框架协议");
});

it("leaves a title that has the document already", () => {
  expect(headline("湖滨启动“交流周” 签署友好交流协议")).toBe("湖滨启动“交流周” 签署友好交流协议");
});

it("does not say that a town signed what its library did", () => {
  const library = { name: zh("湖滨图书馆"), kind: "institute" };
  expect(headline("湖滨启动“交流周” 推动友城合作", library)).not.toMatch(/^# .* 与/u);
});
