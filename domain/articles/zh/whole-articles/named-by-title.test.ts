import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, personOf, remark, zh } from "./lake-town.test-data";

// An event without a formal name is called in the text by what its title says, never by one of its items or by its noun alone.

const people = [
  personOf("lin", "林谷", "湖滨港口商会", "会长"),
  personOf("bai", "白样", "云雀市航运协会", "秘书长"),
];
const text = (more: object): string =>
  faultlessText(heldEvent({ kind: "other", participants: people, ...more }) as DraftRecord, "zh");
const body = (article: string): string => article.slice(article.indexOf("\n"));
const speeches = { key: "s", activity: "speeches", remarks: [remark("r", "bai", "say", "航运前景广阔")] };
const launch = { key: "l", type: "launch", by: ["lin", "bai"], points: [zh("云雀航运研究中心")] };

describe("the first sentence of an event without a name", () => {
  it("says of what a ceremony was the unveiling", () => {
    const ceremony = { key: "c", activity: "ceremony", people: [{ key: "lin" }, { key: "bai" }] };
    const unveiled = (title: object): string =>
      body(
        text({
          title: zh("云雀航运研究中心揭牌"),
          city: zh("湖滨"),
          outcomes: [launch],
          agenda: [{ ...ceremony, ...title, outcomes: ["l"], remarks: speeches.remarks }],
        }),
      );
    expect(unveiled({ title: zh("揭牌仪式") })).toContain("云雀航运研究中心揭牌仪式在湖滨举行");
    expect(unveiled({})).toContain("云雀航运研究中心揭牌仪式在湖滨举行");
    expect(unveiled({})).not.toMatch(/日，(?:活动|揭牌仪式)/);
  });

  it("has the gathering that the title names, not one of its items", () => {
    const article = text({
      title: zh("湖滨港口商会在云雀举办航运服务客户交流会"),
      city: zh("云雀"),
      home: PORT,
      organizers: [{ organization: PORT, tier: "organizer" }],
      agenda: [
        speeches,
        {
          key: "p",
          activity: "presentation",
          title: zh("业务推介"),
          people: [{ key: "lin", as: "speaker" }],
        },
      ],
    });
    expect(body(article)).toContain("3月5日，湖滨港口商会在云雀举办航运服务客户交流会");
    expect(article).not.toMatch(/业务推介在|承办/);
  });

  it("does not name the larger event again with which its name begins", () => {
    const article = body(
      text({
        title: zh("湖滨归侨大会海外嘉宾交流活动举行"),
        city: zh("湖滨"),
        partOf: { name: zh("湖滨归侨大会"), how: "at" },
        agenda: [speeches],
      }),
    );
    expect(article).toContain("湖滨归侨大会海外嘉宾交流活动在湖滨举行");
    expect(article.match(/湖滨归侨大会/g)).toHaveLength(1);
  });

  it("reports what somebody was given at a ceremony that the title speaks of", () => {
    const article = body(
      text({
        title: zh("林谷受聘云雀市航运协会顾问"),
        venue: { name: zh("航运大楼") },
        outcomes: [
          { key: "w", type: "award", by: ["bai"], to: { participants: ["lin"] }, points: [zh("顾问聘书")] },
        ],
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            title: zh("聘任仪式"),
            people: [{ key: "lin" }, { key: "bai" }],
            outcomes: ["w"],
            remarks: [remark("r", "lin", "promise", "参与协会工作")],
          },
        ],
      }),
    );
    expect(article).toMatch(/在航运大楼举行的聘任仪式上，[^。]*白样向[^。]*林谷颁发顾问聘书/);
    expect(article).not.toMatch(/聘任仪式(?:在航运大楼)?举行。/);
  });
});

describe("a meeting that was a gathering of many", () => {
  const sides = [
    personOf("lin", "林谷", "湖滨港口商会", "会长", { side: "host" }),
    personOf("bai", "白样", "云雀市航运协会", "秘书长", { side: "guest" }),
  ];
  const held = (title: string, more: object = {}): string =>
    text({
      kind: "meeting",
      title: zh(title),
      participants: sides,
      city: zh("湖滨"),
      agenda: [speeches],
      ...more,
    });

  it("is not a reception of the guests by the hosts", () => {
    for (const title of ["湖滨云雀航运合作交流会在湖滨举行", "湖滨港口商会举行结好十周年庆祝活动"]) {
      const article = held(title);
      expect(article.split("\n")[0]).toBe(title);
      expect(article).not.toContain("会见");
    }
    const named = held("湖滨与云雀结好十周年纪念活动举行", {
      officialName: zh("湖滨与云雀结好十周年纪念活动"),
    });
    expect(body(named)).toContain("湖滨与云雀结好十周年纪念活动在湖滨举行");
  });

  it("is one where the title says who received whom", () => {
    expect(held("湖滨港口商会会长会见云雀市航运协会客人")).toContain("会见");
  });
});

describe("the headline of an event whose title says that it took place", () => {
  const seminar = (title: string, organizers: object[]): string =>
    text({
      kind: "seminar",
      title: zh(title),
      home: PORT,
      city: zh("云雀"),
      theme: zh("向海图强"),
      organizers,
      agenda: [speeches],
    }).split("\n")[0] ?? "";
  const other = { organization: { name: zh("全国航运学会") }, tier: "host" };

  it("does not say that somebody held it who only carried it out for others", () => {
    const carried = [other, { organization: PORT, tier: "organizer" }];
    expect(seminar("第五届航运发展研讨会召开", carried)).toBe("第五届航运发展研讨会召开");
    expect(seminar("2024航运发展论坛举行", [other])).toBe("2024航运发展论坛举行");
  });

  it("says who held it where that was the office itself", () => {
    expect(seminar("航运发展研讨会召开", [{ organization: PORT, tier: "host" }])).toContain(
      "湖滨港口商会召开",
    );
  });
});
