import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { personOf, heldEvent as record, remark, zh } from "../whole-articles/lake-town.test-data";

// Sentences of context that would be left for the end of invented texts.

const visit = (background: readonly string[], more: object = {}): string =>
  faultlessText(
    record({
      kind: "reception",
      title: zh("云雀市航运协会到访湖滨港口商会"),
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("港口航运合作")],
          remarks: [
            remark("a", "an", "introduce", "湖滨港口商会近年来服务会员企业、推动港口建设的情况"),
            remark("b", "bo", "say", "云雀市航运协会将组织会员企业到湖滨考察，参加明年春天举行的航运展览会"),
          ],
        },
      ],
      background: background.map(zh),
      ...more,
    }),
    "zh",
  );

describe("a sentence of context at the end", () => {
  it("follows the sentence that introduces whom it is about", () => {
    const words = [
      remark("a", "an", "introduce", "近年来服务会员企业、推动港口建设的情况"),
      remark("b", "bo", "thank", "商会的热情接待"),
      remark(
        "c",
        "bo",
        "say",
        "此次来访就是为了商谈两地的航运合作，为两地的会员企业搭建交流合作的平台，也为湖滨的港口建设出力",
      ),
    ];
    const agenda = [{ key: "t", activity: "talks", topics: [zh("港口航运合作")], remarks: words }];
    const article = visit(
      ["博例1998年从家乡到云雀市创业，多次为家乡的学校捐款，也为港口的学校捐赠了图书和船模。"],
      { agenda },
    );
    expect(article).not.toMatch(/\n\n博例1998年/);
  });

  it("stays at the end where it says what came before the event", () => {
    expect(visit(["此前，云雀市航运协会已赴松山交流。"])).toMatch(/\n\n此前，云雀市航运协会已赴松山交流。/);
  });

  it("stays with the sentence that refers to it by 该 and a noun", () => {
    const article = visit([
      "2023年5月，湖滨港口商会与云雀市航运协会签署航运合作协议。",
      "培训船员是该协议的重要内容。",
    ]);
    expect(article).toContain("签署航运合作协议。培训船员是该协议的重要内容。");
  });

  it("follows what a host introduced about the organization", () => {
    const article = visit(["湖滨港口商会理事每月开会一次，会员大会每两年一次。"]);
    expect(article).toMatch(/介绍了[^。]+的情况。湖滨港口商会理事每月开会一次，会员大会每两年一次。博例表示/);
    expect(article).not.toMatch(/\n\n湖滨港口商会理事/);
  });

  it("follows the tour of what it describes, though that begins with the name of an organization", () => {
    const harbour = { name: zh("湖滨港口开发区"), short: zh("港区"), kind: "zone" };
    const article = visit(
      [
        "港区规划馆总建筑面积约6000平方米，规划展示面积近3000平方米，以“魅力之城”为主题，设规划篇、产业篇、共享篇等篇章。",
      ],
      {
        home: harbour,
        participants: [
          personOf("an", "安例", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] }),
          {
            key: "bo",
            person: { name: zh("博例") },
            posts: [{ organization: harbour, title: zh("主任") }],
            side: "host",
            roles: ["receiver"],
          },
        ],
        agenda: [
          { key: "s", activity: "tour", saw: [zh("港区规划馆")], topics: [zh("产业布局")] },
          {
            key: "t",
            activity: "talks",
            title: zh("座谈会"),
            remarks: [
              remark("a", "bo", "introduce", "港区的综合经济实力、重大项目推进和转型升级情况"),
              remark("b", "an", "speak", "园区运营和管理、建设发展中遇到的困难等问题"),
            ],
          },
        ],
      },
    );
    expect(article).toMatch(/参观了港区规划馆[^。]*。港区规划馆总建筑面积/);
  });

  it("says with the news how long an event lasts", () => {
    const article = faultlessText(
      record({
        kind: "other",
        title: zh("第三届湖滨船舶展览会开幕"),
        city: zh("湖滨市"),
        participants: [personOf("an", "安例", "湖滨港口商会", "会长", {})],
        agenda: [
          {
            key: "s",
            activity: "speeches",
            title: zh("开幕式"),
            remarks: [
              remark("a", "an", "say", "展览会为各地船厂提供了展示新船型的平台，也推动了湖滨的港口建设"),
            ],
          },
        ],
        background: [zh("展览会为期三天，20家企业参展。")],
      }),
      "zh",
    );
    expect(article.indexOf("为期三天")).toBeLessThan(article.indexOf("安例"));
  });

  it("stays together with a second one that has no place of its own", () => {
    const article = visit(["湖滨港口商会理事每月开会一次。", "湖滨港口商会组织博例一行游览了松山渔港。"]);
    expect(article).toMatch(/\n\n湖滨港口商会理事每月开会一次。该商会组织/);
  });

  it("stays where it is about what is to come, or about something the text has not named", () => {
    expect(visit(["湖滨港口商会将于明年迁入新址。"])).toMatch(/\n\n湖滨港口商会将于明年迁入新址。/);
    expect(visit(["松山渔港有三座码头。"])).toMatch(/\n\n松山渔港有三座码头。/);
  });

  it("comes last where it describes an organization of the first paragraph, or what the event counts for", () => {
    const founded = visit(
      ["云雀市航运协会成立于1998年，会员包括两岸的航运公司、造船厂、船员学校和六十多家港口服务企业。"],
      {
        agenda: [{ key: "t", activity: "talks", remarks: [remark("h", "an", "hope", "双方深化合作")] }],
      },
    );
    expect(founded).toMatch(/\n\n云雀市航运协会成立于1998年/);
    const named = visit(["云雀市航运协会是航运俱乐部的发起机构。"], {
      agenda: [{ key: "t", activity: "talks", remarks: [remark("h", "an", "hope", "双方深化合作")] }],
    });
    expect(named).toMatch(/\n\n云雀市航运协会是航运俱乐部的发起机构。\n?$/);
    const counted = visit(["此次访问是湖滨港口商会服务会员的具体行动。"]);
    expect(counted).toMatch(/[^。]。\n\n此次访问是湖滨港口商会服务会员的具体行动。/);
    expect(counted).not.toMatch(/^[^\n]*\n\n[^\n]*此次访问/);
  });

  it("follows the tour of the place that it describes", () => {
    const article = visit(["云雀船厂由安例创办，占地两万平方米。"], {
      venue: { name: zh("云雀船厂"), organization: { name: zh("云雀船厂"), kind: "company" } },
      agenda: [
        {
          key: "w",
          activity: "tour",
          saw: [zh("船坞")],
          remarks: [remark("s", "an", "say", "船坞今年建成")],
        },
      ],
    });
    expect(article).toMatch(/参观[^。]*船坞[^。]*。云雀船厂由安例创办，占地两万平方米。/);
  });

  it("follows the item whose people it counts, while another stays at the end", () => {
    const article = visit(["出席专题对话的企业家共12位。", "松山渔港有三座码头。"], {
      agenda: [
        { key: "d", activity: "discussion", title: zh("专题对话"), people: [{ key: "an" }, { key: "bo" }] },
        { key: "x", activity: "tour", saw: [zh("船坞")] },
      ],
    });
    expect(article).toMatch(/专题对话。出席专题对话的企业家共12位。/);
    expect(article).toMatch(/\n\n松山渔港有三座码头。/);
  });

  it("follows the tour of the port that it says something of, which is called by a shorter name there", () => {
    const seen = { key: "p", activity: "tour", venue: { name: zh("松山港三号码头") }, saw: [zh("装卸作业")] };
    const agenda = [
      seen,
      {
        key: "t",
        activity: "talks",
        topics: [zh("商会发展")],
        remarks: [remark("b", "bo", "hope", "两会保持互动")],
      },
    ];
    const article = visit(["松山海云港经过三十多年发展，吞吐量居全国第五。"], { agenda });
    expect(article).toMatch(/装卸作业。松山海云港经过三十多年发展/);
  });

  it("stays at the end where it lists organizations of which the text names some only later", () => {
    const firms = ["云雀船厂公司", "松山缆绳公司", "青石铸造公司"];
    const tour = (key: string, name: string): object => ({
      key,
      activity: "tour",
      when: { start: `2024-03-0${key}` },
      saw: [zh(`${name}车间`)],
      people: [
        { key: "bo", as: "head" },
        { key: `of ${name}`, as: "escort" },
      ],
    });
    const article = visit([`${firms.slice(0, 2).join("、")}和${firms[2]}均为湖滨港口商会副会长单位。`], {
      when: { start: "2024-03-05", end: "2024-03-07" },
      participants: [
        personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] }),
        ...firms.map((name, at) =>
          personOf(`of ${name}`, ["甲例", "丙样", "丁常"][at] ?? "", name, "经理", { side: "host" }),
        ),
      ],
      agenda: firms.map((name, at) => tour(String(5 + at), name)),
    });
    expect(article).toMatch(/\n\n云雀船厂公司、松山缆绳公司和青石铸造公司均为/);
  });

  it("follows the first sentence with the abbreviation that it explains", () => {
    const words = [
      remark("b", "bo", "hope", "组织会员企业参观HBX 2024"),
      remark("a", "an", "introduce", "商会的会员构成、服务会员企业和推动港口建设的情况"),
      remark("c", "an", "say", "商会作为湖滨的行业组织，要承担起服务企业、引领行业的作用"),
    ];
    const article = visit(
      [
        "HBX 2024全称为第八届湖滨（云雀）国际船舶、船用设备及港口机械展览与技术交流会，由湖滨港口商会主办，将于明年4月12日至15日在湖滨市举行，设四个展区。",
      ],
      {
        agenda: [{ key: "t", activity: "talks", remarks: words }],
      },
    );
    expect(article).toMatch(/参观HBX 2024。HBX 2024全称为/);
  });
});

it("leaves what a place is behind the acts of those who saw it", () => {
  const article = visit(["云雀医院是湖滨最大的综合性医院。"], {
    venue: { name: zh("云雀医院"), organization: { name: zh("云雀医院"), kind: "hospital" } },
    agenda: [
      {
        key: "u",
        activity: "tour",
        people: [{ key: "bo", as: "head" }],
        saw: [zh("急诊中心")],
        topics: [zh("科室建设情况")],
      },
      {
        key: "x",
        activity: "other",
        did: zh("对相关科室开展现场教学"),
        people: [{ key: "bo", as: "head" }],
        peopleOpen: true,
      },
    ],
  });
  expect(article).toMatch(/现场教学。\n*云雀医院是/);
});
