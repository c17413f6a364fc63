import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const headlineOf = (record: DraftRecord): string => faultlessText(record, "zh").split("\n")[0] ?? "";

describe("the office's own title as the headline", () => {
  const guest = personOf("an", "安例", "星河国驻雪原国大使馆", "大使", { side: "guest", roles: ["head"] });
  const home = { name: zh("湖滨国际商会"), short: zh("湖滨会"), kind: "association" };

  it("has a post once, where it has only the end of it behind the name", () => {
    const title = headlineOf(
      heldEvent({
        kind: "inspection",
        city: zh("云雀"),
        title: zh("安例大使访问云雀并考察铁路项目"),
        participants: [personOf("an", "安例", "星河国", "驻雪原国大使", { side: "guest", roles: ["head"] })],
      }),
    );
    expect(title).toContain("大使安例访问云雀");
    expect(title).not.toContain("安例大使");
  });

  it("has the number of the event once, also in front of a quoted name", () => {
    const seminar = (title: string): string =>
      headlineOf(
        heldEvent({
          kind: "seminar",
          title: zh(title),
          officialName: zh("第四届云雀养蜂慈善论坛"),
          participants: [],
        }),
      );
    expect(seminar("第四届“云雀养蜂慈善论坛”在湖滨举行")).toBe("第四届“云雀养蜂慈善论坛”在湖滨举行");
    expect(seminar("云雀养蜂慈善论坛在湖滨举行")).toBe("第四届云雀养蜂慈善论坛在湖滨举行");
  });

  it("keeps the full name of the organization visited", () => {
    expect(
      headlineOf(
        heldEvent({
          kind: "reception",
          home,
          title: zh("松山中心书记安例一行访湖滨国际商会"),
          participants: [guest],
        }),
      ),
    ).toBe("松山中心书记安例一行访湖滨国际商会");
  });

  it("keeps what came of a review", () => {
    expect(
      headlineOf(
        heldEvent({
          kind: "meeting",
          title: zh("《云雀市总体规划》通过专家评审"),
          officialName: zh("《云雀市总体规划》专家评审会"),
        }),
      ),
    ).toBe("《云雀市总体规划》通过专家评审");
  });

  it("says what came about for the first time, with a short form of a name", () => {
    const opened = {
      kind: "other",
      title: zh("雪原国首个“湖滨书架”落户云雀"),
      officialName: zh("云雀学院与湖滨图书馆“湖滨书架”赠书仪式"),
    };
    expect(headlineOf(heldEvent(opened))).toBe("雪原国首个“湖滨书架”落户云雀");
    const center = { name: zh("国际湖泊水质综合监测中心（湖滨）"), kind: "institute" };
    const received = {
      kind: "reception",
      title: zh("湖滨水质综合监测中心首次接待国外代表团"),
      city: zh("湖滨"),
      participants: [
        guest,
        {
          key: "bo",
          person: { name: zh("博例") },
          posts: [{ organization: center, title: zh("主任") }],
          side: "host",
        },
      ],
    };
    expect(headlineOf(heldEvent(received))).toBe("湖滨水质综合监测中心首次接待国外代表团");
  });
});
