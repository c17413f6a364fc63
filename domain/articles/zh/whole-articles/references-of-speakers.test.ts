import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const visit = (
  guestOrganization: string,
  homeOrganization: string,
  item: object,
  more: object = {},
): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh(`林谷访问${homeOrganization}`),
      home: { name: zh(homeOrganization) },
      city: zh("松山"),
      participants: [
        personOf("lin", "林谷", guestOrganization, "院长", { side: "guest", roles: ["head"] }),
        personOf("bai", "白样", homeOrganization, "院长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", people: [{ key: "lin" }, { key: "bai" }], ...item }],
      ...more,
    }),
    "zh",
  );

describe("whose organization it is in what was said", () => {
  it("is a visitor's by name, where 该院 would be the organization visited", () => {
    const item = { remarks: [remark("r", "lin", "introduce", "该院的基本情况")] };
    const text = visit("云溪教学医院", "松山口腔医院", item);
    expect(text).toContain("林谷介绍了云溪教学医院的基本情况");
    expect(text).not.toContain("该院的基本情况");
  });

  it("is the other side's by name in words of somebody of the same kind", () => {
    const item = {
      remarks: [
        { ...remark("w", "bai", "welcome"), whom: zh("云溪教学医院的专家") },
        remark("r", "bai", "say", "云溪教学医院科研成果丰硕，服务面向全国"),
      ],
    };
    expect(visit("云溪教学医院", "松山口腔医院", item)).toContain("云溪教学医院科研成果丰硕");
  });

  it("is not a school for an academy of sciences", () => {
    const item = { remarks: [remark("r", "lin", "introduce", "云溪市农业科学院的基本情况")] };
    const text = visit("云溪市农业科学院", "松山园艺学院", item);
    expect(text).not.toContain("该校的基本情况");
    expect(text).toMatch(/介绍了(?:该院|云溪市农业科学院)的基本情况/);
  });

  it("is named again after what is another's", () => {
    const item = {
      remarks: [
        remark("r", "bai", "introduce", "学校的发展历史", "湖东校区的环境", "学校在培训方面取得的成绩"),
      ],
    };
    const text = visit("云溪中学", "松山大学", item);
    expect(text).toContain("学校在培训方面取得的成绩");
  });

  it("is both sides' in the fields that talks were about", () => {
    const text = visit("云溪商会", "松山商会", { topics: [zh("两地在经贸等领域合作的前景")] });
    expect(text).toContain("两地在经贸等领域合作的前景");
    expect(text).not.toMatch(/[就绕]在经贸/);
    for (const topic of ["双方之间的贸易", "双方都关心的问题"])
      expect(visit("云溪商会", "松山商会", { topics: [zh(topic)] })).toContain(topic);
  });
});

describe("zones of one list", () => {
  it("keep their names each", () => {
    const guides = {
      key: "g",
      group: zh("推介人员"),
      of: ["云溪新城", "东湖度假区", "松山开发区"].map((name) => ({ name: zh(name), kind: "zone" })),
      side: "host",
    };
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("林谷到松山区考察"),
        home: { name: zh("松山商会") },
        participants: [
          personOf("lin", "林谷", "云溪商会", "会长", { side: "guest", roles: ["head"] }),
          guides,
        ],
        agenda: [
          {
            key: "t",
            activity: "discussion",
            remarks: [
              remark("r", "g", "introduce", "云溪新城优化规划", "东湖度假区产业招商", "松山开发区创新商务区"),
            ],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("东湖度假区产业招商");
    expect(text).not.toContain("该区");
  });
});

describe("what one of several speakers said", () => {
  const speeches = (remarks: object[], more: object = {}): string =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("林谷访问松山商会"),
        home: { name: zh("松山商会") },
        participants: [
          personOf("lin", "林谷", "云溪商会", "会长", { side: "guest", roles: ["head"] }),
          personOf("gu", "谷雨", "湖东商会", "会长", { side: "guest" }),
          personOf("bai", "白样", "松山商会", "会长", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [{ key: "t", activity: "talks", remarks }],
        ...more,
      }),
      "zh",
    );

  it("has what they intend beside it, before the next speaks", () => {
    const text = speeches(
      [
        remark("a", "lin", "introduce", "企业孵化的经验"),
        remark("b", "gu", "say", "走访促进了商会间的经验共享"),
      ],
      {
        followUps: [
          { key: "f", force: "intention", text: zh("与松山商会开展合作"), by: { participants: ["lin"] } },
        ],
      },
    );
    expect(text).toMatch(/企业孵化的经验[^。]*愿与松山商会开展合作。[^。]*谷雨/);
  });

  it("has one 希望 for three short wishes", () => {
    const text = speeches([
      remark("a", "bai", "hope", "云溪商会架起桥梁", "更多企业家走进松山", "优质的项目能够来到松山"),
    ]);
    expect(text).toContain("希望云溪商会架起桥梁，更多企业家走进松山，优质的项目能够来到松山");
  });

  it("praises how a place has grown", () => {
    const text = speeches([remark("a", "lin", "praise", "松山的经济发展")]);
    expect(text).toContain("松山的经济发展成绩");
  });
});
