import { describe, expect, it } from "vitest";
import { org, person, text, zh } from "../whole-articles/gatherings.test-data";

// What a speaker did and said in one sentence, and what is between the parts, at an invented forum.

const people = [person("a", "安例", org("湖滨商会"), "会长"), person("b", "博例", org("北原协会"), "会长")];
const said = (by: string[], act: string, points: string[], more: object = {}) => ({
  key: `${by.join("")}-${act}`,
  by,
  act,
  points: points.map(zh),
  ...more,
});
const talks = (remarks: object[], more: object = {}) =>
  text({
    kind: "seminar",
    officialName: zh("湖滨航运论坛"),
    participants: people,
    agenda: [{ key: "t", activity: "talks", remarks, ...more }],
  });
const STATED = "湖滨港要安排好船员的生活，统筹抓好维修和运营，安全高效推进建设";

describe("a wish behind a statement", () => {
  it("follows a comma where the statement is about others and both are short", () => {
    const short = said(["a"], "point_out", ["湖滨港要安排好船员的生活"]);
    expect(talks([short, said(["a"], "hope", ["全体船员保持斗志，在做好防护的同时干好工作"])])).toContain(
      "生活，希望全体船员保持斗志，在做好防护的同时干好工作",
    );
  });

  it("begins a sentence where both are longer, and has its verb again for others", () => {
    const found = talks([
      said(["a"], "point_out", [STATED]),
      said(["a"], "hope", [
        "全体船员保持斗志，在做好防护的同时干好工作",
        "湖滨港争创一流，为航运作出更大贡献",
      ]),
    ]);
    expect(found).toContain(
      "推进建设。安例希望全体船员保持斗志，在做好防护的同时干好工作，并希望湖滨港争创一流",
    );
  });

  it("follows a comma where the statement is the speaker's intention, or the wish is short", () => {
    const willing = said(["a"], "say", ["将继续支持航运业，推动建设新港，开通更多航线"]);
    const long = "各方以此次论坛为契机，加强在商贸、物流等领域的合作";
    expect(talks([willing, said(["a"], "hope", [long])])).toMatch(/航线，希望各方以/);
    expect(talks([said(["a"], "say", [STATED]), said(["a"], "hope", ["各方加强合作"])])).toMatch(
      /建设，希望各方加强合作/,
    );
  });

  it("begins a sentence behind a longer statement or several points, with the speaker's name", () => {
    const wish =
      "各方以此次论坛为契机，加强在商贸、物流等领域的合作，推动航运业持续健康发展，让更多沿江企业受益";
    const long = said(["a"], "point_out", [`${STATED}，为各国船员提供更好的服务，带动沿江产业发展`]);
    expect(talks([long, said(["a"], "hope", [wish])])).toMatch(/产业发展。安例希望各方以/);
    const points = said(["a"], "say", [STATED, "此次论坛是新的开端，来自各国的嘉宾欢聚一堂"]);
    expect(talks([points, said(["a"], "hope", [wish])])).toMatch(/欢聚一堂。安例希望各方以/);
  });

  it("shares a sentence with the statement, behind longer courtesies in their own", () => {
    const talk = (...thanks: string[]): string =>
      talks([
        said(["a"], "thank", ["热情接待"], { whom: zh("北原协会") }),
        ...(thanks.length > 0 ? [said(["a"], "introduce", thanks)] : []),
        said(["a"], "say", [`${STATED}，带动沿江产业发展`]),
        said(["a"], "hope", ["各方以此次论坛为契机，加强在商贸、物流等领域的合作，推动航运业发展"]),
      ]);
    expect(talk("商会的发展历程、航线开通情况和今年的重点工作")).toMatch(
      /重点工作。安例表示，湖滨港要[^。]*产业发展，希望各方以/,
    );
    // The words do not fit into one sentence: 安例希望…… begins the next one.
    expect(
      talks([
        said(["a"], "thank", ["热情接待"], { whom: zh("北原协会") }),
        said(["a"], "say", [`${STATED}，为各国船员提供更好的服务，带动沿江产业发展`]),
        said(["a"], "hope", [
          "各方以此次论坛为契机，加强在商贸、物流、船舶、人才等领域的合作，推动航运业持续健康高质量发展",
        ]),
      ]),
    ).toMatch(/热情接待，并?表示，?湖滨港要[^。]*产业发展。安例希望各方以/);
  });

  it("takes the statement along, where longer courtesies and what is pointed out fill a sentence", () => {
    const found = talks([
      said(["a"], "praise", [
        "协会积极参与两地事务、联络各地会员，为航运业发展所发挥的重要作用，以及多年来开展的公益活动",
      ]),
      said(["a"], "point_out", ["今年是湖滨港通航二十周年，两地航运业发展态势良好"]),
      said(["a"], "hope", [
        "协会进一步发挥桥梁作用，运用好平台优势，共同做好引资引才的服务工作",
        "更多会员到湖滨考察投资，推动两地共同发展",
      ]),
    ]);
    expect(found).toMatch(/公益活动。安例指出，[^。]*态势良好，希望协会/);
  });

  it("has 并 behind a short statement that follows another act", () => {
    const found = talks([
      said(["a"], "praise", ["协会的捐赠"]),
      said(["a"], "say", ["协会的善举体现了互助的传统"]),
      said(["a"], "hope", ["更多力量参与助学"]),
    ]);
    expect(found).toMatch(/捐赠，(?:表示|认为)协会的善举体现了互助的传统，并?希望更多力量/);
  });
});

