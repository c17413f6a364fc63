import { describe, expect, it } from "vitest";
import { readList } from "./read-list";

/** The organization of each person of a list, with the part of it. */
const owners = (text: string): string[] =>
  readList(text, new Set()).rows.flatMap((row) => {
    if (!("participant" in row)) return [];
    const own = row.participant.posts?.[0]?.organization;
    const parent = own?.parent?.name;
    return [[parent?.zh ?? parent?.en, own?.name?.zh ?? own?.name?.en].filter((each) => each).join(" > ")];
  });

describe("the organization that a text gives to people", () => {
  it.each([
    [
      "a label below them",
      "我们公司这次名单：\n王小样 董事长\n李大例 总经理\n公司名：示例区样例食品有限公司",
      "示例区样例食品有限公司",
    ],
    [
      "the title of the hosts' plan",
      "示例市图书馆接待方案\n来宾：样例县图书馆馆长张示范一行6人\n陪同人员：馆长 王小样",
      "示例市图书馆",
    ],
    ["the sender", "發件人：示例貿易協會 秘書處\n本會名單如下\n主席 王小样\n理事 李大例", "示例貿易協會"],
    [
      "a signature rather than the firm of the guests before them",
      "5月9日外商到访：样例机械有限公司总裁李大例。我们这边由董事长王小样接待。\n——示例传动股份有限公司",
      "示例传动股份有限公司",
    ],
    [
      "a signature above a contact",
      "我所确认出席的律师为：\n王小样 高级合伙人\n李大例 合伙人\n此致\n敬礼\n示例（样州）律师事务所",
      "示例（样州）律师事务所",
    ],
    [
      "an association with a title in its name",
      "样州律师协会拟派以下同志参加贵局组织的培训：\n王小样 副会长",
      "样州律师协会",
    ],
  ])("is that of %s", (_, text, owner) => expect(owners(text)).toContain(owner));

  it("is that of the nearest heading", () =>
    expect(
      owners("洽谈会\n校方：样州理工学院\n副院长 王小样\n企方：示例仪器有限公司\n总经理 李大例"),
    ).toEqual(["样州理工学院", "示例仪器有限公司"]));

  it("takes in a department by its name", () =>
    expect(
      owners("示例机场有限公司拟于下周二到贵公司交流，人员如下：\n副总经理 王小样\n航空市场部经理 李大例"),
    ).toEqual(["示例机场有限公司", "示例机场有限公司 > 航空市场部"]));

  it("is none where a title is of another kind of organization", () =>
    expect(owners("示例市商务局接待样例公司考察团\n王小样 局长\n李大例 科长")).not.toContain("样例公司"));

  it("is not the bureau that arranges something for a school", () =>
    expect(owners("示例市教育局组织的活动\n王小样 校长\n李大例 教师")).toEqual(["", ""]));

  it("does not begin with a verb", () =>
    expect(owners("请示例公司参会人员签到\n王小样 总经理\n李大例 经理")).toEqual(["示例公司", "示例公司"]));

  it("is not that of the guests for the writer's own people", () =>
    expect(owners("拜访单位：示例研究所\n参加人员：市长 王样例、副市长 李示范")).toEqual(["", ""]));
});
