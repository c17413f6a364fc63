import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { personOf as person, zh } from "../whole-articles/lake-town.test-data";

const visit = (title: string, more: object = {}): string =>
  text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh(title),
      when: { start: "2024-03-05" },
      participants: [
        person("an", "安例", "松山开发区", "主任", { side: "guest" }),
        person("bai", "白样", "湖滨市贸促会", "副会长", { side: "host", roles: ["receiver"] }),
        person("mo", "莫常", "湖滨化工商会", "会长", { side: "host" }),
      ],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("where a visit went", () => {
  it("is the hosts' organization that the title names, not that of the first receiver", () => {
    expect(visit("松山开发区到访湖滨化工商会")).toContain("安例到访湖滨化工商会");
    expect(visit("松山开发区考察湖滨")).toContain("安例到访湖滨市贸促会");
  });

  it("is the organization that the title names without its province", () => {
    const text = visit("松山学院到云雀经济开发区考察调研", {
      kind: "inspection",
      city: zh("湖滨"),
      participants: [
        person("an", "安例", "松山学院", "院长", { side: "guest" }),
        person("bai", "白样", "四川云雀经济开发区", "主任", { side: "host", roles: ["escort"] }),
      ],
    });
    expect(text).toContain("位于湖滨的四川云雀经济开发区考察调研");
  });

  it("is an organization in its city, where its name begins with a larger place", () => {
    const text = visit("松山开发区到访石溪省实验中学", {
      city: zh("湖滨"),
      participants: [
        person("an", "安例", "松山开发区", "主任", { side: "guest" }),
        person("bai", "白样", "石溪省实验中学", "校长", { side: "host", roles: ["receiver"] }),
      ],
    });
    expect(text).toContain("到访位于湖滨的石溪省实验中学");
    expect(text).not.toContain("湖滨石溪省");
  });

  it("is the organization that the title names, also in a recorded region, or a unit under the name of its parent", () => {
    const areas = [zh("石溪")];
    const home = { name: zh("石溪省化工商会"), kind: "association" };
    const receiver = { side: "host", roles: ["receiver"] };
    const participants = [
      person("an", "安例", "松山开发区", "主任", { side: "guest" }),
      person("bai", "白样", "石溪省化工商会", "会长", receiver),
    ];
    expect(visit("松山开发区到访石溪省化工商会", { areas, home, participants })).toContain(
      "安例到访石溪省化工商会",
    );
    const parent = { name: zh("湖滨国际贸易促进会"), kind: "association", short: zh("湖滨贸促会") };
    const unit = visit("松山开发区拜访湖滨贸促会茶业委员会", {
      home: { name: zh("茶业委员会"), kind: "association", parent },
    });
    expect(unit).toContain("安例拜访湖滨国际贸易促进会茶业委员会");
  });

  it("is both organizations that the title names", () => {
    expect(visit("松山开发区到访湖滨化工商会和湖滨市贸促会")).toContain("安例到访湖滨化工商会和湖滨市贸促会");
  });
});

describe("an organization that the act of a visit names", () => {
  it("is not the goal of the journey too, which is its city", () => {
    const text = visit("松山开发区领导赴京拜访湖滨化工总署", {
      kind: "outbound_visit",
      city: zh("北京"),
      participants: [
        person("an", "安例", "松山开发区", "主任", { side: "guest" }),
        person("mo", "莫常", "湖滨化工总署", "署长", { side: "host", roles: ["receiver"] }),
      ],
    });
    expect(text).toContain("赴北京拜访湖滨化工总署");
    expect(text).not.toContain("总署拜访");
  });
});

