import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const GUEST = { side: "guest", delegation: "d" };
const visit = (guests: object[], agenda: object[], more: object = {}): string =>
  text(
    heldEvent({
      kind: "reception",
      title: zh("湖滨市参访团到访云雀学院"),
      delegations: [{ key: "d", name: zh("湖滨市参访团"), side: "guest", head: "an", size: 20 }],
      participants: [
        personOf("bai", "白样", "云雀学院", "院长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "湖滨市", "市长", { ...GUEST, roles: ["head"] }),
        ...guests,
      ],
      agenda,
      ...more,
    }),
    "zh",
  );
const talks = (...remarks: object[]): object => ({
  key: "t",
  activity: "talks",
  topics: [zh("办学合作")],
  remarks,
});
const bai = remark("r0", "bai", "introduce", "学校概况");
const bai2 = remark("r9", "bai", "say", "愿深化合作");

describe("somebody of the delegation whom nothing has introduced", () => {
  it("is a member of it where no post is known", () => {
    const mo = { key: "mo", person: { name: zh("莫常") }, ...GUEST };
    const article = visit(
      [mo],
      [talks(bai, remark("r1", "an", "say", "愿加强往来"), remark("r2", "mo", "say", "校园很美"))],
    );
    expect(article).toContain("参访团成员莫常");
  });

  it("came with the others where the organization is of another place", () => {
    const far = personOf("mo", "莫常", "松山银行", "行长", GUEST);
    const near = personOf("wen", "文样", "湖滨市工商局", "局长", GUEST);
    const said = (key: string): object => remark(`r ${key}`, key, "hope", "与学院合作办学");
    expect(visit([far], [talks(bai, said("mo"))])).toContain("松山银行行长莫常同行");
    expect(visit([near], [talks(bai, said("wen"))])).not.toContain("随访的");
  });

  it("came with the others where only their number is known", () => {
    const students = { key: "s", group: zh("22名学生"), ...GUEST };
    const tour = { key: "v", activity: "tour", people: [{ key: "s" }], saw: [zh("校园")] };
    expect(visit([students], [talks(bai), tour])).toContain("22名学生同行");
  });

  it("came with the others where only their many organizations are known", () => {
    const of = (...names: string[]): object => ({
      key: "s",
      group: zh("有关人员"),
      of: names.map((name) => ({ name: zh(name), kind: "other" })),
      ...GUEST,
    });
    const said = talks(bai, remark("r1", "s", "say", "收获很大"));
    expect(visit([of("松山工业局", "白桥园区", "云溪协会")], [said])).toContain(
      "松山工业局、白桥园区、云溪协会有关人员同行",
    );
    expect(visit([of("松山工业局", "白桥园区")], [said])).not.toContain("随访的");
  });
});

describe("films and lessons among what was seen", () => {
  const tour = (...saw: string[]): string =>
    visit([], [{ key: "v", activity: "tour", people: [{ key: "an", as: "head" }], saw: saw.map(zh) }]);

  it.each([
    [["沙画视频"], "观看了沙画视频"],
    [["校园", "图书馆", "学校宣传片"], "参观了校园和图书馆，观看学校宣传片"],
    [["校园", "图书馆", "航模授课过程"], "参观了校园和图书馆，观摩航模授课过程"],
    [["航模授课过程", "航模表演"], "观摩了航模授课过程和航模表演"],
    [["会馆装修", "港口发展图片"], "参观了会馆装修，观看港口发展图片"],
    [["校园"], "参观了校园"],
  ])("are watched: %s", (saw, wanted) => {
    expect(tour(...saw)).toContain(wanted);
  });
});

describe("who was thanked for a bare verb or for things side by side", () => {
  it.each(["聘任", "付出和取得的成绩"])("has a link: %s", (point) => {
    const thanks = { key: "r", by: ["an"], act: "thank", whom: zh("云雀学院"), points: [zh(point)] };
    expect(visit([], [talks(bai, thanks)])).toContain(`感谢云雀学院的${point}`);
  });
});

describe("an item whose act names it", () => {
  const exhibition = (title: string, did: string): string =>
    visit(
      [],
      [
        talks(bai),
        { key: "e", activity: "other", title: zh(title), did: zh(did), people: [{ key: "an", as: "head" }] },
      ],
    );

  it.each([
    ["书画摄影展", "参观了书画摄影展"],
    ["云雀学院孔子学院理事会", "出席孔子学院理事会"],
  ])("is not an occasion of it: %s", (title, did) => {
    const article = exhibition(title, did);
    expect(article.split(title).length - 1).toBe(1);
    expect(article).not.toMatch(/在[^，。]*(?:展|理事会)上，/);
  });

  it("is one of another act", () => {
    expect(exhibition("书画摄影展", "挥毫泼墨")).toContain("在书画摄影展上，");
  });
});

describe("a new speaker beside one who is known", () => {
  it("does not lend the post to the other", () => {
    const rep = (key: string, name: string, what: string): object => ({
      key,
      person: { name: zh(name) },
      functions: [zh(what)],
      ...GUEST,
    });
    const both = {
      key: "r",
      by: ["wen", "mo"],
      act: "thank",
      whom: zh("云雀学院"),
      points: [zh("热情接待")],
    };
    const article = visit(
      [rep("mo", "莫常", "松山高校代表"), rep("wen", "文样", "星河高校代表")],
      [talks(bai, remark("r1", "mo", "say", "校园很美"), bai2, both)],
    );
    expect(article).toContain("莫常和星河高校代表文样感谢");
  });
});

describe("a ceremony whose chair also introduced something", () => {
  it("does not make the chair of a passive its subject", () => {
    const article = visit(
      [],
      [
        {
          key: "c",
          activity: "ceremony",
          title: zh("欢迎仪式"),
          venue: { name: zh("湖滨礼堂") },
          people: [{ key: "bai", as: "chair" }],
          remarks: [bai],
        },
      ],
    );
    expect(article).not.toMatch(/由[^，。]*主持并介绍/);
  });
});

describe("the members of a delegation to an event of many", () => {
  it("are all listed with it, those who speak later too", () => {
    const member = (key: string, name: string, title: string): object =>
      personOf(key, name, "松山出版社", title, { delegation: "d" });
    const article = text(
      heldEvent({
        kind: "seminar",
        title: zh("湖滨航运论坛举行"),
        officialName: zh("湖滨航运论坛"),
        delegations: [{ key: "d", name: zh("松山出版界代表团"), head: "an" }],
        participants: [
          member("an", "安例", "社长"),
          member("mo", "莫常", "总编辑"),
          member("wen", "文样", "编辑部主任"),
          personOf("bai", "白样", "云雀学院", "院长"),
        ],
        agenda: [
          {
            key: "p",
            activity: "speeches",
            title: zh("主旨报告"),
            people: [
              { key: "bai", as: "speaker" },
              { key: "mo", as: "speaker" },
            ],
          },
        ],
      }),
      "zh",
    );
    expect(article).toMatch(/成员包括(?:松山出版社)?总编辑莫常、编辑部主任文样/);
    expect(article.match(/总编辑/g)).toHaveLength(1);
  });
});
