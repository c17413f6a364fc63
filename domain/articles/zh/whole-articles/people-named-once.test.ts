import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "./lake-town.test-data";

// Lists of people, on an invented event.

const org = (name: string, kind = "company"): object => ({ name: zh(name), kind });
const CHAMBER = org("云雀市茶业商会", "association");
const post = (organization: object, title: string): object => ({ organization, title: zh(title) });
const one = (key: string, name: string, posts: object[], more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts,
  ...more,
});
const guest = { side: "guest", delegation: "d" };
const ZHOU = one("zhou", "周范", [post(CHAMBER, "理事")], guest);
const WU = one("wu", "吴范", [post(CHAMBER, "常务理事")], guest);
const part = (name: string): object => ({ name: zh(name), parent: CHAMBER });
const visit = (participants: object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("云雀市茶业商会会长安例率团访问松山大学"),
      home: CHAMBER,
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        one("an", "安例", [post(CHAMBER, "会长")], { ...guest, roles: ["head"] }),
        ...participants,
      ],
      ...more,
    }),
    "zh",
  );

describe("companions of whom one speaks later", () => {
  const said = (by: string[]): object => ({
    agenda: [
      {
        key: "t",
        activity: "talks",
        title: zh("座谈会"),
        remarks: [{ key: "r", by, act: "hope", points: [zh("双方加强合作")] }],
      },
    ],
  });
  const along = [
    one("bai", "白样", [post(CHAMBER, "常务副会长")], guest),
    one("chen", "陈式", [post(CHAMBER, "秘书长")], guest),
    WU,
    ZHOU,
  ];

  it("are all in the list of the first paragraph, and the speaker has only the name afterwards", () => {
    const article = visit(along, said(["bai"]));
    expect(article).toMatch(/会长安例率常务副会长白样、秘书长陈式、常务理事吴范、理事周范访问/);
    expect(article).toMatch(/白样希望/);
    expect(article.match(/常务副会长白样/g)).toHaveLength(1);
  });

  it("do not include who leads them", () => {
    expect(visit(along, said(["an"])).match(/会长安例/g)).toHaveLength(2);
  });
});

describe("a list of people of an organization and its parts", () => {
  it("does not say 该商会 before a post of the whole", () => {
    const article = visit([
      one("bai", "白样", [post(part("咨询委"), "主任")], guest),
      one("chen", "陈式", [post(CHAMBER, "秘书长")], guest),
      WU,
      ZHOU,
    ]);
    expect(article).toMatch(/咨询委主任白样[，、]秘书长陈式、常务理事吴范/);
    expect(article).not.toContain("该商会");
  });

  it("keeps the whole before a post that the part has too", () => {
    const article = visit([
      one("bai", "白样", [post(part("茶艺专业委员会"), "秘书长")], guest),
      one("chen", "陈式", [post(CHAMBER, "秘书长")], guest),
      WU,
      ZHOU,
    ]);
    expect(article).toMatch(/茶艺专业委员会秘书长白样[，、]商会秘书长陈式、常务理事吴范/);
  });
});

describe("a post after one of another organization", () => {
  it("has its organization again", () => {
    const article = visit([
      one("bai", "白样", [post(CHAMBER, "副会长"), post(org("白鹭茶业公司"), "董事长")], guest),
      one("chen", "陈式", [post(CHAMBER, "副会长"), post(org("青雀茶业公司"), "董事长")], guest),
    ]);
    expect(article).toMatch(/白鹭茶业公司董事长白样，[^，]*商会副会长、青雀茶业公司董事长陈式/);
    expect(article).not.toMatch(/白样，副会长/);
  });
});

