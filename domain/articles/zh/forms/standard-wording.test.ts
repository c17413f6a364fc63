import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";
import { withStandardWording } from "./standard-wording";

const said = (text: string, more: object = {}): string | undefined => {
  const record = heldEvent({
    agenda: [{ key: "talks", activity: "talks", remarks: [{ key: "r", act: "say", points: [zh(text)] }] }],
    ...more,
  });
  return withStandardWording(record).agenda?.[0]?.remarks?.[0]?.points?.[0]?.zh;
};

describe("the words of a record", () => {
  it.each([
    ["为湖滨发展做出了贡献", "为湖滨发展作出了贡献"],
    ["为湖滨多做贡献", "为湖滨多作贡献"],
    ["商会所做的努力", "商会所作的努力"],
    ["在港航方面展开新的合作，扩大交流", "在港航方面开展新的合作，扩大交流"],
    ["两市增进经贸合作", "两市加强经贸合作"],
    ["深化经济经贸合作", "深化经贸合作"],
    ["介绍了港口营运情况", "介绍了港口运营情况"],
    ["湖滨对中国的出口增长", "湖滨对华出口增长"],
    ["双方通过此访增进了解", "双方通过此次访问增进了解"],
    ["商会起到桥梁和纽带作用", "商会发挥桥梁和纽带作用"],
    ["近年湖滨的经济发展方面均取得成绩", "近年湖滨在经济发展方面均取得成绩"],
    ["湖滨的发展与航运分不开", "湖滨的发展离不开航运"],
    ["为湖滨捐赠一批图书", "向湖滨捐赠一批图书"],
    ["在教育文化等领域合作", "在教育、文化等领域合作"],
    ["港口呈现快速增长，贸易活跃", "港口呈现快速增长态势，贸易活跃"],
    ["就合作开展教育领域交流合作事宜进行交流", "就开展教育领域交流合作进行交流"],
    ["在今后，商会将密切联系", "今后，商会将密切联系"],
    ["吸引了来自研究机构、大学共110名学员", "吸引了来自研究机构、大学的110名学员"],
    ["展会有69家企业150人余参展", "展会有69家企业150余人参展"],
    ["“一带一路”国家战略的实施", "“一带一路”倡议的实施"],
  ])("are those of the press: %s", (stored, made) => {
    expect(said(stored)).toBe(made);
  });

  it.each([
    "报名截止时间为5月",
    "开启合作新篇章",
    "增进两市人民的友谊与合作",
    "他多次访问中国",
    "在湖滨的航运方面取得成绩",
    "购置营运车辆",
    "他引用“为湖滨做出贡献”一语",
    "参加《“一带一路”战略研究》首发式",
    "为纪念建校百年捐赠图书",
    "互相走动、互相学习",
    "加大交流合作力度",
    "参观“湖滨对中国的出口”展览，阅读《华人华侨史》",
  ])("stay where they are standard, or quoted: %s", (stored) => {
    expect(said(stored)).toBe(stored);
  });

  it.each([
    ["以论坛作平台一同开发湖滨", "以论坛为平台共同开发湖滨"],
    ["透过此次论坛交换意见", "通过此次论坛交换意见"],
    ["在经济文化方面合作", "在经济、文化方面合作"],
    ["校友度过危机", "校友渡过危机"],
    ["捐献5万令吉，实现双赢发展", "捐献5万林吉特，实现共赢发展"],
  ])("have the words and links of the press: %s", (stored, made) => {
    expect(said(stored)).toBe(made);
  });

  it.each([
    "双方可以搭建合作平台",
    "与来自湖滨的学员共30人座谈，商会合作开展培训",
    "为3家余热电厂供货",
    "举办中医药合作学术交流会",
    "近年来中国投资持续增长，对中国出口商品加征关税",
    "为改善办学条件捐赠，作为会长单位捐赠",
    "互免签证协定，来此访学的学者",
    "发展文化旅游等产业，西班牙华人华侨协会",
    "建设地下步行街，解决入学困难问题",
    "湖滨成为了解中国的窗口",
    "签订合约100多份，合约5年左右",
    "夏令吉林旅游，周二位于湖滨第二校区",
    "扩大伙伴关系，推动成都均衡发展，体现目前水平",
    "积极的推动作用，应当做好服务",
    "长期、和谐的关系，携手共同体建设",
  ])("stay where another word only looks like one of them: %s", (stored) => {
    expect(said(stored)).toBe(stored);
  });

  it("stay in names, and so does a record that has none of them", () => {
    const body = { name: zh("湖滨华人华侨联合会"), kind: "association" };
    const record = { participants: [{ key: "an", posts: [{ organization: body }] }] };
    expect(said("湖滨华人华侨联合会联系华人华侨", record)).toBe("湖滨华人华侨联合会联系华侨华人");
    const plain: DraftRecord = heldEvent({ purpose: zh("加强合作") });
    expect(withStandardWording(plain)).toBe(plain);
  });
});
