import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const text = (title: string, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      officialName: zh("云雀国渔业培训班结业仪式"),
      city: zh("云雀"),
      participants: [
        personOf("an", "安例", "驻云雀国使馆", "大使", { side: "host" }),
        personOf("bai", "白样", "云雀国农业部", "部长", { side: "guest" }),
      ],
      agenda: [{ key: "c", activity: "ceremony", people: [{ key: "an" }, { key: "bai" }] }],
      ...more,
    }),
    "zh",
  );

describe("a ceremony that somebody attended according to the title", () => {
  it("is the subject of the first sentence", () => {
    const article = text("驻云雀国大使安例出席渔业培训班结业仪式");
    expect(article).toContain(
      "云雀国渔业培训班结业仪式在云雀举行，驻云雀国大使安例、云雀国农业部部长白样出席。",
    );
  });

  it("was attended once by somebody alone", () => {
    const article = text("驻云雀国大使安例出席渔业培训班结业仪式", {
      participants: [personOf("an", "安例", "驻云雀国使馆", "大使", { side: "host" })],
      agenda: [{ key: "c", activity: "ceremony", people: [{ key: "an" }] }],
    });
    expect(article).toContain("，驻云雀国大使安例出席。");
  });

  it("is where a journey went to, if it was one", () => {
    const article = text("安例率团赴云雀出席渔业培训班结业仪式", { kind: "outbound_visit" });
    expect(article).not.toContain("举行，安例");
  });
});