describe("a headline with one of somebody's posts", () => {
  const zone = { name: zh("云雀新区"), kind: "zone" };
  const organ = (name: string): object => ({ name: zh(name), parent: zone });
  const headlineOf = (posts: object[]): string =>
    faultlessText(
      heldEvent({
        kind: "inspection",
        title: zh("安例带队调研项目建设"),
        home: zone,
        participants: [one("an", "安例", posts, { side: "guest", roles: ["head"] })],
        agenda: [{ key: "s", activity: "tour", saw: [zh("展厅")] }],
      }),
      "zh",
    ).split("\n")[0] ?? "";

  it("names the organ of a zone beside its officer", () => {
    const posts = [post(organ("党工委"), "副书记"), post(organ("管委会"), "副主任")];
    expect(headlineOf(posts)).toContain("云雀新区党工委副书记安例");
  });

  it("names what a member of a committee does rather than the seat", () => {
    const posts = [post(organ("党工委"), "委员"), post(organ("管委会"), "副主任")];
    expect(headlineOf(posts)).toContain("云雀新区管委会副主任安例");
  });

  it("is the office's own where a delegation reached a city", () => {
    const article = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("松山市代表团抵海角"),
        city: zh("海角"),
        home: { name: zh("海角市"), kind: "government" },
        delegations: [{ key: "d", name: zh("松山市代表团"), side: "guest", head: "an" }],
        participants: [
          one("an", "安例", [post(org("松山市", "government"), "市长")], { ...guest, roles: ["head"] }),
          one("bai", "白样", [post(org("海角市人大常委会", "government"), "副主任")], {
            side: "host",
            roles: ["receiver"],
          }),
          one("chen", "陈式", [post(org("海角市", "government"), "副市长")], {
            side: "host",
            roles: ["receiver"],
          }),
        ],
        agenda: [],
      }),
      "zh",
    );
    expect(article.split("\n")[0]).toBe("松山市代表团抵海角");
  });
});

describe("a delegation of its leader's organization", () => {
  it("has the name of the organization once in a sentence", () => {
    const article = visit([], {
      delegations: [{ key: "d", name: zh("云雀市茶业商会考察团"), side: "guest", head: "an" }],
    });
    expect(article).toMatch(/云雀市茶业商会会长安例率考察团/);
  });
});

describe("a number of people of a number of organizations", () => {
  it("is placed next to the people", () => {
    const article = faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("云雀市工商联召开座谈会"),
        officialName: zh("异地商会座谈会"),
        home: org("云雀市工商联", "association"),
        attendance: { count: 19, of: zh("十家异地商会的负责人") },
        participants: [],
        agenda: [],
      }),
      "zh",
    );
    expect(article).toContain("十家异地商会的19名负责人参加");
  });
});

describe("schools and offices of one university", () => {
  it("are not universities", () => {
    const school = org("松山大学", "university");
    const of = ["外办", "商学院"].map((name) => ({ name: zh(name), kind: "university", parent: school }));
    const article = visit([{ key: "h", group: zh("负责人"), of, ofOpen: true, side: "host" }], {
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "an" }, { key: "h" }], topics: [zh("合作办学")] },
      ],
    });
    expect(article).toContain("等部门和学院负责人");
    expect(article).not.toContain("高校");
  });
});

describe("what somebody is in a delegation", () => {
  const article = visit(
    [
      one("bai", "白样", [post(org("松山商务局", "government"), "处长")], {
        ...guest,
        functions: [zh("顾问")],
      }),
      one("chen", "陈式", [post(CHAMBER, "理事")], { ...guest, functions: [zh("秘书长")] }),
      WU,
      ZHOU,
    ],
    { delegations: [{ key: "d", name: zh("云雀茶业考察团"), side: "guest", head: "an" }] },
  );

  it("comes before the post, with the noun of the delegation once", () => {
    expect(article).toContain("考察团顾问、松山商务局处长白样");
    expect(article).toMatch(/，秘书长、[^，]*理事陈式/);
    expect(article).not.toContain("处长、顾问");
  });

  it("is understood of who leads it", () => {
    const head = one("an", "安例", [post(CHAMBER, "会长")], {
      ...guest,
      roles: ["head"],
      functions: [zh("团长")],
    });
    const led = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("茶业考察团访问松山"),
        city: zh("松山"),
        delegations: [{ key: "d", name: zh("茶业考察团"), side: "guest", head: "an" }],
        participants: [head],
        agenda: [],
      }),
      "zh",
    );
    expect(led).toContain("会长安例率茶业考察团");
    expect(led).not.toContain("团长");
  });
});

