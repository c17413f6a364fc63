import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { plain, textOf } from "../../phrase";
import { enumeration } from "../words/grammar";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Companions, advisers and colleagues who are named where they do something.

const OFFICE = { name: zh("云雀省商务厅"), kind: "government" };
const companion = (key: string, name: string, department: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(department), parent: OFFICE }, title: zh("处长") }],
  side: "guest",
  delegation: "d",
});

const survey = (act: readonly string[] = ["bai", "mo", "ding"]): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("云雀省商务厅副厅长安例到湖滨调研商务运行"),
      city: zh("湖滨"),
      purpose: zh("调研商务运行"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [{ organization: OFFICE, title: zh("副厅长") }],
          side: "guest",
          delegation: "d",
        },
        companion("bai", "白样", "外贸处"),
        companion("mo", "莫常", "外资处"),
        personOf("ding", "丁凡", "云溪保险公司", "主任"),
        personOf("jia", "贾某", "湖滨市", "副市长", { side: "host", roles: ["chair"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [{ key: "an", as: "head" }],
          peopleOpen: true,
          saw: [zh("东山、西山和北山开发区"), zh("云溪食品厂"), zh("湖滨票务")],
          sawOpen: true,
        },
        {
          key: "m",
          activity: "discussion",
          title: zh("商务座谈会"),
          people: [
            { key: "jia", as: "chair" },
            { key: "an" },
            { key: "bai" },
            { key: "mo" },
            { key: "ding" },
          ],
        },
        { key: "q", activity: "other", did: zh("现场解答企业的问题"), people: act.map((key) => ({ key })) },
      ],
    }),
    "zh",
  );

describe("companions who all do something at an item of their own", () => {
  it("are introduced there and not in the first sentence", () => {
    expect(survey()).toMatch(/云雀省商务厅外贸处处长白样、外资处处长莫常，云溪保险公司主任丁凡现场解答/);
    expect(survey()).not.toMatch(/白样[^。]*同行/);
  });

  it("come with the leader where only one of them does something", () => {
    expect(survey(["bai"])).toMatch(/^[^。]*。?[^。]*白样[^。]*莫常/);
  });

  it("leave what the visitors saw in one list, of which a part is a list itself", () => {
    expect(survey()).toContain("考察了东山、西山和北山开发区，以及云溪食品厂、湖滨票务等");
    expect(survey()).not.toContain("，云溪食品厂，");
  });

  it("name everybody who took part in talks that somebody chaired", () => {
    expect(survey()).not.toContain("丁凡参加");
  });
});

describe("a list of which one member is a list", () => {
  const words = (...all: string[]): string => textOf(enumeration(all.map((one) => plain(one))));
  it("separates it from the others", () => {
    expect(words("甲、乙园", "丙厂", "丁厂")).toBe("甲、乙园，以及丙厂和丁厂");
    expect(words("丙厂", "丁厂", "甲、乙园")).toBe("丙厂、丁厂，以及甲、乙园");
  });

  it("has 以及 once", () => {
    expect(words("丙的情况", "丁的情况", "甲、乙以及戊的做法")).toBe(
      "丙的情况、丁的情况，以及甲、乙和戊的做法",
    );
  });
});

const ORGANIZATION = { name: zh("云雀种业协会"), kind: "association" };
const GROUP = { name: zh("顾问组"), parent: ORGANIZATION };
const member = (
  key: string,
  name: string,
  title: string,
  organization: object = GROUP,
  more: object = {},
): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});

