import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const meeting = (larger: object, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      home: { name: zh("湖滨大学"), kind: "university" },
      participants: [
        personOf("an", "安例", "湖滨大学", "校长", { side: "host" }),
        personOf("bai", "白样", "松山大学", "校长", { side: "guest" }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("学生交流")] }],
      partOf: { how: "at", ...larger },
      ...more,
    }),
    "zh",
  );

describe("a meeting at a larger event", () => {
  it("was held while a celebration or an assembly lasted", () => {
    const article = meeting({ name: zh("湖滨大学80周年校庆") });
    expect(article).toContain("湖滨大学80周年校庆期间，");
    expect(article).not.toContain("校庆上");
  });

  it("is not said to be during an event that is not known to have lasted as long", () => {
    const days = { when: { start: "2024-03-05", end: "2024-03-09" } };
    expect(meeting({ name: zh("湖滨样例大会") }, days)).not.toContain("大会期间");
    const known = { name: zh("湖滨样例大会"), when: { start: "2024-03-04", end: "2024-03-10" } };
    expect(meeting(known, days)).toContain("大会期间");
  });
});

describe("a meeting on a journey of others", () => {
  it("was during it, and the journey is not held", () => {
    const name = zh("松山国农业部部长率团访华");
    const article = meeting({ name, when: { start: "2024-03-04", end: "2024-03-10" } });
    expect(article).toContain("松山国农业部部长率团访华期间");
    expect(article).not.toMatch(/访华上|访华于|举行。/);
  });
});

describe("a meeting shortly before a larger event", () => {
  const preceding = (name: string): string => meeting({ name: zh(name), how: "on_the_eve" });

  it("was before its opening where it is one that opens", () => {
    expect(preceding("第五届云雀茶叶博览会")).toContain("第五届云雀茶叶博览会开幕前夕，");
  });

  it("was before a festival, which nobody opens", () => {
    for (const name of ["农历马年春节", "云雀大学建校70周年纪念日"]) {
      expect(preceding(name)).toContain(`${name}前夕，`);
      expect(preceding(name)).not.toContain("开幕");
    }
  });
});

describe("the opening of a course that the record gives as the larger event", () => {
  const article = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("云雀林业管理研修班在湖滨学院开班"),
      home: { name: zh("湖滨学院"), kind: "university" },
      venue: { name: zh("湖滨学院") },
      partOf: { name: zh("云雀林业管理研修班") },
      delegations: [{ key: "d", name: zh("云雀林业代表团"), side: "guest", head: "bo" }],
      participants: [
        personOf("an", "安例", "湖滨学院", "院长", { side: "host", roles: ["speaker"] }),
        personOf("bai", "白样", "湖滨学院", "副院长", { side: "host" }),
        personOf("bo", "博例", "云雀林业代表团", "团长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: zh("开班式"),
          remarks: [remark("r", "an", "say", "研修班将促进两地林业发展")],
        },
      ],
      background: [
        zh("3月4日至9日，来自云雀的20名学员在湖滨学院参加为期一周的培训。"),
        zh("培训内容包括《林业概况》《林区管理》等。"),
      ],
    }),
    "zh",
  );

  it("is not a part of itself", () => {
    expect(article).toContain("2024年3月5日，云雀林业管理研修班开班式在湖滨学院举行。");
    expect(article).not.toContain("的一部分");
  });

  it("was attended once by the head of a delegation", () => {
    expect(article).toContain("云雀林业代表团团长博例率团参加开班式");
    expect(article.match(/博例/gu)).toHaveLength(1);
  });

  it("keeps a part of the training with the training", () => {
    expect(article).toMatch(/为期一周的培训。培训内容包括/);
  });
});

describe("the time of a larger event", () => {
  const text = (name: string): string =>
    faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("湖滨养蜂研讨会举行"),
        officialName: zh("湖滨养蜂研讨会"),
        city: zh("湖滨"),
        partOf: {
          name: zh(name),
          how: "on_the_sidelines",
          when: { start: "2024-03-01", end: "2024-03-09" },
        },
      }),
      "zh",
    );

  it("is that of the festival, not of the event", () => {
    expect(text("2024年湖滨山地文化旅游节")).toMatch(/旅游节于[^。]*举行/u);
    expect(text("2024年湖滨山地文化旅游节")).not.toContain("活动于");
  });

  it("has the whole name of a festival whose last word is not known", () => {
    for (const name of ["2024年湖滨国际葡萄酒节", "2024年云雀世界互联网周"])
      expect(text(name)).toMatch(new RegExp(`${name.slice(5)}于[^。]*举行`, "u"));
  });

  it("has the whole name of a larger event with the noun of the event itself", () => {
    expect(text("第三届云雀农业研讨会")).toMatch(/云雀农业研讨会于[^。]*举行/u);
  });
});
