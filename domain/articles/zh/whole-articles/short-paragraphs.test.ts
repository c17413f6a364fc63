import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, PORT, personOf, heldEvent as record, remark, zh } from "./lake-town.test-data";

// Short sentences of invented visits that would be paragraphs of their own or in the wrong one.

const GUEST = personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] });
const HOST = personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] });
const TALKS = { key: "t", activity: "talks", topics: [zh("航运合作")] };

const visit = (agenda: readonly object[], more: object = {}): string =>
  faultlessText(
    record({
      kind: "reception",
      title: zh("云雀市航运协会到访湖滨港口商会"),
      participants: [HOST, GUEST],
      agenda,
      ...more,
    }),
    "zh",
  );

describe("short Chinese sentences", () => {
  it("of context follow the act that they are about", () => {
    const said = remark(
      "a",
      "bo",
      "say",
      "湖滨港口的建设经验值得学习，两地航运合作前景广阔，愿与湖滨港口商会加强联系，共同培养航运人才，推动两地会员企业开展业务合作",
    );
    const text = visit([{ ...TALKS, remarks: [said] }], {
      outcomes: [{ key: "o", type: "result", points: [zh("云雀市航运协会向湖滨海员之家捐赠2万元")] }],
      background: [zh("此前，云雀市航运协会曾向该海员之家捐赠一批图书。")],
    });
    expect(text).toMatch(/捐赠2万元。此前/);
  });

  it("on what both sides intend come before the tour at the end", () => {
    const text = visit(
      [
        TALKS,
        { key: "s", activity: "tour", told: "after", people: [{ key: "bo" }], saw: [zh("船坞"), zh("灯塔")] },
      ],
      { followUps: [{ key: "f", force: "intention", text: zh("签署航运合作协议"), by: { all: true } }] },
    );
    expect(text.indexOf("双方表示愿签署")).toBeGreaterThan(0);
    expect(text.indexOf("双方表示愿签署")).toBeLessThan(text.indexOf("船坞"));
  });

  it("on those who only gave an address follow the one who welcomed the guests in it", () => {
    const text = faultlessText(
      record({
        kind: "ceremony",
        title: zh("湖滨海员之家捐赠仪式"),
        officialName: zh("湖滨海员之家捐赠仪式"),
        participants: [HOST, GUEST, personOf("p", "白样", "湖滨造船厂", "厂长", { side: "other" })],
        agenda: [
          {
            key: "c",
            activity: "speeches",
            people: [
              { key: "an", as: "speaker" },
              { key: "bo", as: "speaker" },
              { key: "p", as: "speaker" },
            ],
            remarks: [{ key: "w", by: ["an"], act: "welcome" }],
          },
        ],
      }),
      "zh",
    );
    expect(text).not.toMatch(/表示欢迎。[^。]{2,24}致辞。/);
  });

  it("of who welcomed the guests begin the paragraph of a colleague", () => {
    const colleague = personOf("xi", "席例", "湖滨港口商会", "秘书长", { side: "host" });
    const text = visit(
      [
        {
          ...TALKS,
          remarks: [
            remark("w", "an", "welcome", ""),
            remark(
              "i",
              "xi",
              "introduce",
              "商会在航运人才培养、港口建设、渔业合作、船舶维修和海员服务等方面的工作及成果",
            ),
            remark(
              "g",
              "bo",
              "say",
              "湖滨港口的建设经验值得学习，两地航运合作前景广阔，愿加强联系，共同培养航运人才，推动会员企业开展业务合作",
            ),
          ],
        },
      ],
      { participants: [HOST, colleague, GUEST] },
    );
    expect(text).toMatch(/表示欢迎[^\n]*席例介绍了/);
  });

  it("on a meeting of the visitors end a first paragraph of one short sentence", () => {
    const group = { key: "g", group: zh("云雀市航运考察团成员"), side: "guest", delegation: "d" };
    const host = personOf("an", "安例", "湖滨港口商会", "会长", { side: "host" });
    const staff = { key: "st", group: zh("相关负责人"), side: "host", of: [PORT] };
    const said = [
      remark("a", "an", "introduce", "湖滨港口近年来在航运人才培养、港口建设等方面的工作"),
      remark("b", "g", "praise", "湖滨港口在航运人才培养方面的做法和特色"),
    ];
    const text = visit([{ key: "m", activity: "talks", remarks: said }], {
      delegations: [{ key: "d", name: zh("云雀市航运考察团"), side: "guest", size: 21 }],
      participants: [group, host, staff],
    });
    expect(text).toMatch(/考察团[^\n]*座谈。\n\n安例介绍了/);
  });

  it("on a promise behind thanks and a statement do not repeat the conjunction", () => {
    const text = visit([
      {
        ...TALKS,
        remarks: [
          { ...(remark("t", "bo", "thank", "盛情接待") as object), whom: zh("湖滨港口商会") },
          remark("s", "bo", "say", "两小时的座谈已是一场针对性很强的小型航运项目洽谈会，令他受益良多"),
          remark("p", "bo", "promise", "在回国后组织会员企业与商会企业家进一步接洽"),
          remark("h", "bo", "hope", "商会组织企业家到云雀市访问，与协会会员见面交流"),
        ],
      },
    ]);
    expect(text).not.toMatch(/并表示[^。]*并表示/);
    expect(text).toMatch(/。博例还表示，将在回国后/);
  });
});

describe("the purpose of a Chinese document", () => {
  it("that begins with 在 does not follow 旨在", () => {
    const text = visit([{ key: "c", activity: "signing", agreements: ["a", "b"] }], {
      agreements: [
        {
          key: "a",
          title: zh("销售协议"),
          type: "cooperation",
          status: "signed",
          parties: [{ organization: CITY }, { organization: PORT }],
          purpose: zh("在湖滨销售云雀船模"),
        },
        {
          key: "b",
          title: zh("培训协议"),
          type: "cooperation",
          status: "signed",
          parties: [{ organization: CITY }, { organization: PORT }],
          fields: [zh("海员培训")],
        },
      ],
    });
    expect(text).not.toContain("旨在在");
  });
});

describe("a Chinese statement without words", () => {
  it("leaves no conjunction or comma behind what else its speaker said", () => {
    const bare = { key: "b", by: ["bo"], act: "say" };
    const thanks = { key: "a", by: ["bo"], act: "thank", whom: zh("湖滨港口商会的接待") };
    const more = [
      [thanks, bare],
      [bare, remark("c", "bo", "hope", "双方进一步深化航运合作，共同培养海员")],
      [bare, remark("c", "bo", "promise", "学习借鉴湖滨的先进经验")],
    ];
    for (const remarks of more) expect(visit([{ ...TALKS, remarks }])).not.toMatch(/，并?。|博例，/);
  });
});
