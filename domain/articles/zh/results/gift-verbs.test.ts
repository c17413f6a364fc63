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
    expect(verb("学生手工制作的民族服饰")).toBe("赠送");
  });
});

describe("the verb of a gift at another event", () => {
  const meeting = {
    facts: { record: { title: { zh: "某校长会见来宾" } }, said: donation.facts.said },
  } as unknown as Discourse;
  const given = (text: string): string => giftVerb(meeting, {} as Result, [{ text, path: "" }]);

  it("says that money for a purpose and supplies were donated", () => {
    expect(given("50万元助学金")).toBe("捐赠");
    expect(given("价值10万元的防疫物资")).toBe("捐赠");
    expect(given("一套茶具")).toBe("赠送");
  });

  it("says that a donation of others was passed on", () => {
    expect(given("爱心捐款5万元")).toBe("转交");
    expect(given("30万元（约合4万美元）的紧急援助款")).toBe("转交");
  });

  it("says that letters were handed over, even at a donation", () => {
    expect(given("一封感谢信")).toBe("递交");
    expect(verb("一封感谢信")).toBe("递交");
  });
});
