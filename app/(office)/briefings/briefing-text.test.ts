import { describe, expect, it } from "vitest";
import type { Briefing, OpenPromise, Said } from "@/domain/briefings/briefing";
import { ACTS } from "@/domain/events/shape";
import en from "@/messages/en.json";
import { wordsOf } from "@/server/test-word";
import { briefingDocument } from "./briefing-document";
import type { Line } from "./briefing-line";
import { briefingText } from "./briefing-text";

const source = (path: string, eventId = "e1") => ({ eventId, path, day: "2024-05" });
const said = (more: Partial<Said>): Said => ({
  act: "say",
  points: [],
  whom: null,
  message: null,
  quote: null,
  from: [],
  sent: false,
  onBehalfOf: null,
  source: source("agenda[t].remarks[r]"),
  ...more,
});
const promise = (id: string, more: Partial<OpenPromise> = {}): OpenPromise => ({
  id,
  text: { zh: "回访", en: "make a return visit" },
  force: "intention",
  owed: "them",
  by: [{ name: { zh: "主要领导", en: "main leaders" }, posts: [], of: [{ name: { zh: "示例城" } }] }],
  byAll: false,
  to: [],
  dueWords: { zh: "近期", en: "in the near future" },
  day: null,
  state: "waiting",
  light: "no_day",
  responsible: null,
  source: source("followUps[f]"),
  ...more,
});
const briefing = (more: Partial<Briefing> = {}): Briefing => ({
  of: "organization",
  id: "o",
  day: "2025-06-02",
  name: { zh: "示例局" },
  facts: { short: null, aliases: [], kind: null, city: null, parent: null, honorific: null, parts: [] },
  coming: null,
  homeKnown: true,
  people: [],
  meetings: [
    {
      id: "e1",
      kind: "meeting",
      title: { zh: "会谈" },
      when: { start: "2024-05" },
      place: null,
      ours: [],
      theirs: [],
      others: [],
      source: source(""),
    },
  ],
  agreements: [],
  ours: [],
  theirs: [],
  nobodys: [],
  lastWords: [],
  ...more,
});
const plain = (line: Line): string =>
  [
    line.number,
    line.lead,
    line.segments.map(({ text, refs }) => [text, ...refs.map((ref) => ref.label)].join(" ")).join("; "),
  ]
    .filter(Boolean)
    .join(" ");
const linesOf = (of: Briefing, lang: "en" | "zh", key: string) =>
  (briefingText(of, lang).sections.find((each) => each.key === key)?.lines ?? []).flatMap((line) => [
    plain(line),
    ...line.below.map(plain),
  ]);

describe("a briefing in words", () => {
  it("says what it would hold where there is nothing, and who we are where nobody said", () => {
    const empty = briefingText(briefing({ meetings: [], homeKnown: false }), "zh");
    expect(empty.title).toBe("示例局会前资料");
    expect(empty.sections.map(({ heading, empty }) => `${heading}：${empty}`)).toEqual([
      "一、基本情况：通讯录中除名称外未登记其他情况。",
      "二、以往交往：没有以往交往的记录。",
      "三、协议及落实：没有与对方的协议记录。",
      "四、我方待办：设置中尚未指定本单位，无法区分我方事项。",
      "五、对方待办：对方没有未办结事项。",
      "六、对方人员上次谈话要点：没有对方发言的记录。",
    ]);
  });

  it("stands in the other language where a record has but one, and counts what it lists", () => {
    const of = briefing({ theirs: [promise("p"), promise("q", { owed: "both" })] });
    const text = briefingText(of, "en");
    expect([text.title, text.beside]).toEqual(["Briefing: 示例局", ""]);
    expect(linesOf(of, "en", "meetings")).toEqual(["[1] May 2024 meeting: 会谈."]);
    expect(text.sections.map(({ heading }) => heading)).toContain("5. Open on their side (2)");
    expect(linesOf(of, "en", "theirs")).toEqual([
      "Make a return visit (intention) owed by main leaders of 示例城; deadline as told: “in the near future”; waiting. [1] follow-ups",
      "One is owed by both sides and stands above.",
    ]);
    expect(linesOf(of, "zh", "theirs")[0]).toBe(
      "回访（意向） 承担方：示例城主要领导；期限原话：近期；待受理。 [1] 后续事项",
    );
  });

  it("names the source of what stands in no earlier meeting by its day", () => {
    const of = briefing({ ours: [promise("p", { owed: "us", source: source("followUps[f]", "other") })] });
    expect(linesOf(of, "zh", "ours")[0]).toMatch(/2024-05 后续事项$/);
  });

  it("tells posts of then and now, and that only the then is known", () => {
    const of = briefing({
      people: [
        {
          id: "p",
          name: { zh: "虚某", en: "Xu Mou" },
          now: [{ organization: { id: "o", name: { zh: "示例局" } }, title: { zh: "局长" } }],
          past: [
            { posts: [{ title: { zh: "处长" } }], sources: [source("participants[a]")], present: true },
            { posts: [], sources: [{ ...source("participants[b]", "e2"), day: null }], present: false },
          ],
          expected: null,
        },
        {
          id: null,
          name: { zh: "构某" },
          now: [],
          past: [{ posts: [{ title: { zh: "科长" } }], sources: [source("participants[c]")], present: true }],
          expected: source("participants[c]", "e3"),
        },
      ],
    });
    expect(linesOf(of, "zh", "who")).toEqual([
      "虚某 现任局长 通讯录; 时任处长（2024年5月） [1] 人员; 时任职务未注明（日期未注明，当日未到场）。 日期未注明 人员",
      "构某 拟出席 2024-05 人员; 时任科长（2024年5月） [1] 人员; 现职未登记。",
    ]);
  });
});

