import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const course = (more: object, participants: object[] = []): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨市海外渔业培训班开班"),
      officialName: zh("湖滨市海外渔业培训班"),
      city: zh("云雀市"),
      delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
      participants: [
        personOf("an", "安例", "松山研究所", "所长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "云雀市渔业局", "局长", { side: "host" }),
        ...participants,
      ],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: zh("开班典礼"),
          remarks: [remark("r", "bai", "require", "认真学习"), remark("s", "an", "hope", "大家掌握更多技术")],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("who was there when a course opened", () => {
  const press = { key: "p", group: zh("云雀市媒体记者"), side: "host" };
  const learners = { key: "l", group: zh("渔业系统学员"), side: "host" };

  it("attended the ceremony, not the course", () => {
    const text = course({}, [press]);
    expect(text).toContain("安例一行4人和云雀市媒体记者出席开班典礼");
    expect(text).not.toContain("参加培训班");
  });

  it("took the course where they are its learners", () => {
    expect(course({}, [learners])).toContain("渔业系统学员参加培训班");
  });

  it("took part in the whole of a course that has ended", () => {
    expect(course({ title: zh("湖滨市海外渔业培训班结业") }, [press])).not.toContain("开班典礼。");
  });
});