describe("what the visitors did", () => {
  it("is what the title says at its end", () => {
    expect(visit("松山开发区赴湖滨化工商会调研", { kind: "inspection" })).toContain("安例到湖滨化工商会调研");
    expect(visit("松山开发区赴湖滨化工商会考察学习", { kind: "outbound_visit" })).toContain(
      "安例赴湖滨化工商会考察学习",
    );
    expect(visit("松山开发区来湖滨化工商会走访交流")).toContain("安例到湖滨化工商会走访交流");
  });

  it("is the purpose alone where that has the same verb", () => {
    const text = visit("松山开发区考察团到湖滨化工商会考察学习园区改革工作", {
      kind: "inspection",
      purpose: zh("考察学习推动园区体制机制改革创新、实现港口高质量发展的经验和做法"),
    });
    expect(text).toContain("考察学习推动园区体制机制改革创新、实现港口高质量发展的经验和做法。");
    expect(text.split("\n").slice(1).join()).not.toContain("考察学习园区改革工作");
  });
});

describe("a visit to the own area", () => {
  const inspect = (post: string, city: string, title: string, more: object = {}): string =>
    visit(title, {
      kind: "inspection",
      city: zh(city),
      participants: [person("an", "安例", post, "镇长", { side: "guest", roles: ["head"] })],
      agenda: [{ key: "t", activity: "tour", venue: { name: zh("湖滨食品厂") }, saw: [zh("仓库")] }],
      ...more,
    });

  it("says what was inspected, in the words of the title, and goes nowhere", () => {
    const article = inspect("湖滨镇人民政府", "松山市湖滨镇", "镇长安例带队检查企业消防安全");
    expect(article).toContain("湖滨镇镇长安例检查企业消防安全");
    expect(article).not.toMatch(/[赴到]松山市湖滨镇/);
    expect(article).toMatch(/^镇长安例带队检查企业消防安全/);
  });

  it("knows the area without its last character, and does not say the purpose twice", () => {
    const article = inspect("湖滨市人民政府", "湖滨", "湖滨市市长安例调研冬季施工项目情况", {
      purpose: zh("了解冬季施工项目情况"),
    });
    expect(article).toContain("安例调研冬季施工项目情况");
    expect(article).not.toContain("了解冬季施工");
  });

  it("is a journey where the area only lies in the own city", () => {
    expect(inspect("松山市人民政府", "松山市湖滨镇", "镇长安例带队检查企业消防安全")).toContain(
      "赴松山市湖滨镇",
    );
  });
});

describe("the goal of a visit", () => {
  it("is the district of a committee that received the visitors of a tour", () => {
    const bai = person("bai", "白样", "中共松山市湖滨区委", "书记", { side: "host", roles: ["receiver"] });
    const an = person("an", "安例", "松山开发区", "主任", { side: "guest" });
    const article = visit("松山开发区来我区考察", { participants: [an, bai], purpose: zh("开展投资考察") });
    expect(article).toContain("到松山市湖滨区开展投资考察");
    expect(article).not.toContain("区委开展");
  });

  it("is the home organization, not a stop at another one", () => {
    const hall = { name: zh("服务大厅"), organization: { name: zh("湖滨区法院") } };
    const article = visit("松山法院来访", {
      home: { name: zh("湖滨市法院") },
      participants: [person("an", "安例", "松山市法院", "院长", { side: "guest" })],
      agenda: [{ key: "t", activity: "tour", venue: hall, saw: [zh("调解室")] }],
    });
    expect(article).toContain("安例到访湖滨市法院");
    expect(article).not.toContain("到访湖滨区法院");
  });

  it("is the city where diplomats were received by its committee or an office, also in the headline", () => {
    const consul = (title: string, host: string, post: string, more: object = {}): string =>
      visit(title, {
        home: { name: zh("湖滨市外办"), kind: "government" },
        city: zh("湖滨"),
        participants: [
          person("an", "安例", "星河国驻云雀总领事馆", "总领事", { side: "guest" }),
          person("bai", "白样", host, post, { side: "host", roles: ["receiver"] }),
        ],
        ...more,
      });
    expect(consul("星河国驻云雀总领事安例访问湖滨", "湖滨市委", "书记")).toContain("安例访问湖滨，");
    expect(consul("星河国驻云雀总领事安例一行来访", "湖滨市外办", "主任")).toMatch(/安例一行访问湖滨\n/);
    expect(
      consul("星河国驻云雀总领事安例访问青石区", "青石区委", "书记", { areas: [zh("青石区")] }),
    ).toContain("安例访问湖滨市青石区");
  });
});