describe("last words", () => {
  const told = (lang: "en" | "zh", remark: Partial<Said>) =>
    linesOf(
      briefing({
        lastWords: [
          {
            who: { name: { zh: "虚某" }, posts: [], of: [] },
            day: "2024-05",
            eventId: "e1",
            said: [said(remark)],
          },
        ],
      }),
      lang,
      "words",
    )[1];
  const points = [
    { en: "hold forums", zh: "办论坛" },
    { en: "visit each other", zh: "互访" },
  ];
  const whom = { en: "the city", zh: "该市" };
  const from = [{ name: { en: "the mayor", zh: "市长" }, posts: [], of: [] }];
  const letter = { en: "a letter", zh: "贺信" };
  it.each([
    [{ act: "propose", points }, "Proposed to hold forums; to visit each other.", "建议办论坛；互访。"],
    [
      { act: "thank", points, whom },
      "Thanked the city for hold forums; visit each other.",
      "感谢该市：办论坛；互访。",
    ],
    [
      { act: "ask", points, whom },
      "Asked the city to hold forums; to visit each other.",
      "请该市办论坛；互访。",
    ],
    [
      { act: "convey", points, message: letter, from },
      "Conveyed a letter from the mayor, which said that hold forums; that visit each other.",
      "转达市长的贺信，其中表示，办论坛；互访。",
    ],
    [
      { act: "convey", points, from },
      "Said on behalf of the mayor that hold forums; that visit each other.",
      "代市长表示，办论坛；互访。",
    ],
    [{ act: "convey", sent: true, message: letter }, "Sent a letter.", "发来贺信。"],
    [
      { act: "say", points, onBehalfOf: from[0] },
      "On behalf of the mayor: said that hold forums; that visit each other.",
      "受市长委托表示，办论坛；互访。",
    ],
    [
      { act: "say", quote: { zh: "一定来" } },
      "Spoke; in their own words: “一定来”.",
      "发言；原话：“一定来”。",
    ],
  ] as const)("%j", (remark, english, chinese) => {
    const given = remark as unknown as Partial<Said>;
    expect([told("en", given), told("zh", given)]).toEqual([`${english} [1] remarks`, `${chinese} [1] 发言`]);
  });
  it("have their form for every act of a remark", () =>
    expect(Object.keys(en.briefing.said).sort()).toEqual([...ACTS, "sent"].sort()));
});

it("says the same in Word as on the screen", async () => {
  const of = briefing({ theirs: [promise("p", { light: "late", day: "2024-06-01" })] });
  for (const lang of ["en", "zh"] as const) {
    const text = briefingText(of, lang);
    const words = wordsOf(await briefingDocument(text));
    for (const section of text.sections) {
      expect(words).toContain(section.heading);
      for (const { text } of section.lines.flatMap((line) => line.segments)) expect(words).toContain(text);
    }
    expect(words).toContain(
      lang === "zh" ? "回访（意向）（逾期）" : "Make a return visit (intention) (late)",
    );
  }
});
