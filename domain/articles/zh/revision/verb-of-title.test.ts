import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const text = (title: string): string => {
  const party = (name: string, ...signatories: string[]): object => ({
    organization: { name: zh(name), kind: "hospital" },
    signatories,
  });
  return faultlessText(
    heldEvent({
      kind: "signing",
      title: zh(title),
      participants: [
        personOf("an", "安例", "湖滨医院", "院长", { side: "guest" }),
        personOf("bai", "白样", "云溪医院", "院长", { side: "host" }),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
      agreements: [
        {
          key: "a",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          parties: [party("湖滨医院", "an"), party("云溪医院", "bai")],
        },
      ],
    }),
    "zh",
  );
};

describe("the news of a signing", () => {
  it("is signed where the title has both verbs, or none", () => {
    for (const title of [
      "湖滨医院与云溪医院签署合作备忘录",
      "湖滨医院院长安例到访云溪医院并签署备忘录，签订仪式举行",
    ])
      expect(text(title)).toMatch(/\n\n[^。]*签署合作备忘录/);
  });
});
