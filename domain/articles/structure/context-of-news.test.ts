import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

const textOf = (more: object): string => faultlessText(heldEvent(more), "zh");
const paragraphsOf = (more: object): string[] => textOf(more).split("\n\n").slice(1);

const an = personOf("an", "安例", "湖滨港口商会", "会长", { side: "host" });
const bo = personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest" });
const harbor = { name: zh("湖滨港口商会"), kind: "association" };

const forum = (...background: string[]): object => ({
  kind: "seminar",
  title: zh("湖滨举办航运论坛"),
  officialName: zh("湖滨航运论坛"),
  venue: { name: zh("湖滨会展中心") },
  participants: [an, bo],
  agenda: [
    {
      key: "s",
      activity: "speeches",
      remarks: [remark("a", "an", "say", "港口将扩建码头"), remark("b", "bo", "say", "航线将增加班次")],
    },
    { key: "t", activity: "tour", saw: [zh("湖滨灯塔")] },
  ],
  background: background.map(zh),
});

describe("Chinese context about the news", () => {
  it("says in the first paragraph that the event was the first of its kind, and names the event", () => {
    const [lead = "", ...rest] = paragraphsOf(forum("这是湖滨首个以航运为主题的大型活动。"));
    expect(lead).toContain("此次论坛是湖滨首个以航运为主题的大型活动。");
    expect(rest.join()).not.toContain("首个");
  });

  it("says so in a sentence that goes on, too", () => {
    const [lead = ""] = paragraphsOf(
      forum("湖滨灯塔建于1921年。", "本次论坛是湖滨首次举办航运活动，把航运与旅游结合起来。"),
    );
    expect(lead).toContain("湖滨首次举办航运活动，把航运与旅游结合起来。");
  });

  it("leaves 这 behind the sentence that it refers to", () => {
    const text = textOf(forum("2019年，两会在云雀市组织帆船活动。", "这是湖滨首个以帆船为主题的活动。"));
    expect(text).toContain("帆船活动。这是湖滨首个");
  });

  it("states until when an event goes on, for whom it is and what it offers, before what was said there", () => {
    const course = {
      ...forum("研修班主要邀请湖区引航员参加。", "主讲人为湖滨商会的三名船长。", "研修班将于5月29日结业。"),
      title: zh("引航研修班在湖滨开班"),
      officialName: zh("引航研修班"),
    };
    const text = textOf(course);
    const at = ["主要邀请", "主讲人为", "29日结业", "扩建码头"].map((part) => text.indexOf(part));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  it("states where the winners of an award come from behind the award", () => {
    const award = {
      kind: "other",
      title: zh("湖滨港口商会颁发水手奖学金"),
      organizers: [{ organization: harbor, tier: "organizer" }],
      participants: [an, { key: "w", group: zh("学生"), count: { n: 12 }, side: "guest" }],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("颁奖仪式"),
          outcomes: ["o"],
          remarks: [remark("a", "an", "say", "希望学生勤奋学习")],
        },
      ],
      outcomes: [
        { key: "o", type: "award", by: ["an"], to: { participants: ["w"] }, points: [zh("水手奖学金")] },
      ],
      background: [zh("获奖学生来自湖区3所学校。")],
    };
    const text = textOf(award);
    expect(text).toContain("获奖学生来自湖区3所学校。");
    expect(text.indexOf("获奖学生来自")).toBeLessThan(text.indexOf("勤奋学习"));
  });

  it("states of what a gift consists behind the gift, with what goes on about it", () => {
    const gift = {
      kind: "other",
      title: zh("湖滨港口商会向云雀市航运协会捐赠救生物资"),
      participants: [an, bo],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: zh("救生物资"),
          people: [
            { key: "an", as: "head" },
            { key: "bo", as: "receiver" },
          ],
          remarks: [remark("a", "an", "say", "两地航运往来密切"), remark("b", "bo", "thank", "商会的支持")],
        },
      ],
      background: [zh("此次捐赠的物资包括救生衣和救生圈。"), zh("装物资的木箱上印着帆船。")],
    };
    expect(paragraphsOf(gift)[0]).toMatch(/包括救生衣和救生圈。装物资的木箱上印着帆船。/);
  });

  it("says who those are who were given awards behind all awards", () => {
    const awards = {
      kind: "other",
      title: zh("湖滨航运奖颁奖大会举行"),
      officialName: zh("湖滨航运奖颁奖大会"),
      participants: [an, bo],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("颁奖"),
          outcomes: ["o"],
          remarks: [remark("a", "an", "say", "港口将扩建码头")],
        },
      ],
      outcomes: [{ key: "o", type: "award", to: { participants: ["bo"] }, points: [zh("湖滨航运奖")] }],
      background: [zh("博例是领航专家，主持建造了湖区的灯塔。")],
    };
    const text = textOf(awards);
    expect(text.indexOf("领航专家")).toBeLessThan(text.indexOf("扩建码头"));
  });
});
