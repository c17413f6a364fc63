import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Students who came to a university with an abbreviation, and what was done there.

const LAKE = { name: zh("云溪第二外国语学院"), short: zh("二外"), kind: "university" };
const department = { name: zh("英语系"), kind: "university", parent: LAKE };

const visit = (agenda: readonly object[] = [], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀大学生代表团到云溪第二外国语学院交流"),
      home: LAKE,
      venue: { name: LAKE.name, organization: LAKE },
      delegations: [{ key: "d", name: zh("云雀大学生代表团"), side: "guest", head: "an", size: 40 }],
      participants: [
        {
          key: "bai",
          person: { name: zh("白样") },
          posts: [{ organization: LAKE, title: zh("副校长") }],
          side: "host",
        },
        { key: "stu", group: zh("30多名大学生"), of: [department], side: "host" },
        personOf("an", "安例", "云雀青年协会", "理事", { side: "guest", delegation: "d" }),
        {
          key: "mo",
          person: { name: zh("莫常") },
          posts: [{ organization: { name: zh("云雀大学") } }],
          side: "guest",
          delegation: "d",
        },
        { key: "mem", group: zh("代表团成员"), side: "guest", delegation: "d" },
      ],
      agenda: [
        { key: "gift", activity: "other", did: zh("互赠礼物"), people: [{ key: "bai" }, { key: "an" }] },
        {
          key: "talk",
          activity: "discussion",
          people: [{ key: "mem" }, { key: "mo" }, { key: "stu" }],
          topics: [zh("校园生活")],
          topicsOpen: true,
          remarks: [remark("r", "mo", "say", "这是第一次来到云溪")],
          narrative: [zh("两校大学生代表互相作了自我介绍。")],
        },
        ...agenda,
      ],
      background: [zh("代表团3月4日抵达云溪。")],
      ...more,
    }),
    "zh",
  );

describe("students who came to a university", () => {
  it("introduces an abbreviation from the middle of the name", () => {
    expect(visit()).toMatch(/云溪第二外国语学院（以下简称“二外”）[^。]*。/);
    expect(visit().match(/云溪第二外国语学院/g)).toHaveLength(2);
  });

  it("introduces the host in the sentence about the gifts", () => {
    expect(visit()).toContain("二外副校长白样与安例互赠礼物");
    expect(visit()).not.toContain("白样参加活动");
  });

  it("has a noun after one topic of several", () => {
    expect(visit()).toContain("校园生活等话题");
    expect(visit()).not.toContain("校园生活等进行");
  });

  it("has who is who before what was said", () => {
    expect(visit()).toMatch(/互相作了自我介绍。\s*来自云雀大学的莫常表示/);
    expect(visit()).not.toContain("。云雀大学莫常表示");
  });

  it("has the day of arrival in the first paragraph", () => {
    expect(visit()).toMatch(/交流。代表团3月4日抵达云溪。\n/);
  });

  it("has students show the visitors round, not explain what they saw", () => {
    const tour = {
      key: "t",
      activity: "tour",
      people: [
        { key: "mem", as: "head" },
        { key: "stu", as: "guide" },
      ],
      saw: [zh("云溪校园")],
    };
    expect(visit([tour])).toMatch(/大学生带领下，代表团成员还?参观了云溪校园/);
    expect(visit([tour])).not.toContain("听取");
  });

  it("holds a banquet at which somebody spoke", () => {
    const dinner = {
      key: "m",
      activity: "meal",
      title: zh("欢迎晚宴"),
      venue: { name: zh("望湖楼") },
      people: [{ key: "mem" }, { key: "an", as: "speaker" }],
      remarks: [remark("w", "an", "thank", "云溪的朋友")],
    };
    expect(visit([dinner])).toContain("欢迎晚宴在望湖楼举行。");
    expect(visit([dinner])).not.toContain("参加欢迎晚宴");
  });
});
