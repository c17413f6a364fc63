import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

// Calls on people at their homes, which are not meetings.

const UNION = { name: zh("云雀市工会"), short: zh("市工会"), kind: "association" };
const person = (key: string, name: string, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: UNION, title: zh(title) }],
  ...more,
});
const call = (
  key: string,
  did: string,
  receiver: string | undefined,
  topics: string[],
  more = {},
): object => ({
  key,
  activity: "other",
  did: zh(did),
  people: [{ key: "lu", as: "head" }, ...(receiver ? [{ key: receiver, as: "receiver" }] : [])],
  topics: topics.map(zh),
  ...more,
});
const text = (participants: object[], agenda: object[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: zh("云雀市工会开展春节走访慰问活动"),
      when: { start: "2024-02-05" },
      home: UNION,
      organizers: [{ organization: UNION, tier: "host" }],
      participants: [person("lu", "陆样", "主席", { side: "guest", roles: ["head"] }), ...participants],
      agenda,
    } as unknown as DraftRecord,
    "zh",
  );
const WORKER = person("an", "安例", "副主席", { side: "host", functions: [zh("退休职工")] });

describe("calls on people", () => {
  it("introduce the people they name, and report what was learnt of them", () => {
    const own = text([WORKER], [call("a", "看望安例", "an", ["安例的身体和生活情况"])]);
    expect(own).toMatch(/看望了[^。]*副主席、退休职工安例，了解其身体和生活情况。/);
    expect(own).not.toContain("与会");
  });

  it("are not made by people on whom officials call, whatever the item calls these", () => {
    const aide = person("mo", "莫常", "干事", { side: "guest" });
    const group = { key: "g", group: zh("困难群众"), side: "host" };
    const visit = call("a", "走访慰问特困供养对象和优抚对象", undefined, []);
    const people = [{ key: "lu", as: "head" }, { key: "mo" }, { key: "g" }];
    expect(text([aide, group], [{ ...visit, people }])).not.toMatch(/困难群众[^。]*走访慰问/u);
    const staff = { ...group, group: zh("医院职工") };
    expect(text([aide, staff], [{ ...visit, people }])).toContain("医院职工");
  });

  it("have 了 after the full verb", () => {
    const group = { key: "g", group: zh("困难职工"), side: "third" };
    const own = text([group], [call("a", "走访慰问困难职工", "g", ["困难职工的家庭情况"])]);
    expect(own).toContain("走访慰问了困难职工，了解他们的家庭情况");
    expect(own).not.toContain("走访了慰问");
  });

  it("name those called on in place of the noun that covers them", () => {
    const group = { key: "g", group: zh("退休职工陈姨、林伯和困难职工李姨"), side: "third" };
    const own = text([group], [call("a", "走访慰问职工", "g", ["节日生活安排"])]);
    expect(own).toContain("走访慰问了退休职工陈姨、林伯和困难职工李姨，就节日生活安排交流");
  });

  it("go on with 还, and with the words for their time", () => {
    const group = { key: "g", group: zh("困难职工"), side: "third" };
    const own = text(
      [WORKER, group],
      [
        call("a", "看望安例", "an", ["安例的身体情况"]),
        call("b", "慰问困难职工", "g", ["困难职工的家庭情况"], {
          told: "after",
          when: { words: zh("连日来") },
        }),
      ],
    );
    expect(own).toMatch(/连日来，[^。]*还慰问了困难职工，了解他们的家庭情况/);
  });

  it("do not have those called on attend, though they are listed at no item", () => {
    const group = { key: "g", group: zh("在海川市学习的职工"), of: [UNION], side: "third" };
    const own = text([group], [call("a", "看望在海川市学习的职工", undefined, ["职工的学习情况"])]);
    expect(own).toContain("看望了在海川市学习的职工，了解他们的学习情况");
    expect(own).not.toMatch(/参加/);
  });
});

const abroad = (did: string, groups: { key: string; [field: string]: unknown }[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      title: zh("湖滨学院副院长陆样率团访问松山国"),
      home: { name: zh("湖滨学院"), kind: "university" },
      when: { start: "2024-03-05", end: "2024-03-07" },
      areas: [zh("松山国")],
      delegations: [{ key: "d", side: "guest", head: "lu" }],
      participants: [
        {
          ...person("lu", "陆样", "副院长", { side: "guest", delegation: "d", roles: ["head"] }),
          posts: [{ organization: { name: zh("湖滨学院"), kind: "university" }, title: zh("副院长") }],
        },
        ...groups,
      ],
      agenda: [
        {
          key: "c",
          activity: "other",
          did: zh(did),
          people: [{ key: "lu", as: "head" }, ...groups.map(({ key }) => ({ key }))],
        },
      ],
    } as unknown as DraftRecord,
    "zh",
  );

it("name two groups in place of the nouns that cover them, and lead none of them", () => {
  const own = abroad("看望湖滨学院在外学生和教师并与他们座谈", [
    { key: "s", group: zh("在松山大学学习的航运专业学生"), side: "third" },
    { key: "t", group: zh("在外研修的教师"), side: "third" },
  ]);
  expect(own).toContain("看望了在松山大学学习的航运专业学生和在外研修的教师，并与他们座谈");
  expect(own).not.toContain("带领");
});

it("name a group of no side in place of the words for it, which does not call on itself", () => {
  const own = abroad("看望在松山大学学习的教师", [{ key: "t", group: zh("在松山大学学习的湖滨学院教师") }]);
  expect(own).toMatch(/(?<!教师)看望了在松山大学学习的湖滨学院教师/);
  expect(own).not.toContain("带领");
});
