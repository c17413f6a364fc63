import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { signedInTurn, signedWithTerms } from "./signed-in-turn";

const line = (id: string, words: string): { id: string; words: ReturnType<typeof plain> } => ({
  id,
  words: plain(words),
});

describe("a bare signing", () => {
  const signed = line("agreements[a]", "湖滨船厂与云雀港签署合作协议书");
  const joined = (words: string, id = "agreements[a].fields"): string | undefined => {
    const both = signedWithTerms(signed, line(id, words));
    return both && textOf(both.words);
  };

  it("has what its parties will do in the same sentence", () => {
    expect(joined("根据协议书，双方将在造船、货运等领域开展合作")).toBe(
      "湖滨船厂与云雀港签署合作协议书，将在造船、货运等领域开展合作",
    );
  });

  it("is not a document signed before, which does not cooperate itself", () => {
    const before = line("agreements[a]", "湖滨船厂与云雀港此前签署的合作协议书已生效");
    const terms = line("agreements[a].fields", "根据协议书，双方将在造船领域开展合作");
    expect(signedWithTerms(before, terms)).toBeUndefined();
  });

  it("is apart from terms of another document, and from those of one party or in a list", () => {
    expect(joined("根据协议书，双方将在造船领域开展合作", "agreements[b].fields")).toBeUndefined();
    expect(joined("根据协议书，湖滨船厂将提供图纸")).toBeUndefined();
    expect(joined("根据协议书，双方将在两个方面开展合作：一是造船；二是货运")).toBeUndefined();
  });
});

describe("bare signings one after the other", () => {
  const joined = (first: string, second: string): string | undefined => {
    const both = signedInTurn(line("agreements[a]", first), line("agreements[b]", second));
    return both && textOf(both.words);
  };

  it("share a sentence", () => {
    expect(joined("会上，双方签署备忘录", "湖滨船厂与云雀港签署协议书，将在货运领域开展合作")).toBe(
      "会上，双方签署备忘录，湖滨船厂与云雀港签署协议书，将在货运领域开展合作",
    );
  });

  it("are apart where one party would come twice, or something else is said of the first", () => {
    expect(joined("湖滨船厂与云雀港签署协议书", "湖滨船厂与南山港签署备忘录")).toBeUndefined();
    expect(joined("湖滨船厂与云雀港签署协议书，有效期五年", "双方签署备忘录")).toBeUndefined();
    expect(joined("安例代表湖滨船厂签署协议书", "双方签署备忘录")).toBeUndefined();
  });
});
