import { describe, expect, it } from "vitest";
import type { Result } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { giftVerb } from "./gift-verbs";

const donation = {
  facts: {
    record: { officialName: { zh: "“晨星书屋”捐赠仪式" } },
    said: (text: { zh: string } | undefined) => text && { text: text.zh, path: "" },
  },
} as unknown as Discourse;
const verb = (...points: string[]): string =>
  giftVerb(
    donation,
    {} as Result,
    points.map((text) => ({ text, path: "" })),
  );

describe("the verb of a gift at a donation", () => {
  it("says that goods were donated", () => {
    expect(verb("价值20万元的图书")).toBe("捐赠");
    expect(verb("一批画具")).toBe("捐赠");
  });

  it("says that signs of thanks were given", () => {
    expect(verb("一幅自己画的画")).toBe("赠送");
    expect(verb("哈达", "手绘感谢卡")).toBe("赠送");
    expect(verb("一面锦旗")).toBe("赠送");
  });
});
