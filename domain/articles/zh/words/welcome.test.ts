import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { withPlainWelcome } from "./welcome";

const welcomed = (text: string): string | undefined => {
  const words = withPlainWelcome(plain(text));
  return words && textOf(words);
};

describe("a welcome before a statement of the same sentence", () => {
  it("has no verb of a statement", () => {
    expect(welcomed("安例对白样一行表示欢迎")).toBe("安例欢迎白样一行到来");
    expect(welcomed("对商会会员表示欢迎，介绍了湖滨港")).toBe("欢迎商会会员，介绍了湖滨港");
    expect(welcomed("对代表团的到来表示欢迎，介绍了湖滨港")).toBe("欢迎代表团到来，介绍了湖滨港");
    expect(welcomed("对外友好协会会长安例对白样率团回访表示欢迎")).toBe(
      "对外友好协会会长安例欢迎白样率团回访",
    );
  });

  it("stays where the words have the verb more often, or welcome nobody in particular", () => {
    expect(welcomed("对白样表示感谢，对陈样表示欢迎")).toBeUndefined();
    expect(welcomed("表示欢迎")).toBeUndefined();
    expect(welcomed("对此表示欢迎")).toBeUndefined();
  });
});
