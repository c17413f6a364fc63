import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { exchangedBehind, withReach } from "./gifts-after-statements";

const behind = (a: string, b: string): string | undefined => {
  const made = exchangedBehind(line("a", plain(a)), line("b", plain(b)));
  return made && textOf(made.words);
};

it("joins what both sides gave each other to what they did before", () => {
  expect(behind("双方还就航运合作交换了意见", "双方互赠纪念品并合影留念")).toBe(
    "双方还就航运合作交换了意见，并互赠纪念品、合影留念",
  );
  expect(behind("双方达成合作意向，将签署协议", "双方互赠纪念品")).toBeUndefined();
  expect(behind("安例希望双方加强合作", "双方互赠纪念品")).toBeUndefined();
});

const reached = (a: string, b: string): string | undefined => {
  const made = withReach(line("a", plain(a)), line("b", plain(b)));
  return made && textOf(made.words);
};

it("says whom a gift reached in its own sentence", () => {
  expect(reached("安例向校长捐赠书包200个", "此次捐赠惠及4所学校")).toBe(
    "安例向校长捐赠书包200个，惠及4所学校",
  );
  expect(reached("安例出席捐赠仪式", "此次捐赠惠及4所学校")).toBeUndefined();
  expect(reached("安例向校长捐赠书包200个", "此次活动惠及4所学校")).toBeUndefined();
});
