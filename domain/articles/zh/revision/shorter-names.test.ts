import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented visits whose records name an institute, a hospital or a forum in full again and again.

const HOST = personOf("bai", "白样", "松山大学", "校长", { side: "host", roles: ["receiver"] });
const visit = (organization: string, remarks: object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("安例访问松山大学"),
      home: { name: zh("松山大学"), kind: "university" },
      participants: [
        personOf("an", "安例", organization, "负责人", { side: "guest", delegation: "d" }),
        HOST,
      ],
      delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
      agenda: [{ key: "t", activity: "talks", remarks }],
      ...more,
    }),
    "zh",
  );

describe("a name that the record's own texts repeat", () => {
  it("is the institute alone where the text speaks of no other", () => {
    const text = visit("湖滨大学孔子学院", [
      remark("r", "an", "introduce", "湖滨大学孔子学院成立以来的工作"),
      remark("s", "bai", "praise", "湖滨大学孔子学院的努力"),
    ]);
    expect(text).toContain("介绍了孔子学院成立以来的工作");
    expect(text).toContain("肯定了孔子学院的努力");
  });

  it("keeps the country of a university whose rest is not a name", () => {
    const text = visit("智利天主教大学", [
      remark("r", "an", "introduce", "智利天主教大学的历史"),
      remark("s", "bai", "praise", "智利天主教大学的努力"),
    ]);
    expect(text).not.toMatch(/(?<!智利)天主教大学/);
  });

  it("keeps the university of an institute beside another institute", () => {
    const text = visit("湖滨大学孔子学院", [
      remark("r", "bai", "praise", "湖滨大学孔子学院、云溪大学孔子学院的努力"),
    ]);
    expect(text).toContain("湖滨大学孔子学院、云溪大学孔子学院的努力");
  });

  it("has its country once, but keeps it where nothing else distinguishes it", () => {
    const said = (name: string): string =>
      visit("湖滨学会", [
        remark("r", "an", "introduce", `与${name}的交流`),
        remark("s", "bai", "praise", `${name}的师生互访`),
      ]);
    expect(said("日本云溪大学")).toMatch(/日本云溪大学的交流，[^，]*肯定了云溪大学的师生/);
    expect(said("日本工业大学")).toMatch(/日本工业大学.*日本工业大学的师生/);
  });

  it("is the hospital without its university, unless that has no name of its own", () => {
    const said = (name: string): string =>
      visit(
        "湖滨学会",
        [remark("r", "bai", "introduce", "学校概况"), remark("s", "an", "praise", `${name}的工作`)],
        {
          background: [],
          purpose: zh(`参观${name}`),
        },
      );
    expect(said("松山大学云溪医院")).toContain("肯定了云溪医院的工作");
    expect(said("松山大学附属医院")).toContain("肯定了松山大学附属医院的工作");
  });

  it("is the noun of an event where no other event of that noun is spoken of", () => {
    const said = (...points: string[]): string =>
      visit("湖滨学会", [remark("r", "an", "say", ...points)], { purpose: zh("筹备云雀城市市长论坛") });
    expect(said("学会愿申请举办2026年云雀城市市长论坛")).toContain("申请举办2026年论坛");
    const two = said("学会愿申请举办2026年云雀城市市长论坛", "学会曾举办北原青年论坛");
    expect(two).toContain("2026年云雀城市市长论坛");
  });
});

