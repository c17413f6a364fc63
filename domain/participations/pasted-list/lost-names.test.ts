import { describe, expect, it } from "vitest";
import { lostNames, misplacedNames } from "./lost-names";
import { readList } from "./read-list";

const unreadOf = (text: string): string[] =>
  readList(text, new Set()).rows.flatMap((row) => ("unread" in row ? [row.unread] : []));
const peopleOf = (text: string): (string | undefined)[] =>
  readList(text, new Set()).rows.flatMap((row) =>
    "participant" in row ? [row.participant.person?.name?.zh ?? row.participant.person?.name?.en] : [],
  );

describe("somebody whom the reading misses", () => {
  it.each([
    ["局长\t胡某丙\t13800000012；副局长\t潘某丁\t13800000013；科长\t应样\t13800000014", "潘某丁"],
    ["序号\t姓名\t职务\t公司；1\t渡边样郎\t社长\t样例株式会社；2\t小川例子\t课长\t样例株式会社", "小川例子"],
  ])("is shown as unread: %s", (text, name) => {
    expect(peopleOf(text)).not.toContain(name);
    expect(unreadOf(text).join()).toContain(name);
  });

  it("is shown once, and nobody who was read is shown", () => {
    const text = "示例协会会长王小样\n秘书长李小例";
    expect(peopleOf(text)).toEqual(["王小样", "李小例"]);
    expect(unreadOf(text)).toEqual([]);
    expect(lostNames("王小样，王小样\n示例市参会人员", [], [], [])).toEqual(["王小样"]);
    expect(lostNames("王小样", [], ["王小样因病请假"], [])).toEqual([]);
  });

  it("is found at the beginning of a clause, unlike words of a sentence", () => {
    expect(lostNames("另赵小例因病请假", [], [], [])).toEqual(["赵小例"]);
    expect(lostNames("双方愿与各方加强合作，对方一共来三人", [], [], [])).toEqual([]);
  });
});

describe("somebody within other words", () => {
  it.each([
    [
      "President Ann Muster gave the report, and Secretary-General Bob Example presented the accounts. Carl Sample, Director of the Model Bureau, spoke.",
      "Bob Example",
    ],
    [
      "The contract was signed at the seat of the Model Zone by Zhai Yangli, Director of the Zone's Administrative Committee, and Ann Muster, Chief Executive of Model Harbour Logistics.",
      "Zhai Yangli",
    ],
  ])("of a report is shown: %s", (text, name) => {
    expect([...peopleOf(text), ...unreadOf(text)].join()).toContain(name);
  });

  it("is found behind a title that ends a post", () => {
    const row = {
      participant: { key: "p", posts: [{ title: { en: "Treasurer Bob Example" } }] },
      source: "",
    };
    expect(misplacedNames([row])).toEqual(["Bob Example"]);
    const plain = {
      participant: { key: "p", posts: [{ title: { en: "Director of Model Island Affairs" } }] },
      source: "",
    };
    expect(misplacedNames([plain])).toEqual([]);
  });

  it.each([
    ["a dinner hosted by Mr Bob Fiction", ["Bob Fiction"]],
    ["will come for talks with Bob Fiction", ["Bob Fiction"]],
    ["signed in front of Dan Model and Eve Sample by hand", ["Dan Model", "Eve Sample"]],
    ["a dinner hosted by Model Bank", []],
  ])("is whoever acts or is met, but no organization: %s", (text, names) =>
    expect(lostNames(text, [], [], [])).toEqual(names),
  );
});

describe("unnamed people whom the reading misses", () => {
  it.each([
    ["市样局局长王小样，就业促进科、职业能力建设科负责同志", "职业能力建设科负责同志"],
    ["王小样，示例局局长；另有 2 位同事旁听", "2 位同事"],
  ])("are shown as unread: %s", (text, words) => {
    expect(unreadOf(text).join()).toContain(words);
  });

  it("are not shown where they are a group", () => {
    expect(unreadOf("示例局局长王小样，企业代表5人")).toEqual([]);
    expect(unreadOf("示例局局长王小样、规划科负责人李小例")).toEqual([]);
  });
});

it("numbers in circles within a line are no part of a name", () => {
  const rows = readList("外宾：①示例协会主席王小样；②该协会项目主管李小例", new Set()).rows;
  const employers = rows.flatMap((row) =>
    "participant" in row
      ? (row.participant.posts ?? []).map(({ organization }) => organization?.name?.zh)
      : [],
  );
  expect(employers).toEqual(["示例协会", "示例协会"]);
});

it("shows a name that was read as an organization", () => {
  const rows = [
    {
      participant: {
        key: "p1",
        person: { name: { zh: "王小样" } },
        posts: [{ organization: { name: { zh: "李大例" } }, title: { zh: "经理" } }],
      },
      source: "王小样，副总裁；李大例，经理",
    },
  ];
  expect(misplacedNames(rows)).toEqual(["李大例"]);
  const employed = [
    { participant: { key: "p1", posts: [{ organization: { name: { zh: "万样局" } } }] }, source: "" },
  ];
  expect(misplacedNames(employed)).toEqual([]);
});
