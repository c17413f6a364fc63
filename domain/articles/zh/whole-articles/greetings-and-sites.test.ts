import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const an = personOf("an", "安例", "湖滨港口商会", "会长", { side: "guest" });
const bai = personOf("bai", "白样", "云雀市航运协会", "秘书长", { side: "host" });
const cao = personOf("cao", "曹范", "云雀市航运协会", "会长", { side: "host", presence: "absent" });

const text = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨港口商会会长安例赴云雀市考察"),
      city: zh("云雀市"),
      participants: [an, bai, cao],
      ...more,
    }),
    "zh",
  );

describe("a greeting from somebody who is absent", () => {
  it("has one 的 where its words name the addressee", () => {
    const greeting = {
      ...remark("r", "bai", "convey"),
      from: ["cao"],
      message: zh("对来宾的问候"),
      points: [],
    };
    const article = text({ agenda: [{ key: "s", activity: "speeches", remarks: [greeting] }] });
    expect(article).toMatch(/转达了(?:该协会)?会长曹范对来宾的问候/);
    expect(article).not.toContain("的对来宾");
  });
});

describe("states and sites on a tour", () => {
  const article = text({
    agenda: [
      { key: "a", activity: "other", did: zh("听取工作汇报"), people: [{ key: "an" }] },
      { key: "t", activity: "tour", people: [{ key: "an" }], saw: [zh("港口生产情况"), zh("码头建设现场")] },
      { key: "b", activity: "other", did: zh("看望慰问船员"), people: [{ key: "an" }] },
    ],
  });

  it("are looked into rather than visited", () => {
    expect(article).toContain("察看了港口生产情况和码头建设现场");
  });
});

describe("a meal that somebody gave", () => {
  it("is called by its title", () => {
    const meal = {
      key: "m",
      activity: "meal",
      title: zh("欢迎晚宴"),
      people: [{ key: "an" }, { key: "bai" }],
      organizers: [{ participant: "bai", tier: "host" }],
    };
    const article = text({ agenda: [meal] });
    expect(article).toContain("白样为安例举行欢迎晚宴。");
    expect(article).not.toMatch(/晚宴由|用餐由/);
  });
});
