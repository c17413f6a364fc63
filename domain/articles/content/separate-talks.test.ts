import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, zh } from "../zh/whole-articles/lake-town.test-data";

const fair = (talks: object): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨招商推介会在云雀举行"),
      officialName: zh("湖滨招商推介会"),
      participants: [
        personOf("an", "安例", "湖滨市人民政府", "市长", { side: "host", roles: ["speaker"] }),
        personOf("bai", "白样", "湖滨市商务局", "局长", { side: "host" }),
        {
          key: "guests",
          group: zh("客人"),
          of: [{ name: zh("云雀船舶有限公司") }, { name: zh("松山港口集团") }],
          side: "guest",
        },
      ],
      agenda: [
        { key: "t", activity: "talks", told: "before", ...talks },
        {
          key: "s",
          activity: "speeches",
          remarks: [{ key: "r", by: ["an"], act: "introduce", points: [zh("湖滨的产业")] }],
        },
      ],
    }),
    "zh",
  );

it("meets those of another side before an event, one after the other", () => {
  const text = fair({ each: true, people: [{ key: "an" }, { key: "guests" }] });
  expect(text).toMatch(/安例分别会见了?云雀船舶有限公司、松山港口集团客人/u);
  expect(text).not.toContain("客人参加");
});

it("leaves people of one side together", () => {
  const text = fair({ people: [{ key: "an" }, { key: "bai" }], topics: [zh("会务")] });
  expect(text).not.toContain("会见");
});
