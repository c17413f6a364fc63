import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const text = (record: DraftRecord): string => faultlessText(record, "zh");

const guest = (key: string, name: string, title: string): object =>
  personOf(key, name, "松山大学", title, { side: "guest", delegation: "d", roles: ["head"] });
const host = (key: string, name: string, title: string): object =>
  personOf(key, name, "湖滨大学", title, { side: "host" });

const visit = (agenda: readonly object[], more: object = {}): DraftRecord =>
  heldEvent({
    kind: "reception",
    title: zh("松山大学访问团访问湖滨大学"),
    home: { name: zh("湖滨大学"), kind: "university" },
    venue: { name: zh("湖滨大学"), organization: { name: zh("湖滨大学"), kind: "university" } },
    when: { start: "2024-03-05", end: "2024-03-08" },
    delegations: [{ key: "d", name: zh("松山大学访问团"), side: "guest", head: "an" }],
    participants: [guest("an", "安例", "校长"), host("bai", "白样", "校长"), host("cao", "曹样", "书记")],
    agenda,
    ...more,
  });

const seen = (more: object): object => ({
  key: "tour",
  activity: "tour",
  people: [{ key: "an", as: "head" }],
  peopleOpen: true,
  saw: [zh("湖滨校区")],
  ...more,
});

const dated = {
  key: "talks",
  activity: "talks",
  when: { start: "2024-03-05", part: "morning" },
  people: [{ key: "bai", as: "receiver" }, { key: "an" }],
  topics: [zh("科研合作"), zh("互派教师")],
};

const dinner = {
  key: "meal",
  activity: "meal",
  title: zh("欢送午宴"),
  when: { start: "2024-03-08", part: "noon" },
  people: [{ key: "cao", as: "receiver" }, { key: "an" }],
};

describe("还 and 座谈前", () => {
  it("come behind the talks that they refer to, where the visit took several days", () => {
    const article = text(visit([seen({ told: "before" }), dated, dinner]));
    expect(article.indexOf("湖滨校区")).toBeGreaterThan(article.indexOf("科研合作"));
    expect(article.indexOf("湖滨校区")).toBeLessThan(article.indexOf("欢送午宴"));
  });

  it("give way where no sentence has mentioned the talks", () => {
    const article = text(
      visit(
        [
          seen({ told: "before" }),
          {
            key: "talks",
            activity: "talks",
            title: zh("湖滨松山合作恳谈会"),
            venue: { name: zh("湖滨会堂") },
            people: [{ key: "bai", as: "speaker" }, { key: "an" }],
            remarks: [remark("r", "bai", "introduce", "湖滨大学概况")],
          },
          { key: "sign", activity: "signing", agreements: ["a"] },
        ],
        {
          title: zh("湖滨大学与松山大学签署合作协议"),
          when: { start: "2024-03-05" },
          agreements: [
            {
              key: "a",
              title: zh("合作协议"),
              status: "signed",
              parties: [
                { organization: { name: zh("湖滨大学"), kind: "university" }, signatories: ["bai"] },
                { organization: { name: zh("松山大学"), kind: "university" }, signatories: ["an"] },
              ],
            },
          ],
        },
      ),
    );
    expect(article).not.toMatch(/(?:座谈|恳谈会|会)前，/u);
    expect(article.indexOf("湖滨校区")).toBeLessThan(article.indexOf("恳谈会"));
  });
});

it("a part of a day without a day follows the subject", () => {
  const stop = (key: string, city: string, place: string, more: object = {}): object => ({
    key,
    activity: "tour",
    city: zh(city),
    saw: [zh(place), zh(`${place}新区`)],
    ...more,
  });
  const article = text(
    visit(
      [
        stop("a", "湖滨", "湖滨码头"),
        stop("b", "松山", "松山书院", { when: { part: "morning" } }),
        stop("c", "云雀", "云雀船厂"),
      ],
      { venue: undefined, home: undefined },
    ),
  );
  expect(article).not.toMatch(/(?:^|。|\n)上午，/u);
  expect(article).toContain("上午");
});

