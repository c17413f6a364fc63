import { describe, expect, it } from "vitest";
import { factsOf } from "../../reference/facts";
import { houseStyle } from "../../style";
import { bySubject, sharedEnd, sharedVerb, withSharedOwners, withSharedSubjects } from "./merging";

const facts = factsOf(
  {
    format: "rapporteur/event-record@1",
    kind: "meeting",
    title: { zh: "示例会议" },
    status: "held",
    when: {},
    participants: [
      {
        key: "a",
        person: { name: { zh: "安例" } },
        posts: [{ organization: { name: { zh: "示例商会" }, short: { zh: "商会" } }, title: { zh: "会长" } }],
      },
      {
        key: "b",
        person: { name: { zh: "白样" } },
        posts: [{ organization: { name: { zh: "云雀国" } }, title: { zh: "大使" } }],
      },
    ],
    agenda: [],
  },
  "zh",
  houseStyle("zh"),
);
const said = (...texts: string[]) => texts.map((text, at) => ({ text, path: `points[${at}].zh` }));
const merged = (...texts: string[]): string[] =>
  withSharedSubjects(facts, said(...texts)).map((one) => one.text);

describe("clauses of one subject", () => {
  it("print it once where a noun behind a name belongs to it, and before verbs of praise and regular acts", () => {
    expect(merged("商会管委会应完善制度，履行职责", "商会管委会应健全机制")[1]).toBe("健全机制");
    expect(merged("松方赞赏商会的成就", "松方积极支持商会")[1]).toBe("积极支持商会");
    expect(merged("联盟会议定期举办培训", "联盟会议会同商会发布报告")[1]).toBe("会同商会发布报告");
    expect(merged("考察组帮助引进技术", "考察组采取有力措施")[1]).toBe("采取有力措施");
    expect(merged("协会真正办成会员之家", "协会团结带领会员诚信经营")[1]).toBe("团结带领会员诚信经营");
    expect(merged("海外社团进一步加强团结", "海外社团做家乡建设的参与者")[1]).toBe("做家乡建设的参与者");
    expect(merged("企业积极创新", "企业做外贸的条件越来越好")[1]).toBe("企业做外贸的条件越来越好");
    expect(merged("云雀省与松国以此为契机扩大贸易", "双方携手深化友谊")[1]).toBe("携手深化友谊");
    expect(merged("学员收获了知识", "学员会把所学用于实践")[1]).toBe("会把所学用于实践");
    expect(merged("签约具有重要意义，符合发展目标", "签约是一项举措")[1]).toBe("是一项举措");
  });

  it("print it where it was only congratulated before", () => {
    expect(merged("祝贺云雀商会成立三十周年", "商会是往来的桥梁")[1]).toBe("商会是往来的桥梁");
  });

  it("print it where the clause before is about the relation of two", () => {
    expect(merged("松州与云州的友谊由前辈播种，如今枝繁叶茂", "松州愿深化友谊")[1]).toBe("松州愿深化友谊");
  });

  it("print it once where only the last clause before is about it, and behind where something is", () => {
    expect(merged("云雀是重要的产区，商会一直关注云雀", "商会愿支持云雀企业")[1]).toBe("愿支持云雀企业");
    expect(merged("云雀是重要的产区，商会会员很多", "商会愿支持云雀企业")[1]).toBe("商会愿支持云雀企业");
    expect(merged("新区位于河口，有五大优势", "新区正致力于打造名城")[1]).toBe("正致力于打造名城");
    expect(merged("云雀既有资源，更有环境", "云雀着力改善环境")[1]).toBe("着力改善环境");
    expect(merged("协会进一步加强互动", "协会组织专家作分析")[1]).toBe("组织专家作分析");
    expect(merged("协会进一步加强互动", "协会组织架构完善")[1]).toBe("协会组织架构完善");
  });

  it("print it once before an adverb, but again behind a time, and where an act is good for something", () => {
    expect(
      merged("云雀历史悠久，是一座新城", "云雀先后获得多个称号", "近年来，云雀先后开放了三座港口"),
    ).toEqual(["云雀历史悠久，是一座新城", "先后获得多个称号", "近年来，云雀先后开放了三座港口"]);
    expect(merged("云雀市委历史悠久", "云雀先后获得多个称号")[1]).toBe("云雀先后获得多个称号");
    expect(merged("商会实施出海计划", "这一计划为企业搭建了平台")).toEqual([
      "商会实施出海计划",
      "为企业搭建了平台",
    ]);
    expect(merged("商会实施出海工程", "这一计划为企业搭建了平台")[1]).toContain("这一计划");
  });

  it("print it again behind a clause about two, and behind one about another of the same noun", () => {
    expect(merged("商会与云雀商会有很多相似之处", "商会地处湖滨，实力雄厚")[1]).toBe(
      "商会地处湖滨，实力雄厚",
    );
    expect(merged("商会作用重要，云雀商会还将参与", "商会要致力于服务")[1]).toBe("商会要致力于服务");
    expect(merged("湖滨是第一个试点", "湖滨是人才密集的区域，也是改革的试验田")[1]).toBe(
      "是人才密集的区域，也是改革的试验田",
    );
  });

  it("print it again behind a clause whose subject is somebody else", () => {
    expect(merged("商会重视合作，双方保持密切往来", "商会愿扩大交流")[1]).toBe("商会愿扩大交流");
    expect(merged("商会重视合作，与湖滨保持密切往来", "商会愿扩大交流")[1]).toBe("愿扩大交流");
    expect(merged("商会重视合作，商会正扩大交流", "商会愿深化交流")[1]).toBe("愿深化交流");
  });

  it("print a name again in front of a noun that belongs to it", () => {
    expect(merged("云雀国成立初期，商会援建铁路", "云雀国政府对商会表示感谢")[1]).toBe(
      "云雀国政府对商会表示感谢",
    );
  });

  it("print it again behind a clause about the building of an organization", () => {
    expect(merged("商会大厦是会员之家", "商会去年到访湖滨时得到支持")[1]).toBe("商会去年到访湖滨时得到支持");
  });

  it("print it once, with the auxiliary that they share", () => {
    expect(merged("商会愿与园区合作", "商会愿帮助企业", "商会愿为企业服务")).toEqual([
      "商会愿与园区合作",
      "帮助企业",
      "为企业服务",
    ]);
  });
  it("print it once before adverbs of how something is to be done", () => {
    expect(merged("新会员积极参与活动", "新会员扎实完成各项工作")).toEqual([
      "新会员积极参与活动",
      "扎实完成各项工作",
    ]);
    expect(merged("大家有时间多回家看看", "大家多宣传家乡")).toEqual(["大家有时间多回家看看", "多宣传家乡"]);
  });
  it("print an order behind a clause about its subject once, and what was done with the subject", () => {
    expect(
      merged("学会作为民间组织，要坚持服务", "学会要承担起引领行业的作用", "学会为减轻负担，出台了许多政策"),
    ).toEqual(["学会作为民间组织，要坚持服务", "承担起引领行业的作用", "学会为减轻负担，出台了许多政策"]);
  });
  it("leave out both sides after a first clause about two places, but not their companies", () => {
    const clauses = ["湖滨与松山进一步加强合作", "双方加强信息交流", "双方企业抓住机遇"];
    expect(merged(...clauses)).toEqual([clauses[0], "加强信息交流", clauses[2]]);
    expect(merged("湖滨与松山加强合作", "双方续签后继续深化合作")[1]).toBe("双方续签后继续深化合作");
  });
  it("leave out the event that the clause before has begun with", () => {
    expect(merged("去年筹备项目时，使馆提供指导，访问圆满成功", "访问取得务实成果")[1]).toBe("取得务实成果");
    expect(merged("此次参观考察使会员了解了产业", "考察也为合作奠定了基础")[1]).toBe("也为合作奠定了基础");
    expect(merged("访问团到了三个城市", "考察取得务实成果")[1]).toBe("考察取得务实成果");
  });
  it("print it once before other verbs too", () => {
    expect(merged("学会弘扬精神，激发动能", "学会宣传家乡", "学会牵线搭桥")).toEqual([
      "学会弘扬精神，激发动能",
      "宣传家乡",
      "牵线搭桥",
    ]);
    expect(merged("学会弘扬精神", "学会宣传工作扩大影响")).toEqual(["学会弘扬精神", "学会宣传工作扩大影响"]);
  });
  it("keep it where words of another meaning begin alike", () => {
    expect(merged("企业要加强管理", "企业家要加强学习")).toEqual(["企业要加强管理", "企业家要加强学习"]);
    expect(merged("商会的会员增加", "商会的收入增加")).toEqual(["商会的会员增加", "商会的收入增加"]);
  });
  it("go on from two who act together", () => {
    expect(merged("两家商会加强联系", "双方打造平台")).toEqual(["两家商会加强联系", "打造平台"]);
  });
  it("come together where they are wishes", () => {
    const order = bySubject(facts, said("商会继续投资", "双方加强合作", "商会加快建设")).map(
      (one) => one.text,
    );
    expect(order).toEqual(["商会继续投资", "商会加快建设", "双方加强合作"]);
  });
});

