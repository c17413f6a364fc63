import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const org = (name: string, kind: string) => ({ name: zh(name), kind });
const post = (name: string, kind: string, title: string) => ({
  organization: org(name, kind),
  title: zh(title),
});
const person = (key: string, name: string, posts: readonly object[], more: object = {}) => ({
  key,
  person: { name: zh(name) },
  posts,
  ...more,
});
const ceremony = (participants: readonly object[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      officialName: zh("湖滨县果品节开幕仪式"),
      when: { start: "2024-03-05" },
      participants,
      agenda: [],
    } as unknown as DraftRecord,
    "zh",
  );

describe("the organization before a post", () => {
  it("is whole where the title begins with its noun by chance", () => {
    expect(ceremony([person("a", "安例", [post("云雀商务总会", "association", "总会长")])])).toContain(
      "云雀商务总会总会长安例",
    );
  });

  it("is whole where it is a party's committee, behind somebody of the region", () => {
    const text = ceremony([
      person("a", "安例", [post("湖滨省政协", "government", "副主席")]),
      person("b", "白样", [post("致公党湖滨省委", "party", "专职副主委")]),
    ]);
    expect(text).toContain("致公党湖滨省委专职副主委白样");
  });

  it("is that of its province, where people of another province are there", () => {
    const text = ceremony([
      person("a", "安例", [
        post("石溪省商务厅", "government", "党组成员"),
        post("石溪省商务厅", "government", "副厅长"),
      ]),
      person("b", "白样", [post("石溪省委", "party", "常委")]),
      person("c", "陈样", [post("湖滨省委统战部", "party", "副部长")]),
    ]);
    expect(text).toContain("石溪省委常委白样");
  });

  it("has people with the same post side by side, but keeps an order in which each has one of their own", () => {
    const at = (title: string): object => post("湖滨师范学院", "university", title);
    const of = (...titles: readonly string[]): string =>
      ceremony(
        titles.map((title, n) => person(`p${n}`, ["安例", "白样", "陈样", "丁例"][n] ?? "", [at(title)])),
      );
    expect(of("党委副书记", "副校长", "副校长", "党委副书记")).toContain(
      "湖滨师范学院党委副书记安例、丁例，副校长白样、陈样",
    );
    expect(of("党委书记", "副校长", "总会计师", "副校长")).toContain("副校长白样、总会计师陈样、副校长丁例");
  });

  it("shares the level of its region with a title that begins with it", () => {
    const held = (name: string, title: string): string =>
      ceremony([person("a", "安例", [post(name, "government", title)])]);
    expect(held("云雀区", "区委书记")).toContain("云雀区委书记安例");
    expect(held("松县", "县委书记")).toContain("松县县委书记安例");
  });

  it("keeps its noun before a title that is not that of the region", () => {
    const held = (name: string): string =>
      ceremony([person("a", "安例", [post(name, "government", "副主席")])]);
    expect(held("滨湖边疆区政府")).toContain("滨湖边疆区政府副主席安例");
    expect(held("湖滨自治区人民政府")).toContain("湖滨自治区副主席安例");
  });

  it("is a whole word of its name before a second member of its committee", () => {
    const members = (name: string): string =>
      ceremony([
        person("a", "安例", [post(name, "party", "副书记")]),
        person("b", "博例", [post(name, "party", "委员")]),
      ]);
    expect(members("云雀市青石区工委")).toContain("副书记安例、区工委委员博例");
    // 区工委 alone would seem to be that of another party.
    expect(members("民建青石区工委")).toContain("副书记安例、委员博例");
  });

  it("stays with its own party organ beside a body of it", () => {
    const parent = org("湖滨大学", "university");
    const held = [
      { organization: { ...org("教育基金会", "association"), parent }, title: zh("理事") },
      { organization: { ...org("党委", "party"), parent }, title: zh("副书记") },
    ];
    expect(ceremony([person("a", "安例", held)])).toContain("湖滨大学党委副书记、教育基金会理事安例");
  });

  it("is a mission without its noun before the title of who leads it", () => {
    const article = ceremony([
      person("a", "安例", [post("甲国驻云雀总领事馆", "government", "总领事")]),
      person("b", "博例", [post("乙国驻华大使馆", "government", "大使")]),
      person("c", "陈例", [post("丙国驻云雀总领事馆", "government", "领事")]),
    ]);
    expect(article).toContain("甲国驻云雀总领事安例、乙国驻华大使博例、丙国驻云雀总领事馆领事陈例");
    expect(article).not.toMatch(/领事馆总领事|大使馆大使/);
  });

  it("is not repeated by the title after it", () => {
    const article = ceremony([
      person("a", "安例", [post("云雀市", "government", "市领导")]),
      person("b", "博例", [post("样例大学办公室", "university", "办公室主任")]),
    ]);
    expect(article).toContain("云雀市领导安例、样例大学办公室主任博例");
    expect(article).not.toMatch(/市市|办公室办公室/);
  });

  it("is the organ alone after another organ of the same county", () => {
    const article = ceremony([
      person("a", "安例", [post("中共湖滨县委", "party", "书记")]),
      person("b", "博例", [post("湖滨县人大常委会", "government", "主任")]),
      person("c", "陈例", [
        post("中共湖滨县委", "party", "常委"),
        post("湖滨县人民政府", "government", "副县长"),
      ]),
      person("d", "丁例", [post("样例果业有限公司", "company", "董事长")]),
      person("e", "艾例", [post("湖滨县人民政府", "government", "副县长")]),
    ]);
    expect(article).toContain("湖滨县委书记安例，县人大常委会主任博例，县委常委、副县长陈例");
    expect(article).not.toContain("人民政府副县长");
    // After an organization of elsewhere 副县长 alone could be of that.
    expect(article).toContain("湖滨县副县长艾例");
  });

  it("keeps the organization in front where the title begins with the end of its name", () => {
    const squad = { ...org("行政执法支队", "government"), parent: org("云雀市城管局", "government") };
    const article = ceremony([
      person("a", "安例", [post("云雀市政府督查专班", "government", "组长")]),
      person("b", "博例", [{ organization: squad, title: zh("支队长") }]),
    ]);
    expect(article).toContain("云雀市政府督查专班组长安例、市城管局行政执法支队支队长博例");
  });

  it("stays in full for an office of a new area, and for one next to another that the noun could mean", () => {
    const zone = org("北原新区城管局", "government");
    const article = ceremony([
      person("a", "安例", [post("云雀市卫生健康委员会", "government", "主任")]),
      person("b", "博例", [{ organization: zone, title: zh("局长") }]),
      {
        key: "g",
        group: zh("燃气安全负责同志"),
        of: [zone, org("北原新区各办事处（筹建处）、乡", "government")],
      },
    ]);
    expect(article).toContain("北原新区城管局局长博例");
    expect(article).toContain("该局和北原新区各办事处（筹建处）、乡燃气安全负责同志");
    expect(article).not.toMatch(/区城管局，|、区城管局/);
  });

  it("has no level in front of a second office of one zone", () => {
    const zone = org("湖滨经济开发区", "zone");
    const office = (name: string): object => ({ ...org(name, "government"), parent: zone });
    const article = ceremony([
      person("a", "安例", [{ organization: office("建设管理局"), title: zh("局长") }]),
      person("b", "博例", [{ organization: office("经济合作局"), title: zh("局长") }]),
    ]);
    expect(article).toContain("湖滨经济开发区建设管理局局长安例、经济合作局局长博例");
  });

  it("is named again where 该委 would seem to be of the member before it", () => {
    const board = org("松山省卫生计生委", "government");
    const article = ceremony([
      person("a", "安例", [{ organization: board, title: zh("主任") }]),
      { key: "g", group: zh("相关处室负责人"), of: [org("样例大学医院管理处", "university"), board] },
    ]);
    expect(article).toContain("样例大学医院管理处、省卫生计生委相关处室负责人");
    expect(article).not.toContain("该委");
  });

  it("is before former posts of a country once, which 前 marks, while 原 marks those at home", () => {
    const former = (name: string, kind: string, title: string) => ({
      ...post(name, kind, title),
      former: true,
    });
    const article = ceremony([
      person("a", "安例", [
        former("甲国众议院", "government", "议员"),
        former("甲国", "government", "移民部长"),
      ]),
      person("b", "博例", [former("湖滨县委", "party", "宣传部长")]),
    ]);
    expect(article).toContain("甲国众议院前议员、前移民部长安例");
    expect(article).toContain("湖滨县委原宣传部长博例");
  });

  it("is not named again behind a party organ in it that is not the first post", () => {
    const chamber = org("湖滨县工商联", "association");
    const article = ceremony([
      person("a", "安例", [
        post("湖滨县委统战部", "party", "副部长"),
        { organization: { ...org("党组", "party"), parent: chamber }, title: zh("书记") },
        { organization: chamber, title: zh("副主席") },
      ]),
    ]);
    expect(article).toMatch(/统战部副部长、县工商联党组书记、副主席安例/);
  });

  it("is the region alone before the head of its government", () => {
    expect(ceremony([person("a", "安例", [post("湖滨县政府", "government", "副县长")])])).toContain(
      "湖滨县副县长安例",
    );
  });

  it("is followed by its own group", () => {
    const institution = org("湖滨医院", "hospital");
    const article = ceremony([
      person("a", "安例", [{ organization: institution, title: zh("院长") }]),
      { key: "g", group: zh("有关部门负责人"), of: [org("样例药业公司", "company")] },
      { key: "h", group: zh("院领导"), of: [institution] },
    ]);
    expect(article).toContain("湖滨医院院长安例、院领导和样例药业公司有关部门负责人");
  });

  it("is named with a post without a title, which the neighbour's is not", () => {
    const unit = org("事务组", "other");
    const article = ceremony([
      person("a", "安例", [{ organization: unit, title: zh("组长") }]),
      person("b", "博例", [{ organization: unit }]),
    ]);
    expect(article).toContain("事务组组长安例、事务组博例");
  });
});

