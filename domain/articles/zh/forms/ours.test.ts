import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";
import { withoutOurs } from "./ours";

// What speakers and offices call their own side, at invented events.

const said = (organization: string, point: string): string | undefined => {
  const record = heldEvent({
    participants: [personOf("an", "安例", organization, "负责人", { side: "host" })],
    agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "an", "say", point)] }],
  });
  return withoutOurs(record).agenda?.[0]?.remarks?.[0]?.points?.[0]?.zh;
};

it.each([
  ["湖滨大学", "这是首次来访我校", "这是首次来访湖滨大学"],
  ["蒙古国驻湖滨领事馆", "湖滨对我方提供支持", "湖滨对蒙古国提供支持"],
  ["湖滨市外事办公室", "欢迎来我市投资", "欢迎来湖滨市投资"],
])("say whose side is meant in indirect speech: %s, %s", (organization, point, made) => {
  expect(said(organization, point)).toBe(made);
});

it.each([
  ["湖滨商会", "感谢各方对我方的支持"],
  ["湖滨公司", "宣读《关于聘任某人为我校教授的决定》，称“我校欢迎你”"],
  ["湖滨商会", "我会继续努力，我所了解的情况"],
  ["湖滨大学", "各国代表对我国的经验很感兴趣"],
])("stay where the side has no name, or in quotations: %s, %s", (organization, point) => {
  expect(said(organization, point)).toBe(point);
});

it("have the place of the office in a title", () => {
  const titled = (title: string, more: Partial<DraftRecord>): string | undefined =>
    withoutOurs(heldEvent({ title: zh(title), ...more })).title?.zh;
  expect(titled("商会考察团赴我市考察", { city: zh("湖滨") })).toBe("商会考察团赴湖滨市考察");
  expect(titled("交流会在我社举行", { home: { name: zh("湖滨养殖合作社") } })).toBe(
    "交流会在湖滨养殖合作社举行",
  );
});

it("have the name of the office in its own texts", () => {
  const made = withoutOurs(
    heldEvent({
      home: { name: zh("湖滨大学") },
      background: [zh("此次访问加深了我校与中亚大学的交流")],
      agenda: [
        { key: "t", activity: "talks", topics: [zh("我校的招生政策")], narrative: [zh("学生想来我校学习")] },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh("我校获奖")] }],
    }),
  );
  const [item] = made.agenda ?? [];
  expect([made.background, item?.topics, item?.narrative, made.outcomes?.[0]?.points].flat()).toEqual([
    zh("此次访问加深了湖滨大学与中亚大学的交流"),
    zh("湖滨大学的招生政策"),
    zh("学生想来湖滨大学学习"),
    zh("湖滨大学获奖"),
  ]);
  const unknown = heldEvent({ background: [zh("此次访问加深了我校与中亚大学的交流")] });
  expect(withoutOurs(unknown)).toBe(unknown);
});

it("give the city of an event where the office's short form would not be known", () => {
  const title = (short: string): string | undefined =>
    withoutOurs(
      heldEvent({
        title: zh("湖滨渔业交流会在我社举行"),
        home: { name: zh("青石县湖滨银鱼养殖专业合作社"), short: zh(short), kind: "company" },
        city: zh("青石县"),
      }),
    ).title?.zh;
  expect(title("银鱼合作社")).toBe("湖滨渔业交流会在青石县举行");
  expect(title("养殖专业合作社")).toBe("湖滨渔业交流会在养殖专业合作社举行");
});

it("leave other words with the same characters as they are", () => {
  const background = (text: string): string | undefined =>
    withoutOurs(
      heldEvent({
        home: { name: zh("湖滨大学"), kind: "university" },
        city: zh("湖滨市"),
        background: [zh(text)],
      }),
    ).background?.[0]?.zh;
  for (const text of ["双方交流了自我市场定位", "来宾参观了我校园", "我校友会参加", "我市场前景好"])
    expect(background(text)).toBe(text);
  expect(background("我市重视自我市场定位")).toBe("湖滨市重视自我市场定位");
});
