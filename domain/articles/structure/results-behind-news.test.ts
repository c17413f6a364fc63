import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

// An invented assembly at which a document was signed and books were donated after speeches.

const college = { name: zh("湖滨航海学院"), kind: "university" };
const museum = { name: zh("云雀船史馆"), kind: "institute" };
const speeches = {
  key: "s",
  activity: "speeches",
  remarks: [
    remark("r1", "an", "introduce", "学院的航海专业"),
    remark("r2", "chen", "hope", "学院培养更多引航员"),
  ],
};
const signing = { key: "g", activity: "signing", agreements: ["a"], people: [{ key: "an" }, { key: "bo" }] };
const donation = { key: "d", activity: "ceremony", outcomes: ["o"] };
const document = {
  key: "a",
  title: zh("共建船模实验室协议"),
  type: "other",
  status: "signed",
  parties: [
    { organization: college, signatories: ["an"] },
    { organization: museum, signatories: ["bo"] },
  ],
};

const paragraphs = (agenda: readonly object[], more: object = {}): string[] =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨航海学院举行建校四十周年纪念大会"),
      officialName: zh("湖滨航海学院建校四十周年纪念大会"),
      venue: { name: zh("湖滨礼堂") },
      participants: [
        personOf("an", "安例", "湖滨航海学院", "院长"),
        personOf("bo", "博例", "云雀船史馆", "馆长"),
        personOf("chen", "陈例", "湖滨市教育局", "局长"),
      ],
      agenda,
      agreements: JSON.stringify(agenda).includes('"a"') ? [document] : [],
      outcomes: JSON.stringify(agenda).includes('"o"')
        ? [{ key: "o", type: "result", points: [zh("云雀船史馆向学院捐赠海图八十册")] }]
        : [],
      ...more,
    }),
    "zh",
  )
    .split("\n\n")
    .slice(1);

const placeOf = (text: string, part: string): number => {
  expect(text).toContain(part);
  return text.indexOf(part);
};

describe("what was signed or given at a Chinese event after speeches", () => {
  it("comes before the speeches, and introduces those who signed", () => {
    const text = paragraphs([speeches, signing, donation]).join("\n");
    const spoken = placeOf(text, "介绍了学院的航海专业");
    expect(placeOf(text, "签署共建船模实验室协议")).toBeLessThan(spoken);
    expect(placeOf(text, "捐赠海图八十册")).toBeLessThan(spoken);
    expect(placeOf(text, "院长安例、云雀船史馆馆长博例")).toBeLessThan(spoken);
    expect(text.match(/院长安例/g)).toHaveLength(1);
  });

  it("is followed by what makes the document special", () => {
    const background = [zh("学院建于1984年。"), zh("此次签约是两家单位首次共建实验室。")];
    const text = paragraphs([speeches, signing], { background }).join("\n");
    expect(placeOf(text, "首次共建")).toBeLessThan(placeOf(text, "介绍了学院的航海专业"));
    expect(placeOf(text, "首次共建")).toBeGreaterThan(placeOf(text, "签署"));
  });

  it("keeps its place on a later day, at another place and after a tour", () => {
    for (const apart of [
      { when: { start: "2024-03-06" } },
      { venue: { name: zh("云雀船史馆") } },
      { told: "after" },
    ]) {
      const text = paragraphs([speeches, { ...donation, ...apart }], {
        when: { start: "2024-03-05", ...("when" in apart ? { end: "2024-03-06" } : {}) },
      }).join("\n");
      expect(placeOf(text, "捐赠海图八十册")).toBeGreaterThan(placeOf(text, "介绍了学院的航海专业"));
    }
  });

  it("leaves souvenirs at the end", () => {
    const text = paragraphs([speeches, { key: "d", activity: "ceremony", outcomes: ["k"] }], {
      outcomes: [{ key: "k", type: "result", points: [zh("双方互赠纪念品")] }],
    }).join("\n");
    expect(placeOf(text, "互赠纪念品")).toBeGreaterThan(placeOf(text, "介绍了学院的航海专业"));
  });

  it("leaves what was only seen or discussed, and what was done before, where it was", () => {
    const point = (text: string): object => ({
      outcomes: [{ key: "o", type: "result", points: [zh(text)] }],
    });
    for (const [words, item, more] of [
      ["纪录片", { key: "f", activity: "other", did: zh("观看了学院成立四十周年纪录片") }, {}],
      ["海外分会", donation, point("与会代表就成立校友会海外分会交换意见")],
      ["此前已", donation, point("学院此前已与云雀船史馆签署合作协议")],
    ] as const) {
      const text = paragraphs([speeches, item], more).join("\n");
      expect(placeOf(text, words)).toBeGreaterThan(placeOf(text, "介绍了学院的航海专业"));
    }
  });
});
