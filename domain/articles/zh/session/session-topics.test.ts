import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const text = (...topics: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨招商推介会举行"),
      officialName: zh("湖滨招商推介会"),
      city: zh("湖滨"),
      participants: [personOf("an", "安例", "湖滨新区", "主任"), personOf("bai", "白样", "云雀商会", "会长")],
      agenda: [
        {
          key: "p",
          activity: "presentation",
          title: zh("项目推介"),
          people: [{ key: "an", as: "chair" }],
          topics: topics.map(zh),
        },
      ],
    }),
    "zh",
  );

describe("long topics of an item", () => {
  it("are enumerated where they are nouns", () => {
    const article = text(
      "航运配套产业园",
      "湖滨装备制造产业园",
      "松南现代中药产业园",
      "绿色食品工业基地及其上下游企业用地",
      "新区的区位优势、产业基础、发展方向和政策服务",
      "总投资二百亿元的十二个重大项目",
    );
    expect(article).toMatch(/围绕航运配套产业园，湖滨装备制造产业园，[^：]*展开/);
    expect(article).not.toContain("一是");
  });

  it("follow the verb where they are clauses, and are not counted", () => {
    const article = text(
      "如何发挥港口优势，扩大湖滨与云雀两地的航运合作",
      "怎样改善营商环境，吸引更多企业到湖滨新区投资",
      "怎样培养港口人才，服务湖滨航运业的长远发展",
      "企业需要哪些政策支持",
    );
    expect(article).toContain("围绕以下议题展开：如何发挥港口优势，扩大湖滨与云雀两地的航运合作；怎样");
    expect(article).not.toMatch(/一是/);
  });

  it("follow the verb where they are actions with lists in them", () => {
    const article = text(
      "完善面向中小企业的跨境电商平台、海外仓和结算体系",
      "推动湖滨港、云雀港、松山港之间的航线加密",
      "建立两地企业信用信息、纠纷调解、人才培训的长期共享机制",
    );
    expect(article).toContain("：完善面向中小企业");
  });

  it("end the sentence, so that who took part is not said of the last", () => {
    const article = faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("湖滨外贸发展研讨会"),
        officialName: zh("湖滨外贸发展研讨会"),
        organizers: [{ organization: { name: zh("云雀商会") }, tier: "host" }],
        participants: [
          personOf("an", "安例", "湖滨新区", "主任"),
          personOf("bai", "白样", "云雀商会", "会长"),
          personOf("ding", "丁样", "松山大学", "教授"),
        ],
        agenda: [
          {
            key: "d",
            activity: "discussion",
            title: zh("湖滨外贸发展圆桌讨论"),
            people: [{ key: "an", as: "chair" }, { key: "bai" }, { key: "ding" }],
            topics: [
              "如何降低企业融资成本，扩大贷款规模",
              "怎样加快港口建设，统筹岸线",
              "完善面向中小企业的跨境电商公共服务平台和结算体系",
              "引导会员企业参加境外展会和采购对接活动的办法",
            ].map(zh),
          },
        ],
      }),
      "zh",
    );
    expect(article).toContain("；引导会员企业参加境外展会和采购对接活动的办法。云雀商会会长白样");
  });
});

it("lists short nouns of an open list in front of the verb, however many they are", () => {
  const discussed = (topics: readonly string[]): string =>
    faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("湖滨航运研讨会召开"),
        officialName: zh("湖滨航运研讨会"),
        city: zh("湖滨"),
        agenda: [{ key: "d", activity: "discussion", topics: topics.map(zh), topicsOpen: true }],
      }),
      "zh",
    );
  const nouns = [
    "改革以来湖滨航运企业的分布及其发展概况",
    "湖滨航运企业与港口腹地的发展变化",
    "湖滨航运与沿江各城市的文化软实力",
    "新时期航运理论研究的加强和数据资料库体系的建设",
  ];
  const text = discussed(nouns);
  expect(text).not.toContain("一是");
  expect(text).toContain("数据资料库体系的建设等议题进行了交流");
  const clauses = [
    "加强双方高层互访、增进沟通",
    "建立常态化联系机制、扩大产业合作并推动航运发展",
    nouns[0] ?? "",
    nouns[1] ?? "",
  ];
  expect(discussed(clauses)).toMatch(/围绕以下主要议题进行了交流：[^。]*；/);
});

/** A discussion at a seminar, or an item by its title. */
const item = (activity: string, title: string | undefined, topics: readonly string[], more: object = {}) =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨航运研讨会召开"),
      officialName: zh("湖滨航运研讨会"),
      city: zh("湖滨"),
      participants: [personOf("an", "安例", "湖滨商会", "会长")],
      agenda: [
        { key: "d", activity, ...(title ? { title: zh(title) } : {}), topics: topics.map(zh), ...more },
      ],
    }),
    "zh",
  );

describe("what those at an item did, by its title and its topics", () => {
  const clauses = ["如何发挥港口优势，扩大航运合作", "怎样培养港口人才，服务航运业发展"];

  it("has the people as its subject", () => {
    expect(item("discussion", "分组讨论", ["绿色航运", "港口合作"])).toContain(
      "与会人员围绕绿色航运和港口合作进行了分组讨论。",
    );
    expect(item("other", "航运企业联谊会", ["港口物流", "船员培训"])).toContain(
      "在航运企业联谊会上，与会人员围绕港口物流和船员培训进行了交流。",
    );
  });

  it("does not exchange views at what only shows or awards", () => {
    for (const title of ["颁奖典礼", "航运成果展览会", "新闻发布会"])
      expect(item("other", title, ["智能船舶", "清洁燃料"])).not.toContain("交流");
  });

  it("states a round table once", () => {
    expect(item("discussion", "圆桌讨论", ["绿色航运"])).toContain("围绕绿色航运进行了圆桌讨论。");
  });

  it("reads reports, each by its own name", () => {
    expect(item("presentation", "会议报告", ["第三届理事会工作报告", "第三届理事会财务报告"])).toContain(
      "会上作了第三届理事会工作报告和财务报告。",
    );
  });

  it("has clauses behind the verb, without numbers, and says of an open list that it is not whole", () => {
    const text = item("discussion", "交流", clauses, { topicsOpen: true });
    expect(text).toContain(`与会人员围绕以下主要议题进行了交流：${clauses.join("；")}。`);
  });

  it("lists nouns of which one holds a list", () => {
    const nouns = [
      "科技创新政策与趋势的分析和预测",
      "以医药、生物科技界为主推动的合作领域",
      "科技成果转化的政策与有关措施",
      "深蓉两地科技社团创新工作的切入点",
    ];
    expect(item("discussion", undefined, nouns)).toContain("预测，以医药、生物科技界为主推动的合作领域，");
  });
});
