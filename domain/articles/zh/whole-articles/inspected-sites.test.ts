import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// An inspection of several sites by somebody who is in charge of them.

const text = (): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("副市长安例调研航运产业"),
      participants: [
        personOf("an", "安例", "湖滨市人民政府", "副市长", { roles: ["head"] }),
        personOf("bai", "白样", "湖滨航运公司", "总经理", { side: "host" }),
        personOf("mo", "莫常", "青石船厂", "厂长", { side: "host" }),
      ],
      agenda: [
        {
          key: "a",
          activity: "tour",
          venue: { name: zh("湖滨航运公司") },
          people: [{ key: "an" }, { key: "bai", as: "receiver" }],
          saw: [zh("调度中心")],
        },
        {
          key: "b",
          activity: "tour",
          venue: { name: zh("青石船厂") },
          people: [{ key: "an" }, { key: "mo", as: "receiver" }],
          saw: [zh("二号船坞")],
        },
        {
          key: "c",
          activity: "talks",
          title: zh("航运产业座谈会"),
          people: [{ key: "an" }, { key: "bai" }, { key: "mo" }],
          remarks: [remark("r", "an", "stress", "航运是重点产业")],
        },
      ],
    }),
    "zh",
  );

describe("those who show an inspection round their sites", () => {
  it("do not grant its leader an audience", () => {
    expect(text()).not.toMatch(/会见/);
  });

  it("take part in the meeting that the leader called", () => {
    expect(text()).toMatch(/白样、[^。]*莫常参加/);
    expect(text()).not.toContain("举行航运产业座谈会");
  });
});

describe("visitors of whom only a meeting room is known", () => {
  it("went to the organization, not to the room", () => {
    const visit = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("青石大学代表团访问我校"),
        home: { name: zh("湖滨大学"), kind: "university" },
        delegations: [{ key: "d", side: "guest", head: "an", size: 5 }],
        participants: [
          personOf("bai", "白样", "湖滨大学", "校长", { side: "host" }),
          personOf("an", "安例", "青石大学", "校长", { side: "guest", delegation: "d" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            venue: { name: zh("行政楼第一会议室") },
            people: [{ key: "an" }, { key: "bai" }],
            remarks: [remark("r", "bai", "introduce", "学校的历史")],
          },
        ],
      }),
      "zh",
    );
    expect(visit).not.toMatch(/访问?行政楼/);
    expect(visit).toMatch(/访问湖滨大学/);
  });
});
