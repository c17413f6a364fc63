import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { PORT, zh } from "./lake-town.test-data";

// A reception with people of whom the record has only the English name.

const CITY = { name: zh("云雀市商务局"), kind: "government" };
const person = (key: string, name: object, organization: object, titles: string[], more: object): object => ({
  key,
  person: { name },
  posts: titles.map((title) => ({ organization, title: zh(title) })),
  ...more,
});
const text = (participants: object[], more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("湖滨港口商会到访云雀市"),
      when: { start: "2024-03-05" },
      participants: [
        person("chen", zh("陈例"), PORT, ["会长"], { side: "guest", roles: ["head"] }),
        person("lu", zh("陆样"), CITY, ["局长"], { side: "host", roles: ["receiver"] }),
        ...participants,
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("直航航线")] }],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );
const HOST = { side: "host" };
const named = person("an", zh("安例"), CITY, ["副局长"], HOST);
const english = person("x", { en: "Ann Example" }, { name: { en: "Lark Bank" } }, ["行长"], HOST);

describe("people whom the language cannot name", () => {
  it("leave the list open in which they belong", () => {
    expect(text([named, english])).toMatch(/副局长安例等参加/);
    expect(text([named])).toMatch(/副局长安例参加/);
  });

  it("are counted where nothing but their post is known", () => {
    const clerk = (key: string): object => person(key, { en: key }, CITY, ["副科长"], HOST);
    expect(text([named, clerk("Ann"), clerk("Ben")])).toContain("两名副科长");
    expect(text([named, clerk("Ann")])).not.toContain("名副科长");
  });

  it("are one person where they hold two posts", () => {
    const both = person("y", { en: "Ben Example" }, CITY, ["总工程师", "办公室主任"], HOST);
    const own = text([named, both]);
    expect(own).toContain("总工程师兼办公室主任");
    expect(own).not.toContain("总工程师、办公室主任");
  });
});

describe("several delegations", () => {
  const BANK = { name: zh("北湾工业协会"), kind: "association" };
  const other = person("bo", zh("博例"), BANK, ["会长"], { side: "guest", delegation: "b", roles: ["head"] });
  const first = person("chen", zh("陈例"), PORT, ["会长"], {
    side: "guest",
    delegation: "a",
    roles: ["head"],
  });
  const lu = person("lu", zh("陆样"), CITY, ["局长"], { side: "host", roles: ["receiver"] });
  const there = (key: string, as?: string): object => ({ key, ...(as ? { as } : {}) });
  const both = (agenda: object[], more: object = {}): string =>
    text([], {
      participants: [first, other, lu],
      delegations: [
        { key: "a", side: "guest", head: "chen", size: 5 },
        { key: "b", side: "guest", head: "bo", size: 3 },
      ],
      agenda,
      ...more,
    });

  it("are not reduced to the head of one", () => {
    const tour = {
      key: "tour",
      activity: "tour",
      people: [there("chen", "head"), there("bo")],
      saw: [zh("老港区")],
    };
    const own = both([
      tour,
      { key: "t", activity: "talks", people: ["chen", "bo", "lu"].map((k) => there(k)) },
    ]);
    expect(own).toMatch(/陈例、(?:\S{0,12})博例(?:一行)?参观了老港区/);
    expect(own).not.toMatch(/(?<!、)陈例一行参观/);
  });

  it("of which two will sign leave the signing to these two", () => {
    const own = both(
      [
        {
          key: "t",
          activity: "talks",
          people: [there("chen"), there("bo"), there("lu")],
          topics: [zh("直航航线")],
          outcomes: ["o"],
          agreements: ["g"],
        },
      ],
      {
        outcomes: [{ key: "o", type: "consensus", by: ["chen", "bo", "lu"], points: [zh("每年会晤一次")] }],
        agreements: [
          {
            key: "g",
            title: zh("航运合作意向书"),
            type: "letter_of_intent",
            status: "planned",
            parties: [{ organization: PORT }, { organization: CITY }],
          },
        ],
      },
    );
    expect(own).toMatch(/湖滨港口商会[^，。]*与[^，。]*云雀市商务局[^，。]*拟签署航运合作意向书/);
  });
});
