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
