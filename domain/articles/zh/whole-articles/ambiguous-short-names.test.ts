import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Names and short forms that can mean only one organization or person.

const society = (name: string) => ({ name: zh(name), short: zh("学会"), kind: "association" });
const of = (key: string, name: string, organization: object, title: string, more: object) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});

const societies = (): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("青石护理学会来访"),
      home: society("湖滨护理学会"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        of("bai", "白样", society("湖滨护理学会"), "理事长", { side: "host" }),
        of("mo", "莫常", society("湖滨护理学会"), "秘书长", { side: "host" }),
        of("an", "安例", society("青石护理学会"), "会长", { side: "guest", delegation: "d" }),
        of("bo", "博例", society("青石护理学会"), "理事", { side: "guest", delegation: "d" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            remark("r1", "bai", "introduce", "老年护理的经验"),
            remark("r2", "an", "introduce", "青石的培训办法"),
          ],
        },
      ],
    }),
    "zh",
  );

describe("a short form that two organizations declare", () => {
  it("is used for neither", () => {
    expect(societies()).not.toContain("以下简称");
    expect(societies()).toContain("湖滨护理学会理事长白样");
  });
});

const bureau = { name: zh("湖滨市文化和旅游局"), short: zh("湖滨市文旅局"), kind: "government" };

describe("a place that is called by the short form of an organization", () => {
  it("is that organization, named in full first", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("青石市旅游局局长到访"),
        home: bureau,
        venue: { name: zh("湖滨市文旅局") },
        participants: [
          of("bai", "白样", bureau, "局长", { side: "host" }),
          personOf("an", "安例", "青石市旅游局", "局长", { side: "guest" }),
        ],
        agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "bai", "introduce", "湖滨的景区")] }],
      }),
      "zh",
    );
    expect(text).toContain("到访湖滨市文化和旅游局");
    expect(text.indexOf("湖滨市文化和旅游局")).toBeLessThan(text.indexOf("局局长白样"));
  });
});

const guestFrom = (organization: string, name: string, point = "果园的产量"): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("果农代表来访"),
      participants: [
        personOf("bai", "白样", "湖滨果业协会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("an", name, organization, "秘书长", { side: "guest" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [remark("r1", "bai", "introduce", "湖滨的果业"), remark("r2", "an", "introduce", point)],
        },
      ],
    }),
    "zh",
  );

describe("the later mention of a transcribed name", () => {
  it("is the first component where people of that country are called so", () => {
    expect(guestFrom("匈牙利果农联盟", "安德·博例什")).toContain("白样、安德分别介绍了");
    expect(guestFrom("泰国果农联盟", "颂例·瓦常纳")).toContain("白样、颂例分别介绍了");
    expect(guestFrom("丹麦果农联盟", "安德·博例什")).toContain("白样、博例什分别介绍了");
  });

  it("is the one that the record's own words use", () => {
    expect(guestFrom("丹麦果农联盟", "安德·博例什", "安德果园的产量")).toContain("白样、安德分别介绍了");
  });
});

describe("what an organization is thanked for", () => {
  it("names it once where it begins with its noun", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("青石学院师生来访"),
        participants: [
          personOf("bai", "白样", "湖滨大学", "副校长", { side: "host", roles: ["receiver"] }),
          personOf("an", "安例", "青石学院", "院长", { side: "guest" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [{ ...remark("r", "an", "thank", "学校的精心安排"), whom: zh("湖滨大学") }],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("感谢学校的精心安排");
    expect(text).not.toContain("大学学校");
  });
});
