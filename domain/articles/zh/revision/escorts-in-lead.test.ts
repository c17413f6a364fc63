import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

/** The paragraphs of an inspection on which an official was escorted. */
const inspection = (
  tour: object,
  escort: object,
  more: readonly object[] = [],
  later: readonly object[] = [],
): string[] =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("云雀市副市长安例到湖滨船厂调研"),
      venue: { name: zh("湖滨船厂") },
      purpose: zh("推动船厂建设"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "云雀市", "副市长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "湖滨航运局", "局长", escort),
        personOf("mo", "莫常", "湖滨海关", "关长", escort),
      ],
      agenda: [
        ...more,
        {
          key: "t",
          activity: "tour",
          saw: [zh("二号船坞"), zh("焊接车间")],
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "escort" },
            { key: "mo", as: "escort" },
          ],
          remarks: [remark("r", "an", "hope", "船厂加快建设")],
          ...tour,
        },
        ...later,
      ],
    }),
    "zh",
  ).split("\n\n");

const TALKS = {
  key: "s",
  activity: "talks",
  people: [{ key: "an", as: "head" }],
  topics: [zh("船舶维修")],
  remarks: [remark("q", "an", "point_out", "船舶维修大有可为")],
};

describe("those who escorted an inspection", () => {
  it("end the first paragraph, which names no other hosts", () => {
    const [, lead = "", ...body] = inspection({}, {});
    expect(lead).toContain("湖滨航运局局长白样、湖滨海关关长莫常陪同。");
    expect(body.join("\n")).toContain("二号船坞");
    expect(body.join("\n")).not.toContain("陪同");
  });

  it("stay at a tour behind other items that they were not at", () => {
    const [, lead = "", ...body] = inspection({}, {}, [TALKS]);
    expect(lead).not.toContain("陪同");
    expect(body.join("\n")).toContain("陪同");
  });

  it("stay at the first of several items, unless they escorted the visitors at each or throughout", () => {
    const escorts = [
      { key: "bai", as: "escort" },
      { key: "mo", as: "escort" },
    ];
    const second = (people: readonly object[]): object => ({
      key: "u",
      activity: "tour",
      saw: [zh("海关查验区")],
      people: [{ key: "an", as: "head" }, ...people],
    });
    const of = (escort: object, people: readonly object[]): string | undefined =>
      inspection({}, escort, [], [second(people)])[1];
    expect(of({}, [])).not.toContain("陪同");
    expect(of({}, escorts)).toContain("莫常陪同。");
    expect(of({ roles: ["escort"] }, [])).toContain("莫常陪同。");
  });
});
