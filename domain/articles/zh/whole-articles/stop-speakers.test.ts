import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const venue = (name: string): object => ({ name: zh(name), organization: { name: zh(name) } });
const guest = { side: "guest", delegation: "d" };
const host = { side: "host", roles: ["speaker"] };
const text = (background: readonly string[] = [], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("湖滨粮协企业调研周走进云雀"),
      city: zh("云雀"),
      delegations: [{ key: "d", name: zh("调研组"), side: "guest", head: "chen" }],
      participants: [
        personOf("chen", "陈例", "湖滨粮协", "秘书长", { ...guest, roles: ["head"] }),
        personOf("lu", "陆样", "云雀市粮食局", "副局长", host),
        personOf("mo", "莫常", "云雀市粮食局", "科长", { side: "host" }),
        personOf("bai", "白样", "青石面粉厂", "厂长", host),
      ],
      agenda: [
        {
          key: "a",
          activity: "talks",
          venue: venue("云雀市粮食局"),
          people: [{ key: "chen", as: "head" }, { key: "lu" }, { key: "mo" }],
          remarks: [
            remark("r1", "lu", "introduce", "粮食产业情况"),
            remark("r2", "mo", "introduce", "基地创建工作进展"),
          ],
        },
        {
          key: "b",
          activity: "talks",
          venue: venue("青石面粉厂"),
          people: [{ key: "chen", as: "head" }, { key: "bai" }],
          remarks: [remark("r3", "bai", "introduce", "面粉厂的发展情况和面临的问题")],
        },
      ],
      background: background.map(zh),
      ...more,
    }),
    "zh",
  );

describe("talks at a stop of which only the speakers are known", () => {
  it("are stated where they had topics, or where somebody who was met did not speak", () => {
    const [first, second] = [
      { key: "a", activity: "talks", venue: venue("云雀市粮食局"), topics: [zh("粮食收购")] },
      { key: "b", activity: "talks", venue: venue("青石面粉厂") },
    ];
    const article = text([], {
      agenda: [
        {
          ...first,
          people: [{ key: "chen", as: "head" }, { key: "lu" }],
          remarks: [remark("r1", "lu", "introduce", "粮食产业情况")],
        },
        {
          ...second,
          people: [{ key: "chen", as: "head" }, { key: "bai" }, { key: "mo" }],
          remarks: [remark("r3", "bai", "introduce", "企业的发展情况和面临的问题")],
        },
      ],
    });
    expect(article).toMatch(/莫常[^。]*(?:座谈|交流)/);
  });
});

describe("a visit to organizations that have the city in their names", () => {
  it("does not say again where it was", () => {
    expect(text()).not.toContain("活动在");
  });
});
