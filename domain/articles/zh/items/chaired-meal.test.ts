import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const written = (meal: object): string =>
  text(
    heldEvent({
      kind: "reception",
      title: zh("湖滨商会接待松山县代表团"),
      home: { name: zh("湖滨商会"), kind: "association" },
      city: zh("湖滨市"),
      participants: [
        personOf("wu", "吴式", "湖滨商会", "会长", { side: "host" }),
        personOf("bai", "白样", "湖滨商会", "副会长", { side: "host", roles: ["receiver"] }),
        personOf("mo", "莫常", "湖滨商会", "秘书长", { side: "host" }),
        personOf("an", "安例", "松山县", "县长", { side: "guest", roles: ["head"] }),
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
        {
          key: "m",
          activity: "meal",
          told: "after",
          venue: { name: zh("云溪饭店") },
          people: [{ key: "wu", as: "chair" }, { key: "mo" }, { key: "an" }],
          ...meal,
        },
      ],
    }),
    "zh",
  );

describe("a meal for visitors with a host in the chair", () => {
  it("has the host as its subject", () => {
    const article = written({ title: zh("午宴") });
    expect(article).toMatch(/会长吴式在云溪饭店主持午宴，(?:湖滨商会)?秘书长莫常与安例(?:一行)?出席/);
    expect(article).not.toContain("吴式主持");
  });

  it("has no chair who belongs to the visitors", () => {
    const people = [{ key: "an", as: "chair" }, { key: "mo" }];
    expect(written({ title: zh("午宴"), people })).not.toContain("安例在云溪饭店主持");
  });
});
