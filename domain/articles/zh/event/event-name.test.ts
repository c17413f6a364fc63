import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const written = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      when: { start: "2024-03-05" },
      city: zh("湖滨市"),
      participants: [
        personOf("lin", "林谷", "湖滨市工商联", "主席", { side: "host", roles: ["chair"] }),
        personOf("bai", "白样", "湖滨外贸协会", "会长", { side: "host" }),
      ],
      agenda: [{ key: "talk", activity: "discussion", topics: [zh("外贸形势")] }],
      ...more,
    }) as DraftRecord,
    "zh",
  );

describe("a seminar without a formal name", () => {
  it("has the name that its title gives it, and the noun of that name", () => {
    const text = written({ title: zh("湖滨市外贸企业座谈会召开") });
    expect(text).toContain("湖滨市外贸企业座谈会");
    expect(text.replace(/^# .*$/m, "")).toContain("湖滨市外贸企业座谈会");
    expect(text).not.toContain("研讨会");
  });

  it("names the province of its places once", () => {
    const text = written({
      title: zh("外贸合规培训举行"),
      officialName: zh("外贸合规培训"),
      city: undefined,
      areas: [zh("浙江云溪"), zh("浙江松山")],
    });
    expect(text).toContain("在浙江云溪和松山");
  });

  it("is called by the noun of its formal name", () => {
    const text = written({
      title: zh("湖滨交通磋商会在湖滨市举行"),
      officialName: zh("第六届湖滨论坛交通合作磋商会"),
    });
    expect(text).not.toContain("研讨会");
  });

  it("keeps the colon within the quotation marks of its name", () => {
    const text = written({ title: zh("“湖滨2030：港口与城市”研讨会在湖滨市隆重举行") });
    expect(text.replace(/^# .*$/m, "")).toContain("“湖滨2030：港口与城市”研讨会");
  });

  it("is called after the end of a title that names no event", () => {
    const text = written({ title: zh("湖滨市工商联举办企业家座谈") });
    expect(text).toContain("座谈会");
    expect(text).not.toContain("研讨会");
  });

  it("is called after its kind where the title says nothing of it", () => {
    const text = written({ title: zh("湖滨外贸企业共商发展") });
    expect(text).toContain("研讨会");
  });
});

describe("a slogan as the name of an activity", () => {
  it("has quotation marks in the text", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("领事官员考察青石县"),
        officialName: zh("领事官员看湖滨·走进青石县活动"),
        home: { name: zh("青石县"), kind: "government" },
        venue: { name: zh("青石县") },
        delegations: [{ key: "d", name: zh("领事官员考察团"), side: "guest", size: 9 }],
        participants: [personOf("lin", "林谷", "青石县", "县长", { side: "host" })],
      }) as DraftRecord,
      "zh",
    );
    expect(text).toContain("参加“领事官员看湖滨·走进青石县”活动");
  });
});

it("has the noun of a formal name that ends in a number", () => {
  const text = written({
    title: zh("“航运讲座”第十二讲举行"),
    officialName: zh("“航运讲座”第十二讲"),
    theme: zh("外贸形势"),
  });
  expect(text).not.toContain("研讨会");
});