describe("the post that opens a sentence", () => {
  const speech = (key: string, by: string) => ({
    key,
    activity: "speeches",
    remarks: [{ key: `r${key}`, by: [by], act: "introduce", points: [zh("各自的主要工作情况和下一步打算")] }],
  });
  const article = (second: string): string =>
    faultlessText(
      {
        format: FORMAT,
        kind: "other",
        status: "held",
        officialName: zh("云雀市湖滨商会年会"),
        when: { start: "2024-03-05" },
        participants: [
          person("a", "安例", [post("云雀市湖滨商会", "association", "副会长")]),
          person("b", "博例", [post(second, "association", "会长")]),
        ],
        agenda: [speech("x", "a"), speech("y", "b")],
      } as unknown as DraftRecord,
      "zh",
    );

  it("calls the organization of the event by its noun", () => {
    expect(article("样例学会")).toContain("商会副会长安例");
    expect(article("样例学会")).toContain("样例学会会长博例");
  });
});

describe("a region's committee and government that somebody speaks for", () => {
  it("have the level of the region once", () => {
    const district = { ...org("云雀区", "government") };
    const article = faultlessText(
      {
        format: FORMAT,
        kind: "meeting",
        status: "held",
        when: { start: "2024-03-05" },
        participants: [
          person("a", "安例", [post("云雀区", "government", "区长")], { side: "host" }),
          person("b", "博例", [post("样例大学", "university", "校长")], { side: "guest" }),
          { key: "g", group: zh("区委、区政府"), of: [district], side: "host", presence: "unstated" },
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [
              { key: "r", by: ["b"], act: "say", points: [zh("合作前景广阔")] },
              { key: "s", by: ["a"], act: "welcome", onBehalfOf: "g", whom: zh("博例一行") },
            ],
          },
        ],
      } as unknown as DraftRecord,
      "zh",
    );
    expect(article).toContain("代表云雀区委、区政府");
    expect(article).not.toContain("区区委");
  });

  it("of a former office do not part those of colleagues from their organization", () => {
    const chamber = (title: string): object => post("湖滨茶商促进会", "association", title);
    const former = { ...post("云雀市侨务局", "government", "主任"), former: true };
    const visitor = { side: "guest", delegation: "d" };
    const article = faultlessText(
      {
        format: FORMAT,
        kind: "reception",
        status: "held",
        title: zh("湖滨茶商促进会到访松山商会"),
        when: { start: "2024-03-05" },
        delegations: [{ key: "d", side: "guest", head: "a", size: 4 }],
        participants: [
          person("a", "安例", [chamber("会长")], { ...visitor, roles: ["head"] }),
          person("b", "博例", [chamber("副会长"), former], visitor),
          person("c", "陈例", [chamber("副秘书长"), former], visitor),
          person("e", "丁例", [chamber("干事")], visitor),
          person("h", "何样", [post("松山商会", "association", "会长")], {
            side: "host",
            roles: ["receiver"],
          }),
        ],
        agenda: [{ key: "t", activity: "talks", topics: [zh("茶业发展")] }],
      } as unknown as DraftRecord,
      "zh",
    );
    expect(article).toMatch(/副会长、云雀市侨务局原主任博例，副秘书长、[^，]*陈例，干事丁例/);
  });
});

