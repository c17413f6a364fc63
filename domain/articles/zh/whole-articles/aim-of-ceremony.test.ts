import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "./lake-town.test-data";

const heldFor = (name: string, purpose: string): string =>
  faultlessText(
    heldEvent({ kind: "other", title: zh(`${name}举行`), officialName: zh(name), purpose: zh(purpose) }),
    "zh",
  );

it("does not say that a ceremony does what its event is for", () => {
  const text = heldFor("湖滨义诊行启动仪式", "为当地老人免费体检");
  expect(text).toContain("活动旨在为当地老人免费体检");
  expect(text).not.toMatch(/举行，为当地/);
  expect(heldFor("湖滨友谊馆落成典礼", "为纪念两地结好五十周年")).not.toContain("旨在为纪念");
});

it("has in the same sentence what an event can do, or serve", () => {
  expect(heldFor("湖滨爱心捐赠活动", "为当地学校捐建图书室")).toContain("，为当地学校捐建图书室");
  expect(heldFor("湖滨义诊行启动仪式", "加强两地交流")).not.toContain("活动旨在");
});
