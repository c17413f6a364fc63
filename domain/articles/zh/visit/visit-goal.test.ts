import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const lake = { name: zh("湖滨样例大学"), kind: "university" };

const journey = (more: object, organization: object = lake): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      when: { start: "2024-03-05" },
      home: organization,
      participants: [
        {
          key: "a",
          side: "guest",
          person: { name: zh("安例") },
          posts: [{ organization, title: zh("校长") }],
        },
      ],
      agenda: [],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("a country that the title says was visited", () => {
  it("comes in front of the city in it", () => {
    const article = journey({ title: zh("安例率团访问智利"), city: zh("圣地亚哥") });
    expect(article).toContain("访问智利圣地亚哥。");
    expect(article).not.toContain("圣地亚哥访问");
  });

  it("is not repeated after a city that is named with it", () => {
    const article = journey({ title: zh("安例率团访问白俄罗斯"), city: zh("白俄罗斯明斯克") });
    expect(article).toContain("访问白俄罗斯明斯克。");
  });

  it("comes before the city where the record has both", () => {
    const both = { city: zh("耶路撒冷"), areas: [zh("以色列")] };
    expect(journey({ title: zh("安例率团访问以色列"), ...both })).toContain("访问以色列耶路撒冷。");
  });

  it("is named once where it is the city", () => {
    expect(journey({ title: zh("安例率团访问松山"), city: zh("松山") })).not.toContain("松山松山");
  });

  it("gives way to a purpose that states the same calls in longer names", () => {
    const article = journey({
      title: zh("样例大学拜访多家驻海机构"),
      city: zh("海角市"),
      purpose: zh("拜访多家驻海角市的国际机构"),
    });
    expect(article).toContain("赴海角市拜访多家驻海角市的国际机构");
    expect(article).not.toContain("多家驻海机构，");
  });

  it("is left out where it only counts the cities", () => {
    const article = journey({ title: zh("安例率团访问中国两市"), areas: [zh("云雀市"), zh("松山市")] });
    expect(article).toContain("访问云雀市和松山市。");
    expect(article).not.toMatch(/。[^\n]*中国两市/);
  });

  it("gives way to the cities with their provinces where it lists them", () => {
    const areas = [zh("云溪省云雀市"), zh("北原省松山市")];
    const article = journey({ title: zh("安例率团访问云雀、松山两市"), areas });
    expect(article).toContain("访问云溪省云雀市和北原省松山市。");
    expect(article).not.toMatch(/。[^\n]*云雀、松山两市/);
  });

  it("is one of two, whose cities are stated after them", () => {
    const article = journey({ title: zh("安例率团访问德国、法国"), areas: [zh("柏林"), zh("里昂")] });
    expect(article).toContain("访问德国、法国，到访柏林和里昂。");
  });

  it("is one of two that the record names too, in whatever words the title links them", () => {
    for (const link of ["和", "与", "及"]) {
      const article = journey({
        title: zh(`安例率团访问云雀国${link}松山国`),
        areas: [zh("云雀国"), zh("松山国")],
      });
      expect(article).toContain("访问云雀国和松山国。");
      expect(article).not.toMatch(/松山国云雀国/);
    }
  });

  it("is not a kind of organizations", () => {
    expect(journey({ title: zh("安例率团访问合作院校"), city: zh("松山") })).not.toContain(
      "访问合作院校松山",
    );
  });
});

describe("the purpose of a visit", () => {
  it("that says which kind of visit it was is its verb", () => {
    const article = journey({ city: zh("松山"), purpose: zh("进行正式友好访问") });
    expect(article).toContain("赴松山进行正式友好访问。");
    expect(article).not.toContain("以进行");
  });

  it("that says where it was made too is its verb, with the place once", () => {
    const article = journey({ areas: [zh("松山州")], purpose: zh("对松山州进行正式访问") });
    expect(article).toContain("对松山州进行正式访问。");
    expect(article).not.toContain("旨在");
    expect(article.split("\n\n")[1]?.match(/松山州/g)).toHaveLength(1);
  });

  it("that reports the visit is not stated again", () => {
    const article = journey({ city: zh("松山"), purpose: zh("欢迎湖滨样例大学代表团访问松山") });
    expect(article).toContain("访问。");
    expect(article).not.toContain("以欢迎");
  });
});