describe("an owner of several nouns", () => {
  it("is repeated after its activity", () => {
    const texts = ["示例商会将举行庆典的情况", "示例商会的会址和成员"];
    expect(withSharedOwners(facts, texts)).toEqual(texts);
    expect(withSharedOwners(facts, ["示例商会的历史", "示例商会的成员"])).toEqual(["示例商会的历史", "成员"]);
    const made = ["示例商会的历史", "示例商会打造的四大平台"];
    expect(withSharedOwners(facts, made)).toEqual(made);
  });

  it("keep the owner before a name that begins with a country", () => {
    const texts = ["示例商会的历史", "示例商会中国经济研究中心的工作"];
    expect(withSharedOwners(facts, texts)).toEqual(texts);
    const situation = ["示例商会的历史", "示例商会中国业务的情况"];
    expect(withSharedOwners(facts, situation)[1]).toBe("中国业务的情况");
  });
});

describe("lists", () => {
  it("print a common ending once", () => {
    expect(sharedEnd(["“甲”课题有关工作", "“乙”课题有关工作"])).toBe("课题有关工作");
    expect(sharedEnd(["甲方案", "乙方案"])).toBe("");
  });
  it("print a common verb once", () => {
    expect(sharedVerb(["进一步加强地方创生", "进一步加强学生研修"])).toBe("进一步加强");
    expect(sharedVerb(["加强合作，实现共赢", "加强交流"])).toBe("");
  });

  it("joins what a clause in front is good for, which has no subject", () => {
    const text = "为云溪县提供了学习样板";
    const points = said("两区有很多相似之处", "湖滨高新区起点高，招商举措新", text);
    expect(withSharedSubjects(facts, points)[2]).toMatchObject({ text, follows: true });
    expect(withSharedSubjects(facts, said("湖滨起点高", "为企业提供样板"))[1]?.follows).toBe(false);
  });
});
