import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Two who went from an invented school to a city each.

const post = (key: string, name: string, organization: object, title: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  side: "guest",
  roles: ["head"],
});
const SCHOOL = { name: zh("云雀学院"), kind: "university" };
const PARTY = { name: zh("党总支"), parent: SCHOOL, kind: "party" };

const visit = (second: string, topics: readonly string[] = ["用人需求", "共建实习基地"]): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("云雀学院赴湖滨、松山走访"),
      when: { words: zh("2024年3月5日和9日") },
      home: SCHOOL,
      areas: [zh("湖滨县"), zh("松山市")],
      participants: [
        post("an", "安例", SCHOOL, "院长"),
        post("bai", "白样", PARTY, "副书记"),
        personOf("ce", "策例", "湖滨纸业公司", "经理", { side: "host" }),
      ],
      agenda: [
        {
          key: "a",
          activity: "tour",
          city: zh("湖滨县"),
          when: { start: "2024-03-05" },
          people: [{ key: "an", as: "head" }, { key: "ce" }],
          saw: [zh("当地企业")],
          topics: topics.map(zh),
          remarks: [remark("r", "ce", "praise", "学院的办学思路")],
        },
        {
          key: "b",
          activity: "tour",
          city: zh(second),
          when: { start: "2024-03-09" },
          people: [{ key: "bai", as: "head" }],
          saw: [zh("东堤"), zh("水闸")],
        },
      ],
    }),
    "zh",
  );

describe("two leaders of a visit", () => {
  it("travelled separately where each was in another city", () => {
    expect(visit("松山市")).toMatch(/院长安例、党总支副书记白样分别赴湖滨县和松山市/);
  });

  it("did not travel separately where both were in one city", () => {
    expect(visit("湖滨县")).not.toContain("分别");
  });

  it("have the year once where the words for the days begin with it", () => {
    expect(visit("松山市").match(/2024年/g)).toHaveLength(1);
  });
});

describe("what a tour was about", () => {
  it("was talked about where one of its topics is something to do together", () => {
    expect(visit("松山市")).toContain("就用人需求和共建实习基地进行交流");
    expect(visit("松山市")).not.toContain("了解用人需求和共建");
  });

  it("was learned where all topics are nouns", () => {
    expect(visit("松山市", ["用人需求", "共建基地情况"])).toContain("了解用人需求");
  });
});