describe("an organ that the record has as a part of its region", () => {
  const city = org("云雀市", "government");
  const organ = (name: string, title: string, parent = city) => ({
    organization: { ...org(name, "government"), parent },
    title: zh(title),
  });

  it("has the usual name of that organ, and the next post of the same city no name", () => {
    const article = ceremony([
      person("a", "安例", [organ("市委", "常委"), post("云雀市", "government", "副市长")]),
      person("b", "博例", [organ("政府", "秘书长")]),
      person("c", "陈例", [organ("市委统战部", "副部长")]),
    ]);
    expect(article).toContain("云雀市委常委、副市长安例");
    expect(article).toContain("市政府秘书长博例");
    expect(article).toContain("市委统战部副部长陈例");
    expect(article).not.toContain("市市");
  });

  it("does not name the city twice for one person beside people of another city", () => {
    const article = ceremony([
      person("d", "丁例", [post("南汀市", "government", "副市长")]),
      person("a", "安例", [organ("市委", "副书记"), post("云雀市", "government", "市长")]),
      person("b", "博例", [organ("政府", "秘书长")]),
    ]);
    expect(article).toContain("南汀市副市长丁例，云雀市委副书记、市长安例，市政府秘书长博例");
  });

  it("is the department alone after a post of its committee", () => {
    const article = ceremony([
      person("a", "安例", [organ("市委", "常委"), organ("市委统战部", "部长")]),
      person("b", "博例", [organ("市委宣传部", "副部长")]),
    ]);
    expect(article).toContain("云雀市委常委、统战部部长安例");
    expect(article).toContain("市委宣传部副部长博例");
  });

  it("has the name of its district", () => {
    const district = org("青石区", "government");
    const article = ceremony([
      person("a", "安例", [organ("区委", "副书记", district), post("青石区", "government", "区长")]),
      person("b", "博例", [post("青石区", "government", "副区长")]),
    ]);
    expect(article).toContain("青石区委副书记、区长安例");
    expect(article).not.toContain("区区");
  });
});

