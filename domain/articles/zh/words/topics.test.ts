import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const discussed = (...topics: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("示例协会到访样本商会"),
      participants: [
        personOf("an", "安例", "样本商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("bo", "博例", "示例协会", "会长", { side: "guest", roles: ["head"] }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: topics.map(zh) }],
    }),
    "zh",
  );

it("says once of what two topics are both a part", () => {
  const text = discussed("两市经济和医疗卫生现状", "两市经济和医疗卫生的发展方向");
  expect(text).toMatch(/两市经济和医疗卫生的现状(?:，以及|和)发展方向/);
});

it("keeps two topics whose beginning is no whole of both", () => {
  const text = discussed("两市医疗卫生人才培养", "两市医疗卫生机构合作");
  expect(text).toContain("两市医疗卫生人才培养");
  expect(text).toContain("医疗卫生机构合作");
  expect(discussed("两市港口企业的发展", "两市港口企业家交流")).toContain("企业家交流");
  expect(discussed("跨境电商产业园区建设", "跨境电商产业的人才需求")).toContain("产业园区建设");
});
