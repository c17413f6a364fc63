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
  it("print it once, with the auxiliary that they share", () => {
    expect(merged("商会愿与园区合作", "商会愿帮助企业", "商会愿为企业服务")).toEqual([
      "商会愿与园区合作",
      "帮助企业",
      "为企业服务",
    ]);
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
});
