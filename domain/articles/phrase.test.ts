import { describe, expect, it } from "vitest";
import { type Phrase, plain, say, shortForm, textOf, withoutStart } from "./phrase";

describe("a phrase without its start", () => {
  const short = shortForm("松山一院", { id: "h", full: "松山示例大学附属第一医院", clear: false }, []);
  const words: Phrase = say`${short}院长接待了来宾，${plain("双方")}座谈`;

  it("does not keep a name that was cut off", () => {
    const rest = withoutStart(words, "松山一院院长接待了来宾，".length);
    expect(textOf(rest)).toBe("双方座谈");
    expect(rest.pieces.some(({ shortOf, full }) => shortOf !== undefined || full !== undefined)).toBe(false);
  });

  it("keeps a name that was cut only as ordinary text", () => {
    const rest = withoutStart(words, 2);
    expect(textOf(rest)).toBe("一院院长接待了来宾，双方座谈");
    expect(rest.pieces[0]?.shortOf).toBeUndefined();
  });
});
