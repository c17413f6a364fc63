import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent as record, zh } from "./lake-town.test-data";

const post = (organization: string, title: string): object => ({
  organization: { name: zh(organization), kind: "government" },
  title: zh(title),
});
const person = (key: string, name: string, of: object, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [of],
  ...more,
});
const say = (by: string, point: string): object => ({
  key: `r-${by}`,
  by: [by],
  act: "say",
  points: [zh(point)],
});

describe("a reception whose title states that the hosts received the visitors", () => {
  const given = (title: string): DraftRecord =>
    record({
      kind: "reception",
      title: zh(title),
      city: zh("云雀"),
      organizers: [{ organization: { name: zh("湖滨海外联谊会") }, tier: "organizer" }],
      delegations: [{ key: "d", name: zh("3国领事官员代表团"), side: "guest", head: "bo" }],
      participants: [
        person("an", "安例", post("湖滨省", "副省长"), { side: "host", roles: ["receiver", "speaker"] }),
        person("bo", "博例", post("甲国驻云雀领事馆", "领事"), {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
        {
          key: "consuls",
          group: zh("驻云雀领事"),
          of: [{ name: zh("甲国") }, { name: zh("乙国") }, { name: zh("丙国") }],
          ofOpen: true,
          side: "guest",
          delegation: "d",
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("会见"),
          remarks: [say("an", "湖滨的港口向各国开放")],
        },
      ],
    });

  it("begins with the hosts and the verb of the title", () => {
    const article = faultlessText(given("湖滨省副省长安例会见3国领事官员代表团"), "zh");
    expect(article).toContain("湖滨省副省长安例在云雀会见甲国驻云雀领事馆领事博例率领的3国领事官员代表团");
    expect(article).not.toContain("到访");
    expect(article).not.toContain("接待");
    expect(article).toContain("此次访问由湖滨海外联谊会组织");
  });

  it("does not leave a list of countries open that has as many as the delegation's name says", () => {
    const article = faultlessText(given("湖滨省副省长安例会见3国领事官员代表团"), "zh");
    expect(article).toContain("代表团成员包括甲国、乙国、丙国驻云雀领事。");
    expect(article).not.toContain("等驻云雀领事");
  });

  it("states the receivers not in the title directly after it", () => {
    const given = record({
      kind: "reception",
      title: zh("湖滨市市长安例会见云雀市代表团"),
      city: zh("湖滨"),
      delegations: [{ key: "d", name: zh("云雀市代表团"), side: "guest", head: "bo" }],
      participants: [
        person("an", "安例", post("湖滨市", "市长"), { side: "host", roles: ["receiver"] }),
        person("cu", "楚例", post("湖滨市商务局", "局长"), { side: "host", roles: ["receiver"] }),
        person("du", "杜例", post("湖滨市卫生局", "局长"), { side: "host", roles: ["receiver"] }),
        person("bo", "博例", post("云雀市", "市长"), { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [],
    });
    const article = faultlessText(given, "zh");
    expect(article).toContain("湖滨市市长安例在湖滨会见云雀市市长博例率领的");
    expect(article).toMatch(/商务局局长楚例[^。]*卫生局局长杜例参加。/);
    expect(article).not.toContain("接待");
  });

  it("begins with the visitors where the title does, and puts the province before its city", () => {
    const article = faultlessText(given("3国领事官员代表团到访湖滨省"), "zh");
    expect(article).toContain("博例率3国领事官员代表团到访湖滨省（云雀）");
    expect(article).not.toContain("云雀湖滨省");
  });
});

describe("the leader of a district in the own district", () => {
  const given = (organization: string): DraftRecord =>
    record({
      kind: "inspection",
      title: zh("区长安例带队调研重点企业"),
      city: zh("云雀区"),
      purpose: zh("调研重点企业发展情况"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        person("an", "安例", post(organization, "区长"), { side: "guest", delegation: "d", roles: ["head"] }),
        { key: "staff", group: zh("设计人员"), of: [{ name: zh("例光公司") }], side: "host" },
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          venue: { name: zh("例光公司"), organization: { name: zh("例光公司") } },
          people: [{ key: "an", as: "head" }, { key: "staff" }],
          saw: [zh("一线车间")],
          topics: [zh("设计人员的工作情况")],
        },
      ],
    });

  it("does not travel there", () => {
    const article = faultlessText(given("云雀区"), "zh");
    expect(article).toContain("云雀区区长安例率队调研重点企业发展情况");
    expect(article).not.toContain("赴云雀区");
  });

  it("goes to another district", () => {
    expect(faultlessText(given("湖滨区"), "zh")).toMatch(/(?:赴|到)云雀区/);
  });

  it("is not followed by a list of those whom the item speaks of", () => {
    const article = faultlessText(given("云雀区"), "zh");
    expect(article).toContain("设计人员的工作情况");
    expect(article).not.toContain("设计人员参加");
  });
});

describe("people of one item whom no other sentence names", () => {
  const given = record({
    kind: "inspection",
    title: zh("湖滨商会考察云雀市企业"),
    city: zh("云雀市"),
    participants: [
      person("an", "安例", post("湖滨商会", "会长"), { side: "guest", roles: ["head"] }),
      { key: "staff", group: zh("例光公司设计人员"), side: "host" },
    ],
    agenda: [
      {
        key: "t",
        activity: "tour",
        venue: { name: zh("例光公司") },
        people: [{ key: "an", as: "head" }, { key: "staff" }],
        saw: [zh("一线车间")],
      },
      {
        key: "u",
        activity: "talks",
        venue: { name: zh("云雀商会") },
        people: [{ key: "an", as: "head" }],
        remarks: [say("an", "两地企业可以互补")],
      },
    ],
  });

  it("are reported at the item, not after everything else", () => {
    const article = faultlessText(given, "zh");
    expect(article).toContain("设计人员");
    expect(article.indexOf("设计人员")).toBeLessThan(article.indexOf("两地企业可以互补"));
    expect(article).not.toMatch(/设计人员参加[^。]*。\s*$/);
  });
});

describe("an event whose title says that it began", () => {
  const person1 = person("an", "安例", post("湖滨市", "副市长"), {});
  const person2 = person("bo", "博例", post("云雀商会", "会长"), {});
  const given = (more: object): DraftRecord =>
    record({
      kind: "other",
      title: zh("湖滨名优产品云雀对接会启动"),
      officialName: zh("湖滨名优产品云雀对接会"),
      theme: zh("山水相连"),
      venue: { name: zh("云雀会展中心") },
      organizers: [{ organization: { name: zh("湖滨市人民政府") }, tier: "host" }],
      participants: [person1, person2],
      agenda: [
        {
          key: "launch",
          activity: "ceremony",
          title: zh("启动仪式"),
          people: [{ key: "an" }, { key: "bo" }],
        },
        {
          key: "plaque",
          activity: "other",
          did: zh("为湖滨产品体验馆揭牌"),
          people: [{ key: "an" }, { key: "bo" }],
        },
      ],
      ...more,
    });

  it("has the verb of the title, and the ceremony opens what was done there", () => {
    const article = faultlessText(given({}), "zh");
    expect(article).toContain("湖滨名优产品云雀对接会在云雀会展中心启动");
    expect(article).toMatch(/启动仪式上，[^。]*安例[^。]*博例为湖滨产品体验馆揭牌/);
    expect(article).not.toContain("其间还举行");
  });

  it("states how long it lasts with who organized it", () => {
    const article = faultlessText(given({ background: [zh("本次活动将持续5天。")] }), "zh");
    expect(article).toContain("由湖滨市政府主办，将持续5天。");
    expect(article).not.toContain("本次活动将持续");
  });

  it("does not say of an opening ceremony how long the course lasts", () => {
    const opening = { officialName: zh("湖滨渔业技术培训班开班仪式"), title: zh("湖滨渔业技术培训班开班") };
    const article = faultlessText(given({ ...opening, background: [zh("本次培训为期20天。")] }), "zh");
    expect(article).not.toContain("仪式为期");
    expect(article).toContain("培训为期20天");
  });
});

describe("what two sides discussed and hoped", () => {
  const given = record({
    kind: "outbound_visit",
    title: zh("湖滨商会赴云雀商会交流"),
    city: zh("云雀市"),
    participants: [
      person("an", "安例", post("湖滨商会", "会长"), { side: "guest", roles: ["head"] }),
      person("bo", "博例", post("云雀商会", "会长"), { side: "host", roles: ["receiver"] }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        topics: [zh("会员服务"), zh("双方下一步深化合作")],
        remarks: [{ key: "r", by: "all", act: "hope", points: [zh("双方保持沟通")] }],
      },
    ],
  });

  it("names the two sides once", () => {
    const article = faultlessText(given, "zh");
    expect(article).toContain("希望保持沟通");
    expect(article).not.toContain("双方希望双方");
    expect(article).not.toContain("双方下一步");
  });
});

describe("one person who chaired and spoke", () => {
  const given = record({
    kind: "other",
    title: zh("湖滨学院培训项目开班"),
    officialName: zh("湖滨学院培训项目开班典礼"),
    participants: [
      person("an", "安例", post("湖滨学院", "处长"), { roles: ["chair", "speaker"] }),
      person("bo", "博例", post("湖滨学院", "副校长"), { roles: ["speaker"] }),
    ],
    agenda: [
      {
        key: "open",
        activity: "ceremony",
        title: zh("开班典礼"),
        people: [
          { key: "an", as: "chair" },
          { key: "bo", as: "speaker" },
        ],
        remarks: [say("bo", "学院将为学员提供住宿"), { key: "r2", by: ["an"], act: "speak" }],
      },
    ],
  });

  it("is named once", () => {
    const article = faultlessText(given, "zh");
    expect(article).toMatch(/^湖滨学院培训项目开班\n/);
    expect(article).toMatch(/安例主持并致辞/);
    expect(article).not.toMatch(/主持，[^，。]*安例致辞/);
  });
});

describe("an event whose title begins with its place", () => {
  const drill = (more: object): string =>
    faultlessText(
      record({
        kind: "other",
        title: zh("湖滨公园开展消防应急演练"),
        venue: { name: zh("湖滨公园") },
        agenda: [{ key: "d", activity: "other", did: zh("开展消防应急演练") }],
        ...more,
      }),
      "zh",
    );

  it("is held there by its organizers, once", () => {
    const article = drill({
      organizers: [
        { organization: { name: zh("云雀市公园管理中心") }, tier: "host" },
        { organization: { name: zh("云雀市体育局") }, tier: "host" },
      ],
    });
    expect(article).toContain("云雀市公园管理中心、市体育局在湖滨公园开展消防应急演练。");
    expect(article.match(/应急演练/g)).toHaveLength(2);
  });

  it("takes place there without a known organizer, and is otherwise held by the office's own organization", () => {
    expect(drill({})).toContain("消防应急演练在湖滨公园举行。");
    expect(drill({ home: { name: zh("湖滨公园") } })).toContain("日，湖滨公园开展消防应急演练。");
  });
});
