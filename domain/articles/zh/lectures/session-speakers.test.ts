import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

// Who spoke about what at the parts of a forum, on an invented one.

const person = (key: string, name: string, body: string, title: string): object => ({
  key,
  person: { name: { zh: name } },
  posts: [{ organization: { name: { zh: body }, kind: "association" }, title: { zh: title } }],
});

const forum = (item: object, more: object = {}): DraftRecord =>
  ({
    format: FORMAT,
    kind: "seminar",
    status: "held",
    title: { zh: "第二届湖滨航运论坛举办" },
    officialName: { zh: "第二届湖滨航运论坛" },
    when: { start: "2024-03-05" },
    participants: [
      person("chen", "陈例", "湖滨航运学会", "理事长"),
      person("lu", "陆样", "北原船舶研究会", "会长"),
      person("wen", "文范", "南屿港口协会", "秘书长"),
      { key: "clubs", group: { zh: "20余个航运团体负责人" } },
    ],
    agenda: [{ key: "part", ...item }],
    ...more,
  }) as DraftRecord;

const text = (given: DraftRecord): string => faultlessText(given, "zh");

const TOPICS = { topics: [{ zh: "内河船舶减排" }, { zh: "港口数字化" }] };
const SPEAKERS = [
  { key: "lu", as: "speaker" },
  { key: "wen", as: "speaker" },
];

describe("speakers of a part of a programme, without recorded words", () => {
  it("are not said to have spoken where the office's own sentence says what about", () => {
    const words = text(
      forum({
        activity: "presentation",
        people: [{ key: "chen", as: "chair" }, ...SPEAKERS],
        narrative: [{ zh: "文范总结了论坛的成果。" }],
      }),
    );
    expect(words).toContain("南屿港口协会秘书长文范总结了论坛的成果。");
    expect(words).toContain("北原船舶研究会会长陆样");
    expect(words).not.toMatch(/文范[^。]*发言/);
  });

  it("teach where the part is called teaching", () => {
    const words = text(
      forum({ activity: "presentation", title: { zh: "授课和现场教学" }, people: SPEAKERS, ...TOPICS }),
    );
    expect(words).toContain("围绕内河船舶减排和港口数字化授课。");
    expect(words).not.toContain("发言");
  });

  it("give a lecture by its name, with what it was about", () => {
    const words = text(
      forum({ activity: "presentation", title: { zh: "《绿色港口》" }, people: [SPEAKERS[0]], ...TOPICS }),
    );
    expect(words).toContain(
      "北原船舶研究会会长陆样作题为《绿色港口》的报告，内容包括内河船舶减排和港口数字化。",
    );
    expect(words).not.toMatch(/环节|发言/);
  });

  it("are left open where others spoke too", () => {
    const remarks = [{ key: "r", by: ["lu", "wen"], byOpen: true, act: "speak" }];
    const words = text(
      forum({ activity: "discussion", title: { zh: "大会发言" }, people: SPEAKERS, remarks }),
    );
    expect(words).toMatch(/文范等(?:作大会)?发言/);
  });

  it("are stated to speak about its topics, as its title says", () => {
    const words = text(
      forum({
        activity: "presentation",
        title: { zh: "主旨报告会" },
        people: [{ key: "chen", as: "chair" }, ...SPEAKERS],
        peopleOpen: true,
        ...TOPICS,
      }),
    );
    expect(words).toContain("主旨报告会由湖滨航运学会理事长陈例主持，");
    expect(words).toContain(
      "北原船舶研究会会长陆样、南屿港口协会秘书长文范等围绕内河船舶减排和港口数字化作主旨报告。",
    );
  });

  it("are only speakers where the title says no more", () => {
    const words = text(
      forum({ activity: "presentation", title: { zh: "第一场" }, people: SPEAKERS, ...TOPICS }),
    );
    expect(words).toContain("围绕内河船舶减排和港口数字化发言");
  });
});

describe("those who took part in a discussion of certain topics", () => {
  it("are its subject", () => {
    const words = text(
      forum({ activity: "discussion", title: { zh: "交流对话" }, people: [{ key: "clubs" }], ...TOPICS }),
    );
    expect(words).toContain("20余个航运团体负责人围绕内河船舶减排和港口数字化交流对话。");
  });
});

describe("a publication", () => {
  it("is followed by what people did for it", () => {
    const words = text(
      forum(
        { activity: "discussion", title: { zh: "交流对话" }, people: SPEAKERS, outcomes: ["book"] },
        {
          agenda: [
            { key: "part", activity: "discussion", people: SPEAKERS, outcomes: ["book"] },
            { key: "lunch", activity: "other", did: { zh: "参观湖滨船闸" } },
            {
              key: "foreword",
              activity: "other",
              did: { zh: "为蓝皮书作序" },
              people: [{ key: "chen" }],
              told: "after",
            },
          ],
          outcomes: [{ key: "book", type: "result", points: [{ zh: "论坛印发《湖滨航运发展蓝皮书》" }] }],
        },
      ),
    );
    expect(words).toContain("论坛印发《湖滨航运发展蓝皮书》。湖滨航运学会理事长陈例为蓝皮书作序。");
  });
});
