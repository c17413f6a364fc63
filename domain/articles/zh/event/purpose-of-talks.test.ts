import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const written = (purpose: string, more: object = {}): string =>
  text(
    heldEvent({
      kind: "reception",
      title: zh("湖滨商会接待松山县代表团"),
      home: { name: zh("湖滨商会"), kind: "association" },
      city: zh("湖滨市"),
      purpose: zh(purpose),
      delegations: [{ key: "d", name: zh("松山县代表团"), side: "guest", head: "an", size: 5 }],
      participants: [
        personOf("bai", "白样", "湖滨商会", "副会长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "松山县", "县长", { side: "guest", delegation: "d" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [
            { key: "bai", as: "receiver" },
            { key: "an", as: "head" },
          ],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("a purpose that is itself talk", () => {
  it("is what both sides did", () => {
    const article = written("就两地经贸合作事宜交换意见");
    expect(article).toMatch(/双方就两地经贸合作事宜(?:交换了?意见|进行了交流)/);
    expect(article).not.toMatch(/[意旨]在/);
  });

  it("stays an aim with another act, and without talks", () => {
    expect(written("了解湖滨市经济发展")).toMatch(/[意旨]在|了解湖滨市/);
    expect(written("就两地经贸合作事宜交换意见", { agenda: [] })).not.toMatch(/双方就/);
  });
});
