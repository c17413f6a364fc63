import { describe, expect, it } from "vitest";
import { signing, text } from "../whole-articles/gatherings.test-data";

// Invented documents that the record calls by what was agreed.

const signed = (title: string, more: object = {}): string =>
  text({
    kind: "signing",
    title: { zh: "签约仪式举行" },
    agreements: [signing("a", title, ["湖滨商会", "云溪商会"], more)],
  });

describe("what was signed", () => {
  it("is a document, where the record names its subject", () => {
    expect(signed("战略合作")).toContain("签署战略合作协议");
    expect(signed("友好关系")).toContain("签署友好关系协议");
    expect(signed("战略合作框架")).toContain("签署战略合作框架协议");
    expect(signed("一系列合作项目")).toContain("签署一系列合作项目协议");
    expect(signed("战略合作")).not.toMatch(/签署战略合作(?!协议)/);
  });

  it("is the document that its type says", () => {
    expect(signed("战略合作", { type: "mou" })).toContain("签署战略合作备忘录");
    expect(signed("战略合作", { type: "letter_of_intent" })).toContain("签署战略合作意向书");
  });

  it("has the name of the record where that is a document", () => {
    expect(signed("合作意向书")).toContain("签署合作意向书");
    expect(signed("《云溪与湖滨合作备忘录》")).toContain("签署《云溪与湖滨合作备忘录》");
  });

  it("is an intention without a document", () => {
    expect(signed("战略合作", { status: "intended" })).toContain("达成战略合作意向");
  });

  it("keeps how many sides it is of, and drops that it is of both", () => {
    expect(signed("三方合作备忘录")).toContain("签署三方合作备忘录");
    expect(signed("双方合作备忘录")).toContain("签署合作备忘录");
  });
});