describe("regions of several countries", () => {
  it("have a comma after those that share the name of one", () => {
    const of = ["日本云雀县", "日本松山市", "湖国海角市"].map((name) => ({
      name: zh(name),
      kind: "government",
    }));
    const article = visit([{ key: "h", group: zh("代表"), of, side: "host" }], {
      agenda: [{ key: "t", activity: "talks", people: [{ key: "an" }, { key: "h" }], topics: [zh("茶业")] }],
    });
    expect(article).toContain("日本云雀县、松山市和湖国海角市代表");
  });
});

describe("a guest who leaves a post", () => {
  it("is called so where the host meets them", () => {
    const article = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("白样会见海国驻松山总领事安例"),
        home: org("松山外办", "government"),
        background: [zh("安例即将离任。")],
        participants: [
          one("bai", "白样", [post(org("松山外办", "government"), "主任")], {
            side: "host",
            roles: ["receiver"],
          }),
          one("an", "安例", [{ title: zh("海国驻松山总领事") }], { side: "guest" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [{ key: "r", by: ["bai"], act: "hope", points: [zh("双方继续合作")] }],
          },
        ],
      }),
      "zh",
    );
    expect(article).toContain("会见即将离任的海国驻松山总领事安例");
    expect(article.match(/离任/g)).toHaveLength(1);
  });
});

describe("an inspection of several stops, of which one says where", () => {
  it("has its topic in the first sentence, and the place at the stop", () => {
    const article = faultlessText(
      heldEvent({
        kind: "inspection",
        title: zh("安例带队调研安全生产工作"),
        purpose: zh("调研安全生产工作"),
        home: org("云雀新区", "zone"),
        participants: [one("an", "安例", [post(org("云雀新区", "zone"), "主任")], { roles: ["head"] })],
        agenda: [
          { key: "a", activity: "tour", venue: { name: zh("青雀光电公司") }, saw: [zh("生产车间")] },
          { key: "b", activity: "tour", saw: [zh("白鹭商场"), zh("湖滨广场")] },
        ],
      }),
      "zh",
    );
    expect(article.split("\n")[2]).not.toContain("青雀光电公司调研");
    expect(article).toContain("青雀光电公司");
  });
});

describe("the headline of talks that a title only says were held", () => {
  const CITY = { ...org("云雀市工商联", "association"), short: zh("市工商联") };
  const article = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("云雀市工商联、海角市茶商考察团座谈会召开"),
      delegations: [{ key: "d", name: zh("海角市茶商考察团"), side: "guest", head: "an" }],
      participants: [
        one("bai", "白样", [post(org("云雀市政协", "government"), "副主席"), post(CITY, "主席")], {
          side: "host",
          roles: ["receiver", "speaker"],
        }),
        one("an", "安例", [post(org("海角茶业公司"), "董事长")], { ...guest, roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈会"),
          remarks: [{ key: "r", by: ["bai"], act: "hope", points: [zh("双方加强合作")] }],
        },
      ],
    }),
    "zh",
  );

  it("says who met whom, with the post at the organization of the title and its city", () => {
    expect(article.split("\n")[0]).toBe("云雀市工商联主席白样会见海角市茶商考察团");
  });
});

describe("members of several groups", () => {
  it("are where the delegation's members come from", () => {
    const of = [org("云雀青年团"), org("云雀市民团")];
    const article = visit([{ key: "m", group: zh("成员"), of, ofOpen: true, ...guest }], {
      delegations: [{ key: "d", name: zh("云雀代表团"), side: "guest", head: "an", size: 270 }],
    });
    expect(article).toMatch(/代表团成员来自云雀青年团、云雀市民团等/);
    expect(article).not.toContain("成员同行");
  });
});