describe("acts of one speaker", () => {
  const introduced = said(["a"], "introduce", [
    "湖滨港的历史、航线的开通情况、船队的建设概况、今年的重点工作以及港口与各国航运机构的长期友好合作情况",
  ]);

  it("share a sentence where a proposal follows what was introduced or a promise follows a proposal", () => {
    const proposed = said(["a"], "propose", [
      "各方加强沟通交流，积极组织企业参加航运展会，增进互访，借助友城活动深化务实合作",
    ]);
    expect(talks([introduced, proposed])).toMatch(/合作情况，建议各方加强沟通/);
    expect(talks([proposed, said(["a"], "promise", ["对有关活动给予大力支持和帮助，做好服务工作"])])).toMatch(
      /务实合作，(?:并)?表示，?将对有关活动/,
    );
  });

  it("have 并 before the last of three for which somebody is thanked", () => {
    const acts = ["赠送图书和展品", "牵线促成两地港口合作设立培训中心", "推荐船员参加多种研习培训项目"];
    expect(talks([said(["a"], "thank", acts, { whom: zh("北原协会") })])).toContain("中心，并推荐船员参加");
    expect(talks([said(["a"], "thank", acts.slice(1), { whom: zh("北原协会") })])).not.toContain("，并推荐");
  });

  it("welcome those who come to do something by the verb alone", () => {
    expect(talks([said(["a"], "welcome", [], { whom: zh("各地企业到湖滨投资兴业") })])).toContain(
      "安例欢迎各地企业到湖滨投资兴业",
    );
    expect(talks([said(["a"], "welcome", [], { whom: zh("北原协会") })])).toContain("对北原协会表示欢迎");
  });
});

describe("what is to come", () => {
  it("is stated rather than pointed out", () => {
    const will = said(["a"], "point_out", ["湖滨港将一如既往地支持航运业发展"]);
    expect(talks([will])).toMatch(/表示，?湖滨港将一如既往/);
    expect(talks([said(["a"], "point_out", ["湖滨港是航运业的重要平台"])])).toMatch(/指出，?湖滨港是/);
  });

  it("follows what each of two sides said at the talks", () => {
    const found = text({
      kind: "seminar",
      officialName: zh("湖滨航运论坛"),
      participants: people,
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("海员培训")],
          remarks: [said(["a"], "introduce", ["湖滨港的历史"]), said(["b"], "introduce", ["协会的工作"])],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh("双方将根据共识跟进后续工作")] }],
    });
    expect(found.indexOf("跟进后续工作")).toBeGreaterThan(found.indexOf("协会的工作"));
  });
});

describe("the office's own sentence about those who spoke", () => {
  const turns = [
    said(["a", "b"], "introduce", ["航运业的基本概况、产业特征和发展重点"]),
    said(["a"], "hope", ["各方加强合作"]),
  ];

  it("continues the sentence of several speakers, although others spoke after them", () => {
    const found = talks(turns, {
      narrative: [zh("安例、博例还围绕湖滨港的总体规划、产业布局、招商模式等内容提出了具体建议。")],
    });
    expect(found).toMatch(/发展重点，并围绕湖滨港的总体规划[^。]*提出了具体建议/);
  });

  it("stays behind the words of others where it is about somebody else", () => {
    const found = talks(turns, { narrative: [zh("与会船员还围绕湖滨港的总体规划提出了具体建议。")] });
    expect(found).toMatch(/各方加强合作。[^。]*船员还围绕/);
  });

  it("stays with the statement whose subject it takes up", () => {
    const series = said(["a"], "say", [
      "近年湖滨港在各方面均取得理想的成绩，货物吞吐量连年增长",
      "当地最近举办航运推介会，让不少商家了解港口的发展方向和优势",
    ]);
    expect(talks([series, said(["a"], "hope", ["双方能继续利用这个平台加强交流"])])).toContain(
      "优势，希望双方能继续利用这个平台加强交流",
    );
    expect(talks([series, said(["a"], "hope", ["双方能继续就港口的建设和管理加强交流"])])).toContain(
      "优势。安例希望双方",
    );
  });
});