describe("an organization that a sentence has named with somebody", () => {
  it("is not named again before a colleague, and the parties of a document are 双方", () => {
    const party = (name: string, ...signatories: string[]): object => ({
      organization: { name: zh(name), kind: "association" },
      signatories,
    });
    const text = faultlessText(
      heldEvent({
        kind: "signing",
        title: zh("湖滨港务集团与云溪航运协会签署合作协议"),
        participants: [
          personOf("an", "安例", "湖滨港务集团", "会长", { side: "guest" }),
          personOf("bai", "白样", "云溪航运协会", "会长", { side: "host" }),
        ],
        agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
        agreements: [
          {
            key: "a",
            title: zh("合作协议"),
            type: "other",
            status: "signed",
            parties: [party("湖滨港务集团", "an"), party("云溪航运协会", "bai")],
          },
        ],
        followUps: [
          {
            key: "f",
            force: "task",
            text: zh("继续在会员交流、资源共享等方面加强联系"),
            by: {
              organizations: ["湖滨港务集团", "云溪航运协会"].map((name) => ({
                name: zh(name),
                kind: "association",
              })),
            },
            announce: true,
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/双方将继续在会员交流/);
    expect(text).not.toMatch(/湖滨港务集团、云溪航运协会将/);
  });
});

describe("a colleague of somebody whom the text has named", () => {
  const said = (organization: object): string => {
    const university = { name: zh("云溪外国人大学"), kind: "university" };
    const bai = { key: "bai", person: { name: zh("白样") }, side: "host", roles: ["receiver"] };
    const mo = { key: "mo", person: { name: zh("莫常") }, side: "host" };
    return visit("湖滨学会", [{ ...remark("r", "bai", "praise", "学会的工作"), by: ["bai", "mo"] }], {
      title: zh("安例访问云溪外国人大学"),
      home: university,
      participants: [
        personOf("an", "安例", "湖滨学会", "会长", { side: "guest", delegation: "d" }),
        { ...bai, posts: [{ organization: university, title: zh("校长") }] },
        { ...mo, posts: [{ organization, title: zh("处长") }] },
      ],
    });
  };

  it("is introduced without the organization of both", () => {
    const parent = { name: zh("云溪外国人大学"), kind: "university" };
    expect(said({ name: zh("国际合作处"), parent })).toContain("白样、国际合作处处长莫常肯定了");
    expect(said({ name: zh("北原市外事办公室礼宾处") })).toContain("白样、北原市外事办公室礼宾处处长莫常");
  });
});

describe("an organization that the sentence before ended in", () => {
  it("is its noun, where the next sentence begins with its people", () => {
    const seen = (people: string): string =>
      visit("湖滨学会", [], {
        agenda: [
          { key: "t", activity: "tour", saw: [zh("云溪大学孔子学院")] },
          {
            key: "u",
            activity: "talks",
            remarks: [{ ...remark("r", "d", "introduce", "工作情况"), by: ["mo"] }],
          },
        ],
        participants: [
          personOf("an", "安例", "湖滨学会", "会长", { side: "guest", delegation: "d" }),
          HOST,
          { key: "mo", group: zh(people), side: "host" },
        ],
      });
    expect(seen("云溪大学孔子学院中方院长")).toContain("该孔子学院中方院长介绍了工作情况");
    expect(seen("北原大学孔子学院中方院长")).toContain("北原大学孔子学院中方院长介绍了工作情况");
  });
});

describe("the larger event of several names", () => {
  const larger = "“湖滨美食周”及“走进云溪——2024湖滨交流节”活动";
  const text = (points: string[]): string =>
    faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("白样会见安例"),
        partOf: { name: zh(larger), how: "on_the_sidelines" },
        participants: [
          personOf("an", "安例", "湖滨学会", "会长", { side: "guest" }),
          personOf("bai", "白样", "松山大学", "校长", { side: "host" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            people: [{ key: "bai", as: "receiver" }, { key: "an" }],
            remarks: [{ ...remark("r", "an", "thank", ...points), whom: zh("松山大学") }],
          },
        ],
      }),
      "zh",
    );

  it("is what the visitors were invited to", () => {
    expect(text([`邀请出席${larger}`])).toContain("感谢松山大学邀请出席活动");
  });

  it("keeps its name where something else about it is meant", () => {
    expect(text([`为${larger}筹备工作付出的努力`])).toContain(`为${larger}筹备工作`);
  });
});
