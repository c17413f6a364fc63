import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const called = (title: string, receivers: boolean): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("样本园区赴示例市招商"),
      city: zh("示例市"),
      home: { name: zh("样本园区"), kind: "zone" },
      participants: [
        personOf("bo", "博例", "样本园区", "主任", { side: "guest", roles: ["head"] }),
        { key: "st", group: zh("工作人员"), of: [{ name: zh("样本园区") }], side: "guest" },
        {
          key: "f",
          group: zh("企业负责人"),
          of: [{ name: zh("示例港公司") }],
          side: "host",
          roles: receivers ? ["receiver"] : [],
        },
      ],
      agenda: [
        {
          key: "v",
          activity: "talks",
          title: zh(title),
          people: [{ key: "bo", as: "head" }, ...(receivers ? [{ key: "f" }] : [])],
          topics: [zh("项目落地")],
        },
      ],
    }),
    "zh",
  );

it("never has both sides call on one of them", () => {
  for (const receivers of [true, false]) {
    const text = called("拜访客商", receivers);
    expect(text).not.toMatch(/双方(?:拜访|走访)/);
    expect(text).toContain("项目落地");
  }
});

it("keeps whom visitors called on who were not their hosts", () => {
  const text = (title: string): string =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("示例协会到访样本商会"),
        participants: [
          personOf("an", "安例", "样本商会", "会长", { side: "host", roles: ["receiver"] }),
          personOf("bo", "博例", "示例协会", "会长", { side: "guest", roles: ["head"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            title: zh(title),
            people: [
              { key: "bo", as: "head" },
              { key: "an", as: "receiver" },
            ],
          },
        ],
      }),
      "zh",
    );
  expect(text("慰问困难职工")).toMatch(/博例慰问了?困难职工/);
  expect(text("访问示例大学")).toMatch(/博例访问了?示例大学/);
});
