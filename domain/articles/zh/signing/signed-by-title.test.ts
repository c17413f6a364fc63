import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Documents of which nobody is known who signed them, at an event with a name.

const forum = (item: object, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("第三届湖滨航运论坛在云雀举办"),
      officialName: zh("第三届湖滨航运论坛"),
      city: zh("云雀"),
      participants: [personOf("lu", "陆样", "湖滨大学", "校长")],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "lu", as: "speaker" }],
          remarks: [remark("r", "lu", "hope", "各方加强合作")],
        },
        { key: "c", activity: "ceremony", title: zh("湖滨航运基金揭牌仪式"), outcomes: ["o"] },
        { key: "g", activity: "signing", agreements: ["a"], ...item },
      ],
      outcomes: [{ key: "o", type: "launch", points: [zh("湖滨航运基金")] }],
      agreements: [
        { key: "a", title: zh("航运合作项目"), type: "project", status: "signed", parties: [], ...more },
      ],
    }),
    "zh",
  );

describe("a document without recorded parties at an event with another name", () => {
  it("is stated at its place by the title of its ceremony", () => {
    const text = forum({ title: zh("航运合作项目签约仪式") });
    expect(text).toContain("论坛上还举行了航运合作项目签约仪式。");
    expect(text).not.toContain("签署");
  });

  it("shares the sentence of the ceremony before it", () => {
    expect(forum({}, { title: zh("航运合作协议"), type: "other" })).toContain(
      "论坛上还举行了湖滨航运基金揭牌仪式，签署了航运合作协议。",
    );
  });

  it("is stated as signed where the item has a place of its own, which the sentence names", () => {
    const text = forum({ title: zh("航运合作项目签约仪式"), venue: { name: zh("云雀会展中心") } });
    expect(text).toContain("云雀会展中心");
    expect(text).not.toContain("还举行了航运合作项目签约仪式");
  });

  it("is stated as signed where more is known of it than the title of its ceremony says", () => {
    expect(forum({ title: zh("航运合作项目签约仪式") }, { count: 12 })).toContain("12个");
  });
});

describe("a signing at one stop of a journey to several countries", () => {
  const journey = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨大学代表团访问星河国、雪原国"),
      home: { name: zh("湖滨大学"), kind: "university" },
      when: { start: "2024-03-05", end: "2024-03-09" },
      areas: [zh("星河国"), zh("雪原国")],
      delegations: [{ key: "d", name: zh("湖滨大学代表团"), side: "guest", head: "lu" }],
      participants: [personOf("lu", "陆样", "湖滨大学", "副校长", { side: "guest", delegation: "d" })],
      agenda: [
        {
          key: "t",
          activity: "tour",
          city: zh("海角"),
          people: [{ key: "lu", as: "head" }],
          saw: [zh("海角港")],
        },
        {
          key: "s",
          activity: "signing",
          title: zh("续签仪式"),
          venue: { name: zh("松山大学"), city: zh("松山城") },
          people: [{ key: "lu" }],
          agreements: ["a"],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh("双方互赠纪念品，并合影留念")] }],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          renewalOf: { title: zh("合作协议") },
          parties: [
            { organization: { name: zh("湖滨大学"), kind: "university" } },
            { organization: { name: zh("松山大学"), kind: "university" } },
          ],
        },
      ],
    }),
    "zh",
  );

  it("is stated at its stop, with its city, and leaves the headline to the title", () => {
    const [title = "", lead = ""] = journey.split("\n\n");
    expect(title).toContain("访问星河国、雪原国");
    expect(lead).not.toContain("续签");
    expect(journey).toMatch(/海角港。(?:.|\n){0,40}松山城/u);
  });

  it("has souvenirs and photographs behind the document", () => {
    expect(journey).toMatch(/合作协议。(?:\n\n)?双方互赠纪念品，并合影留念。/u);
  });
});