describe("at an event of many", () => {
  const SPEAKERS = [
    personOf("an", "安例", "湖滨商会", "会长"),
    personOf("bai", "白样", "松山商会", "会长"),
    personOf("cao", "曹样", "云雀商会", "会长"),
  ];

  it("an address of listed speakers is stated once", () => {
    const article = text(
      heldEvent({
        kind: "conference",
        title: zh("湖滨商会联席会议举行"),
        officialName: zh("湖滨商会联席会议"),
        participants: SPEAKERS,
        agenda: [
          {
            key: "open",
            activity: "speeches",
            people: [
              { key: "cao", as: "chair" },
              { key: "an", as: "speaker" },
              { key: "bai", as: "speaker" },
            ],
            remarks: [
              { key: "r1", by: ["an"], act: "speak" },
              remark("r2", "an", "introduce", "湖滨商会发展情况"),
              { key: "r3", by: ["bai"], act: "speak" },
            ],
          },
        ],
      }),
    );
    expect(article.match(/致辞/gu)).toHaveLength(1);
    expect(article).toContain("安例还介绍了");
  });

  it("an act in the words of the record shares a sentence with the next one of the same person", () => {
    const article = text(
      heldEvent({
        kind: "ceremony",
        title: zh("湖滨商会办事处揭牌"),
        officialName: zh("湖滨商会办事处揭牌仪式"),
        participants: SPEAKERS,
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            title: zh("揭牌仪式"),
            people: [{ key: "an", as: "head" }],
            outcomes: ["o1", "o2"],
          },
        ],
        outcomes: [
          { key: "o1", type: "result", points: [zh("安例为办事处揭牌")] },
          { key: "o2", type: "award", by: ["an"], points: [zh("办事处主任聘书")] },
        ],
      }),
    );
    expect(article).not.toMatch(/安例[^。]*揭牌。安例[^。]*颁发/u);
  });

  it("what some did is not said to be later where the agenda has it before the event", () => {
    const seen = {
      key: "z",
      activity: "other",
      did: zh("看望志愿者"),
      told: "after",
      people: [{ key: "cao" }],
    };
    const speeches = { key: "o", activity: "speeches", remarks: [remark("r", "an", "say", "港口前景广阔")] };
    const event = (...agenda: object[]): string =>
      text(
        heldEvent({
          kind: "seminar",
          title: zh("湖滨港口论坛举行"),
          officialName: zh("湖滨港口论坛"),
          participants: SPEAKERS,
          agenda,
        }),
      );
    expect(event(speeches, seen)).toContain("随后，");
    expect(event(seen, speeches)).not.toContain("随后，");
  });

  it("what some did after a signing begins a paragraph behind the list of those there", () => {
    const party = (name: string): object => ({ organization: { name: zh(name), kind: "association" } });
    const article = text(
      heldEvent({
        kind: "signing",
        title: zh("三会签署合作备忘录"),
        participants: [
          ...SPEAKERS,
          { key: "rep", group: zh("学生代表"), of: [{ name: zh("湖滨大学"), kind: "university" }] },
        ],
        agenda: [
          {
            key: "s",
            activity: "signing",
            title: zh("签字仪式"),
            people: [{ key: "an" }, { key: "bai" }, { key: "cao" }],
            agreements: ["a"],
          },
          {
            key: "camp",
            activity: "other",
            did: zh("启动夏令营活动"),
            told: "after",
            people: [{ key: "rep" }],
          },
        ],
        agreements: [
          {
            key: "a",
            title: zh("合作备忘录"),
            status: "signed",
            parties: [party("湖滨商会"), party("松山商会"), party("云雀商会")],
          },
        ],
      }),
    );
    expect(article).toMatch(/\n随后，[^。]*学生代表启动夏令营活动/u);
  });
});

it("what both sides agreed on stays behind the talks where the first paragraph ends with companions", () => {
  const article = text(
    visit(
      [
        seen({}),
        {
          key: "talks",
          activity: "talks",
          title: zh("交流洽谈"),
          remarks: [remark("r", "an", "praise", "湖滨大学的办学成果")],
          outcomes: ["o"],
        },
      ],
      {
        when: { start: "2024-03-05" },
        participants: [
          guest("an", "安例", "校长"),
          personOf("du", "杜样", "湖滨市外办", "主任", { side: "host", roles: ["escort"] }),
        ],
        outcomes: [{ key: "o", type: "consensus", points: [zh("进一步磋商合作框架"), zh("加强人员往来")] }],
      },
    ),
  );
  expect(article.indexOf("磋商合作框架")).toBeGreaterThan(article.indexOf("办学成果"));
});

const met = (context: string, ...more: string[]): string =>
  text(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨市副市长安例会见松山商会会长白样"),
      city: zh("湖滨"),
      participants: [
        personOf("an", "安例", "湖滨市人民政府", "副市长", { side: "host", roles: ["receiver"] }),
        personOf("bai", "白样", "松山商会", "会长", { side: "guest" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("航运合作")],
          remarks: [remark("r", "bai", "thank", "湖滨市的支持")],
        },
      ],
      background: [context, ...more].map(zh),
    }),
  );

describe("context of a meeting", () => {
  it("says in the first paragraph for what those who were met had come", () => {
    const article = met("白样前来出席湖滨航运节活动。");
    expect(article.indexOf("湖滨航运节")).toBeLessThan(article.indexOf("湖滨市的支持"));
  });
});

it("the words at talks are said to be theirs behind a tour that came before them", () => {
  const article = text(
    visit(
      [
        seen({ told: "before", people: undefined, peopleOpen: undefined }),
        {
          key: "talks",
          activity: "talks",
          people: [{ key: "bai", as: "receiver" }, { key: "an" }],
          topics: [zh("科研合作")],
          remarks: [remark("r", "bai", "introduce", "湖滨大学概况")],
        },
      ],
      { participants: [guest("an", "安例", "校长"), host("bai", "白样", "校长")] },
    ),
  );
  if (/座谈前，/u.test(article)) expect(article).toMatch(/座谈中，白样介绍了/u);
  expect(article).toContain("湖滨校区");
});