describe("visitors of an inspection in their own city", () => {
  const league = { name: zh("松山市样例商会"), kind: "association" };

  it("do not travel to it", () => {
    const inspection = { kind: "inspection", city: zh("松山"), purpose: zh("调研松山海外联谊工作") };
    const article = journey(inspection, league);
    expect(article).toContain("安例调研松山海外联谊工作");
    expect(article).not.toContain("赴松山");
  });

  it("do not travel to it on a round of calls either, which the title names", () => {
    const calls = {
      title: zh("松山市样例商会走访侨资企业"),
      city: zh("松山"),
      purpose: zh("了解企业经营情况"),
    };
    const article = journey(calls, league);
    expect(article).toContain("安例走访侨资企业，了解企业经营情况。");
    expect(article).not.toContain("赴松山");
  });

  it("do travel to another one", () => {
    const inspection = { kind: "inspection", city: zh("云雀"), purpose: zh("调研海外联谊工作") };
    expect(journey(inspection, league)).toContain("赴云雀");
  });
});

describe("a short form of a region", () => {
  it("has no bracket where it only lacks the level", () => {
    const article = journey(
      {
        agenda: [
          {
            key: "t",
            activity: "talks",
            people: [{ key: "a" }],
            remarks: [
              {
                key: "r",
                by: ["a"],
                act: "say",
                points: [zh("云溪坚持开放发展，近年来不断完善产业园区的配套服务，欢迎各地企业前来考察")],
              },
            ],
          },
        ],
      },
      { name: zh("云溪区"), short: zh("云溪") },
    );
    expect(article).toContain("云溪区");
    expect(article).not.toContain("以下简称");
  });
});

describe("a purpose in the words of the visit", () => {
  const called = {
    kind: "inspection",
    title: zh("样例大学安例一行到湖滨交流"),
    home: { name: zh("湖滨航运局") },
    venue: { name: zh("湖滨航运局") },
  };

  it("states an act with somebody once", () => {
    const article = journey({ ...called, purpose: zh("与中方交流港口建设的经验，寻求建立合作关系") });
    expect(article).not.toContain("交流，与中方交流");
  });

  it("does not name the place again", () => {
    const zone = { name: zh("湖滨临港经济技术开发区"), short: zh("临港开发区"), kind: "zone" };
    const article = journey({
      ...called,
      kind: "reception",
      title: zh("临港开发区接待样例大学"),
      home: zone,
      venue: { name: zone.name, organization: zone },
      purpose: zh("考察湖滨临港开发区"),
    });
    expect(article).not.toContain("考察湖滨临港开发区");
    expect(article).toMatch(/湖滨临港经济技术开发区[^。]*考察/);
  });
});

it("does not repeat the name of the destination in what a visit was for", () => {
  const society = { name: zh("样本区建筑业协会"), kind: "association" };
  const participants = [
    {
      key: "a",
      side: "guest",
      person: { name: zh("安例") },
      posts: [{ organization: { name: zh("云溪协会"), kind: "association" }, title: zh("会长") }],
    },
  ];
  const survey = journey({
    kind: "reception",
    title: zh("云溪协会会长安例到样本区建筑业协会调研"),
    home: society,
    participants,
    purpose: zh("了解样本区建筑业协会会员企业发展情况，听取企业心声"),
  });
  expect(survey).toContain("了解会员企业发展情况");
  const abroad = { name: zh("北国松山师范大学"), kind: "university" };
  const celebration = journey({
    venue: { name: zh("松山师范大学"), organization: abroad },
    purpose: zh("参加松山师范大学建校55周年庆典活动"),
    title: zh("湖滨样例大学校长安例赴北国参加松山师范大学建校55周年庆典"),
  });
  expect(celebration).toContain("松山师范大学参加建校55周年庆典活动");
});