const advisers = (): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("云雀种业协会顾问研讨会在湖滨召开"),
      officialName: zh("云雀种业协会顾问研讨会"),
      home: ORGANIZATION,
      city: zh("湖滨"),
      participants: [
        member("an", "安例", "会长", ORGANIZATION),
        member("bai", "白样", "副会长", ORGANIZATION, { roles: ["chair"] }),
        member("mo", "莫常", "组长"),
        member("ding", "丁凡", "成员"),
        member("jia", "贾某", "成员"),
        member("fu", "傅山", "成员"),
      ],
      agenda: [
        {
          key: "r",
          activity: "other",
          did: zh("讨论修改协会工作报告"),
          people: [
            { key: "an" },
            { key: "bai", as: "chair" },
            { key: "mo" },
            { key: "ding" },
            { key: "jia" },
            { key: "fu" },
          ],
          remarks: [
            { ...remark("r1", "an", "praise", "理事会的工作"), by: "all" },
            {
              ...remark(
                "r2",
                "an",
                "say",
                "理事会在服务会员方面做了大量工作",
                "种业大会为推动合作搭建了平台",
              ),
              by: "all",
            },
            { ...remark("r3", "an", "propose", "加强调查研究"), by: "all" },
          ],
        },
        {
          key: "s",
          activity: "speeches",
          title: zh("总结讲话"),
          people: [{ key: "an", as: "speaker" }],
          remarks: [remark("r4", "an", "praise", "顾问组的作用")],
        },
      ],
    }),
    "zh",
  );

describe("many of one association who worked on something", () => {
  it("are not listed before their activity", () => {
    expect(advisers()).toContain("在湖滨召开，讨论修改协会工作报告。");
    expect(advisers()).not.toMatch(/丁凡[^。]*讨论修改/);
    for (const name of ["莫常", "丁凡", "贾某", "傅山"]) expect(advisers()).toContain(name);
  });

  it("are chaired under the name of the event", () => {
    expect(advisers()).toContain("白样主持研讨会");
    expect(advisers()).not.toContain("主持活动");
  });

  it("judge what they praise in one sentence and are not parties", () => {
    expect(advisers()).toMatch(/肯定了理事会的工作，认为理事会在/);
    expect(advisers()).toContain("，并建议加强调查研究");
    expect(advisers()).not.toContain("各方");
  });

  it("hear an address under its name", () => {
    expect(advisers()).toContain("安例在总结讲话中肯定了顾问组的作用");
  });
});

const ZONE = { name: zh("云溪高新区"), kind: "zone" };
const BOARD = { name: zh("管委会"), kind: "government", parent: ZONE };
const FIRM = { name: zh("湖滨建工"), kind: "company" };

const callOn = (): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨建工董事长安例拜访云溪高新区管委会"),
      home: FIRM,
      venue: { name: zh("云溪高新区管委会"), organization: BOARD },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        member("an", "安例", "董事长", FIRM, { side: "guest", delegation: "d", roles: ["head"] }),
        member("bai", "白样", "副总经理", FIRM, { side: "guest", delegation: "d" }),
        {
          key: "u",
          group: zh("负责人"),
          of: [{ name: zh("云雀设计院") }, { name: zh("湖滨投资") }],
          side: "guest",
          delegation: "d",
        },
        member("mo", "莫常", "副主任", BOARD, { side: "host", roles: ["receiver"] }),
        {
          key: "ding",
          person: { name: zh("丁凡") },
          posts: [
            { organization: BOARD, title: zh("副主任") },
            { organization: { name: zh("建设房产局"), parent: ZONE }, title: zh("局长") },
          ],
          side: "host",
        },
        { key: "jia", group: zh("双方有关部门负责人") },
      ],
      agenda: [
        {
          key: "talk",
          activity: "talks",
          title: zh("座谈会"),
          topics: [zh("发展战略"), zh("园区建设")],
          topicsOpen: true,
          remarks: [{ ...remark("r", "an", "hope", "双方通过此次座谈进一步密切联系"), by: "all" }],
        },
      ],
    }),
    "zh",
  );

describe("a call on the board of a zone", () => {
  it("is made by its leader with those who came along", () => {
    expect(callOn()).toContain("安例率副总经理白样及云雀设计院、湖滨投资负责人拜访云溪高新区管委会");
    expect(callOn()).not.toContain("在该高新区管委会接待");
  });

  it("has one noun for the talks and the hopes for them", () => {
    expect(callOn()).toContain("等进行了交流");
    expect(callOn()).not.toMatch(/进行了?座谈/);
  });

  it("names an office of the zone without the level of a district", () => {
    expect(callOn()).toContain("副主任、建设房产局局长丁凡");
  });
});
