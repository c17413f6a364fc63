import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

const SOCIETY = { name: zh("湖滨慈善会"), kind: "association" };

const donation = (...uses: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("云雀公司捐赠仪式在湖滨举行"),
      officialName: zh("云雀公司爱心捐赠仪式"),
      city: zh("湖滨"),
      participants: [
        personOf("an", "安例", "云雀公司", "董事长"),
        personOf("bai", "白样", "湖滨慈善会", "会长"),
        personOf("cao", "曹样", "湖滨市民政局", "副局长"),
      ],
      agenda: [
        {
          key: "h",
          activity: "ceremony",
          title: zh("捐赠仪式"),
          people: [{ key: "an" }, { key: "bai" }, { key: "cao" }],
          remarks: [
            remark("r", "bai", "thank", "云雀公司的支持"),
            remark("q", "an", "say", "公益事业很重要"),
          ],
          outcomes: ["o", "p"],
        },
      ],
      outcomes: [
        { key: "o", type: "gift", by: ["an"], to: { organizations: [SOCIETY] }, points: [zh("善款300万元")] },
        { key: "p", type: "result", points: uses.map(zh) },
      ],
    }),
    "zh",
  );

it("states what a gift is for behind it, before a list of those who attended", () => {
  expect(donation("善款将用于资助困难学生", "善款分三年到位")).toMatch(
    /300万元。善款将用于资助困难学生。善款分三年到位。[^表]*曹样[^。]*出席仪式/u,
  );
});

it("leaves other results, and those that name somebody, behind the words", () => {
  for (const use of ["双方决定成立合作委员会", "善款将由曹样负责管理"]) {
    const text = donation(use);
    expect(text.indexOf(use.slice(0, 4))).toBeGreaterThan(text.indexOf("公益事业"));
  }
});

const withFacts = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("云雀公司向湖滨市第一医院捐赠防疫物资"),
      city: zh("湖滨"),
      participants: [
        personOf("an", "安例", "云雀公司", "董事长"),
        personOf("bai", "白样", "湖滨市第一医院", "院长"),
        personOf("cao", "曹样", "湖滨市卫健委", "副主任"),
      ],
      agenda: [
        {
          key: "h",
          activity: "ceremony",
          title: zh("捐赠仪式"),
          remarks: [remark("q", "an", "say", "公益事业很重要")],
          narrative: [zh("此次物资通过湖滨市红十字会定向捐赠。")],
          outcomes: ["o"],
        },
      ],
      outcomes: [
        {
          key: "o",
          type: "gift",
          by: ["an"],
          to: { organizations: [{ name: zh("湖滨市第一医院"), kind: "hospital" }] },
          points: [zh("口罩等防疫物资")],
        },
      ],
      ...more,
    }),
    "zh",
  );

it("states through whom something was given behind it, not with somebody's words", () => {
  expect(withFacts({})).toMatch(/防疫物资。此次物资通过湖滨市红十字会定向捐赠。[\s\S]*公益事业很重要。/u);
});

it("states how it gets there before the background, with the gift as the subject", () => {
  const text = withFacts({
    background: [zh("2016年以来，湖滨市与松山市交往密切。")],
    followUps: [
      {
        key: "f",
        text: zh("把这批物资空运至松山市"),
        force: "task",
        due: { words: zh("尽快") },
        announce: true,
      },
    ],
  });
  expect(text).toContain("这批物资将尽快空运至松山市。");
  expect(text.indexOf("空运至")).toBeLessThan(text.indexOf("公益事业"));
});

it("leaves what somebody thinks of a gift, and earlier gifts, where they are", () => {
  const text = withFacts({ background: [zh("此次捐赠通过帮助患者体现了企业责任。")] });
  expect(text.indexOf("企业责任")).toBeGreaterThan(text.indexOf("公益事业"));
});

const books = (...background: string[]): string =>
  withFacts({
    agenda: [
      { key: "h", activity: "ceremony", remarks: [remark("q", "an", "say", "阅读很重要")], outcomes: ["o"] },
    ],
    outcomes: [
      { key: "o", type: "gift", by: ["an"], to: { participants: ["bai"] }, points: [zh("图书2000册")] },
    ],
    background: background.map(zh),
  });

it("leaves what the giver makes or does in the background, which only begins like what was given", () => {
  for (const other of [
    "设备用于生产精密零件。",
    "援助包括技术培训和资金支持两类。",
    "善款将用于资助学生。",
  ]) {
    const text = books(other);
    expect(text.indexOf(other)).toBeGreaterThan(text.indexOf("阅读很重要"));
  }
  const text = books("图书将分发至全县15所学校。");
  expect(text.indexOf("分发至")).toBeLessThan(text.indexOf("阅读很重要"));
});

it("keeps what goes on about such a sentence with it", () => {
  expect(books("此次图书通过湖滨慈善会捐赠。", "其中包括科普读物500册。")).toMatch(
    /慈善会捐赠。其中包括科普读物500册。[\s\S]*阅读很重要/u,
  );
});

it("introduces nobody by a fact of the gift", () => {
  const text = books("此次图书由曹样负责，通过湖滨慈善会送达各校。");
  expect(text.indexOf("送达各校")).toBeGreaterThan(text.indexOf("阅读很重要"));
});
