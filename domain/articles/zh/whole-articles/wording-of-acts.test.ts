import { describe, expect, it } from "vitest";
import { org, person, text, zh } from "./gatherings.test-data";

// Parts of invented events in the words that an editor would use for them.

const named = { officialName: zh("湖滨航运论坛"), title: zh("湖滨航运论坛举行") };
const AN = person("an", "安例", org("松山协会"), "会长");
const students = { key: "s", group: zh("近200名学生"), of: [{ name: zh("湖滨大学"), kind: "university" }] };

describe("a part of a programme", () => {
  it("is a lecture by its title, given to whoever listened", () => {
    const lecture = (title: string, more: object = {}): string =>
      text({
        ...named,
        participants: [AN, students],
        agenda: [
          {
            key: "l",
            activity: "presentation",
            title: zh(title),
            people: [{ key: "an", as: "speaker" }],
            ...more,
          },
        ],
      });
    expect(lecture("《港口的明天》")).toContain("作题为《港口的明天》的报告");
    expect(lecture("《港口的明天》")).not.toMatch(/环节|发言/);
    expect(lecture("《港口的明天》", { online: "fully" })).toContain("在线作题为");
    const audience = { people: [{ key: "an", as: "speaker" }, { key: "s" }] };
    expect(lecture("有关港口的专题报告", audience)).toContain("为湖滨大学近200名学生作有关港口的专题报告");
  });

  it("says nothing by a title that only repeats what was done", () => {
    const article = text({
      ...named,
      participants: [AN],
      agenda: [
        { key: "c", activity: "ceremony", title: zh("荣誉授予"), people: [{ key: "an" }], outcomes: ["o"] },
      ],
      outcomes: [
        { key: "o", type: "award", to: { participants: ["an"] }, points: [zh("“创会会长”荣誉称号")] },
      ],
    });
    expect(article).toMatch(/安例获“创会会长”荣誉称号/);
    expect(article).not.toMatch(/环节|获颁/);
  });

  it("confers a title, and hands over a certificate", () => {
    const given = (what: string): string =>
      text({
        ...named,
        participants: [AN],
        agenda: [{ key: "c", activity: "ceremony", people: [{ key: "an" }], outcomes: ["o"] }],
        outcomes: [
          {
            key: "o",
            type: "award",
            by: ["an"],
            to: { organizations: [{ name: zh("湖滨果园") }] },
            points: [zh(what)],
          },
        ],
      });
    expect(given("“创新基地”称号")).toContain("授予湖滨果园“创新基地”称号");
    expect(given("“创新基地”证书")).toContain("向湖滨果园颁发“创新基地”证书");
  });

  it("says that it came after the others where the record has it so", () => {
    const tour = { key: "t", activity: "tour", told: "after", saw: [zh("新码头")] };
    const talks = { key: "d", activity: "discussion", topics: [zh("港口合作")] };
    expect(text({ ...named, participants: [AN], agenda: [talks, tour] })).toMatch(/会后，[^。]*新码头/);
    expect(text({ ...named, participants: [AN], agenda: [talks, { ...tour, told: "main" }] })).not.toContain(
      "会后",
    );
  });

  it("is stated as a thing of the past, whoever it was done for", () => {
    const did = { key: "d", activity: "other", did: zh("为学生提供体检服务"), people: [{ key: "an" }] };
    expect(text({ ...named, participants: [AN], agenda: [did] })).toContain("为学生提供了体检服务");
  });
});

describe("who acts for somebody else", () => {
  it("has their organization with the one who is named first", () => {
    const bai = { ...person("bai", "白样", org("松山协会"), "副会长"), onBehalfOf: "an" };
    const hope = { key: "r", by: ["bai"], act: "hope", points: [zh("各方加强合作")] };
    const article = text({
      ...named,
      participants: [bai, { ...AN, presence: "absent" }],
      agenda: [{ key: "c", activity: "speeches", remarks: [hope] }],
    });
    expect(article).toContain("受松山协会会长安例委托，副会长白样");
    expect(article).not.toContain("委托的");
  });
});

describe("a gift in return", () => {
  it("is presented, while a donation is made by one organization to another", () => {
    const bai = person("bai", "白样", org("湖滨医院"), "院长", "host");
    const give = (key: string, title: string, from: string, to: string): object => ({
      key,
      activity: "handover",
      title: zh(title),
      people: [
        { key: from, as: "head" },
        { key: to, as: "receiver" },
      ],
    });
    const article = text({
      title: zh("松山协会向湖滨医院捐赠药品"),
      news: "g",
      participants: [{ ...AN, side: "guest" }, bai],
      agenda: [give("g", "价值5万元的药品", "an", "bai"), give("h", "象征湖滨文化的工艺瓶", "bai", "an")],
    });
    expect(article).toContain("松山协会会长安例代表协会向湖滨医院捐赠价值5万元的药品，该院院长白样接受捐赠");
    expect(article).toMatch(/白样[^。]*向安例赠送象征湖滨文化的工艺瓶/);
  });
});

describe("a meeting of all members of an organization", () => {
  it("is held, and is not a meeting of people", () => {
    const article = text({
      kind: "meeting",
      officialName: zh("湖滨协会航运委员会2024年第一次全体委员会议"),
      title: zh("湖滨协会航运委员会召开全体委员会议"),
      participants: [
        person("an", "安例", org("湖滨协会"), "副会长", "guest"),
        person("bai", "白样", { name: zh("航运委员会"), parent: org("湖滨协会") }, "主任", "host"),
      ],
      agenda: [{ key: "d", activity: "discussion", topics: [zh("航运安全")] }],
    });
    expect(article).toContain("全体委员会议召开");
    expect(article).not.toMatch(/会见|双方/);
  });
});

describe("several acts for one organization", () => {
  it("name the organization once", () => {
    const fund = { key: "fund", group: zh("湖滨教育基金会"), presence: "unstated" };
    const act = (key: string, act: string, whom: string, more: object = {}): object => ({
      key,
      by: ["an"],
      act,
      whom: zh(whom),
      onBehalfOf: "fund",
      ...more,
    });
    const remarks = [
      act("r", "thank", "云雀市侨办", { points: [zh("牵线搭桥")] }),
      act("s", "thank", "松山县政府", { points: [zh("支持")] }),
      act("t", "congratulate", "两所学校"),
    ];
    const article = text({
      ...named,
      participants: [AN, fund],
      agenda: [{ key: "c", activity: "speeches", remarks }],
    });
    expect(article.match(/代表/g)).toHaveLength(1);
    expect(article).toMatch(/感谢松山县政府的支持，并向两所学校表示祝贺/);
  });
});

describe("a post of an organization that the person before has too", () => {
  it("has the organization with it where another post follows", () => {
    const COUNTY = { name: zh("湖滨市云雀区委"), kind: "party" };
    const post = (organization: object, title: string): object => ({ organization, title: zh(title) });
    const people = [
      { key: "bai", person: { name: zh("白样") }, posts: [post(COUNTY, "书记")] },
      {
        key: "chu",
        person: { name: zh("楚例") },
        posts: [post(COUNTY, "副书记"), post(org("北原新区"), "主任")],
      },
    ];
    const article = text({ ...named, participants: people });
    expect(article).toContain("区委副书记、北原新区主任楚例");
    expect(article).not.toMatch(/，副书记、北原新区/);
    const mayor = {
      key: "du",
      person: { name: zh("杜例") },
      posts: [post(COUNTY, "副书记"), post(org("云雀区", "government"), "区长")],
    };
    expect(text({ ...named, participants: [people[0], mayor] })).toContain("，区委副书记、区长杜例");
  });
});
