import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const seminar = (participants: object[], agenda: object[], more: object = {}): string[] =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨异地商会交流会举行"),
      officialName: zh("湖滨异地商会交流会"),
      venue: { name: zh("湖滨酒店") },
      organizers: [{ organization: { name: zh("湖滨市商务局"), kind: "government" }, tier: "host" }],
      attendance: { count: 20, bound: "over" },
      participants: [
        personOf("zhang", "张例", "湖滨市商务局", "副局长", { roles: ["chair"] }),
        ...participants,
      ],
      agenda,
      ...more,
    }),
    "zh",
  )
    .trim()
    .split(/\n+/);

describe("who was at an event", () => {
  it("is not named after what followed it", () => {
    const lines = seminar(
      [personOf("an", "安例", "湖滨花卉公司", "经理"), personOf("bai", "白样", "云雀农业大学", "教授")],
      [
        {
          key: "d",
          activity: "discussion",
          title: zh("交流会"),
          topics: [zh("会员服务")],
          remarks: [remark("r", "bai", "say", "商会要为会员办实事，也要为城市引企业，两者缺一不可")],
        },
        {
          key: "t",
          activity: "tour",
          told: "after",
          people: [{ key: "an" }],
          peopleOpen: true,
          saw: [zh("花卉基地")],
        },
      ],
    );
    const text = lines.join("");
    expect(text.indexOf("出席")).toBeLessThan(text.indexOf("花卉基地"));
  });
});

describe("one short sentence of context on who came", () => {
  const visit = (background: string): string[] =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("松山商会访问湖滨大学"),
        home: { name: zh("湖滨大学"), kind: "university" },
        participants: [
          personOf("an", "安例", "松山商会", "会长", { side: "guest", roles: ["head"] }),
          personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            topics: [zh("校企合作")],
            remarks: [remark("r", "bai", "introduce", "学校概况")],
          },
        ],
        background: [zh(background)],
      }),
      "zh",
    )
      .trim()
      .split(/\n+/);

  it("stays at the end where it is of another day", () => {
    expect(visit("4月12日，松山商会将在云雀市举办年会。")[1]).not.toContain("年会");
  });
});
