import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const calls = (...groups: readonly [string, string][]): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("云雀果业协会走访果农企业"),
      city: zh("湖滨县"),
      home: { name: zh("云雀果业协会"), kind: "association" },
      participants: [
        personOf("an", "安例", "云雀果业协会", "会长", { side: "guest", roles: ["head"] }),
        ...groups.map(([key, group]) => ({ key, group: zh(group), side: "host" })),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "an", as: "head" }, ...groups.map(([key]) => ({ key }))],
          peopleOpen: true,
          remarks: [
            remark("r", "an", "introduce", "协会的活动"),
            ...groups
              .filter(([, group]) => group.endsWith("单位"))
              .map(([key]) => remark(`s-${key}`, key, "say", "愿参加协会的活动")),
          ],
        },
      ],
    }),
    "zh",
  );

it("does not list units who spoke beside the people who were there", () => {
  const article = calls(["a", "企业负责人和管理人员"], ["b", "会员单位"]);
  expect(article).toContain("安例与企业负责人和管理人员等座谈，介绍了协会的活动");
  expect(article).toContain("会员单位表示");
});

it("lists units where nobody else was there", () => {
  expect(calls(["b", "会员单位"])).toContain("与会员单位等座谈");
});
