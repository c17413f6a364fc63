import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withReach } from "./gifts-after-statements";

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