describe("people of one unit", () => {
  it("are of its party organ and of itself without its name twice", () => {
    const unit = { ...org("轻工学部", "university"), parent: org("样例大学", "university") };
    const article = ceremony([
      person("a", "安例", [{ organization: { ...org("党委", "party"), parent: unit }, title: zh("书记") }]),
      person("b", "博例", [{ organization: unit, title: zh("副主任") }]),
    ]);
    expect(article).toContain("样例大学轻工学部党委书记安例、副主任博例");
  });
});

describe("a former post whose title names the office", () => {
  it("has its mark before the title of the office", () => {
    const article = ceremony([
      person("a", "安例", [post("云雀果业商会", "association", "会长"), { title: zh("原云雀市政协副主席") }]),
      person("b", "博例", [{ title: zh("原云雀市农业局果品科科长") }]),
    ]);
    expect(article).toContain("云雀果业商会会长、云雀市政协原副主席安例");
    expect(article).toContain("原云雀市农业局果品科科长博例");
  });
});

describe("one title at two associations", () => {
  it("is printed once", () => {
    const article = ceremony([
      person("a", "安例", [
        post("云雀市贸促会", "association", "会长"),
        post("云雀市国际商会", "association", "会长"),
      ]),
    ]);
    expect(article).toContain("云雀市贸促会、云雀市国际商会会长安例");
  });

  it("is printed with each of them if the text calls the first by a short form", () => {
    const short = { ...org("云雀果业商会", "association"), short: zh("商会") };
    const article = ceremony([
      person("c", "陈例", [{ organization: short, title: zh("秘书长") }]),
      person("a", "安例", [
        { organization: short, title: zh("会长") },
        post("湖滨果品学会", "association", "会长"),
      ]),
    ]);
    expect(article).not.toContain("商会、湖滨果品学会会长");
  });

  it("is printed with each of them if one is a former post or the titles differ", () => {
    const former = { ...post("云雀市国际商会", "association", "会长"), former: true };
    const article = ceremony([
      person("a", "安例", [post("云雀市贸促会", "association", "会长"), former]),
      person("b", "博例", [
        post("南汀市贸促会", "association", "会长"),
        post("南汀市国际商会", "association", "副会长"),
      ]),
    ]);
    expect(article).toContain("云雀市贸促会会长、云雀市国际商会原会长安例");
    expect(article).toContain("南汀市贸促会会长、南汀市国际商会副会长博例");
  });
});
