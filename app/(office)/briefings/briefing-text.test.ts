import { describe, expect, it } from "vitest";
import type { Briefing, OpenPromise, ReportedRemark } from "@/domain/briefings/briefing";
import { ACTS } from "@/domain/events/enumerations";
import en from "@/messages/en.json";
import { textOfDocx } from "@/server/exports/test-docx";
import { briefingDocument } from "./briefing-document";
import type { Line } from "./briefing-line";
import { briefingText } from "./briefing-text";

const source = (path: string, eventId = "e1") => ({ eventId, path, day: "2024-05" });
const remarkWith = (more: Partial<ReportedRemark>): ReportedRemark => ({
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
  dueStatus: "no_day",
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
      ours: { named: [], total: 0 },
      theirs: { named: [], total: 0 },
      others: { named: [], total: 0 },
      source: source(""),
    },
  ],
  agreements: [],
  signedThere: [],
  ours: [],
  theirs: [],
  others: [],
  unattributed: [],
  lastRemarks: [],
  ...more,
});
const plain = (line: Line): string =>
  [
    line.number,
    line.lead,
    line.segments.map(({ text, refs }) => [text, ...refs.map((ref) => ref.label)].join("")).join(""),
  ]
    .filter(Boolean)
    .join(" ");
const linesOf = (of: Briefing, lang: "en" | "zh", key: string) =>
  (briefingText(of, lang).sections.find((each) => each.key === key)?.lines ?? []).flatMap((line) => [
    plain(line),
    ...line.below.map(plain),
  ]);

describe("the text of a briefing", () => {
  it("has a text for each empty section and without our own organization", () => {
    const empty = briefingText(briefing({ meetings: [], homeKnown: false }), "zh");
    expect(empty.title).toBe("示例局会见参阅材料");
    expect(empty.sections.map(({ heading, empty }) => `${heading}：${empty.text}`)).toEqual([
      "一、基本情况：通讯录中仅登记名称。",
      "二、以往交往：没有以往交往的记录。",
      "三、协议及落实：没有与对方的协议记录。",
      "四、我方待办：设置中尚未指定本单位，无法区分我方事项。",
      "五、对方待办：对方没有未办结事项。",
      "六、对方上次谈话要点：没有对方发言的记录。",
    ]);
  });

  it("falls back to the other language and counts its lines", () => {
    const of = briefing({ theirs: [promise("p"), promise("q", { owed: "both" })] });
    const text = briefingText(of, "en");
    expect([text.title, text.beside]).toEqual(["Briefing: 示例局", ""]);
    expect(linesOf(of, "en", "meetings")).toEqual(["[1] May 2024 meeting: 会谈."]);
    expect(text.sections.map(({ heading }) => heading)).toContain("5. Open on their side (2)");
    expect(linesOf(of, "en", "theirs")).toEqual([
      "Make a return visit (intention) owed by main leaders of 示例城; original deadline: “in the near future”; not accepted.[1]",
      "One item is owed jointly and listed above.",
    ]);
    expect(linesOf(of, "zh", "theirs")[0]).toBe(
      "回访（意向） 责任方：示例城主要领导；期限原话：近期；待签收。[1]",
    );
  });

  it("names the addressee of a wish, not a responsible party", () => {
    const wish = (more: object) =>
      linesOf(briefing({ theirs: [promise("p", { force: "wish", ...more })] }), "zh", "theirs")[0];
    expect(wish({})).toMatch(/^回访（愿望） 期望对象：示例城主要领导；/);
    expect(wish({ by: [], byAll: true })).toMatch(/期望对象：各方；/);
  });

  it("has a section for third-party promises only if there are any", () => {
    const of = briefing({ others: [promise("p")] });
    const headings = (lang: "en" | "zh") => briefingText(of, lang).sections.map(({ heading }) => heading);
    expect(headings("zh")).toContain("六、其他方负责、涉及对方的事项（1）");
    expect(headings("en")).toContain("6. Owed by others, concerning them (1)");
    expect(briefingText(briefing(), "zh").sections.map(({ key }) => key)).not.toContain("others");
  });

  it("mentions agreements signed at events they attended without being a party", () => {
    const textOf = (count: number, lang: "en" | "zh") => {
      const signedThere = Array.from({ length: count }, (_, n) => source(`agreements[${n}]`));
      const { sections } = briefingText(briefing({ signedThere }), lang);
      const empty = sections.find(({ key }) => key === "agreements")?.empty;
      return `${empty?.text}${empty?.refs.map(({ label }) => label)}`;
    };
    expect(textOf(1, "zh")).toBe("没有以对方为签约方的协议；其参加的活动签署协议1份。[1]");
    expect(textOf(1, "en")).toBe(
      "No agreement names them as a party; one was signed at an event they attended.[1]",
    );
    expect(textOf(2, "en")).toBe(
      "No agreement names them as a party; 2 were signed at events they attended.[1]",
    );
  });

  it("uses the parent event for an unknown date, and no empty brackets", () => {
    const during = {
      name: { zh: "第82届药品交易会（秋季）", en: "82nd Fair" },
      when: { start: "2019-12-04", end: "2019-12-06" },
    };
    const undated = { ...source(""), day: null };
    const of = (more: object) => {
      const [meeting] = briefing().meetings;
      if (!meeting) throw new Error("no meeting");
      const at = { ...undated, ...more };
      const past = [{ posts: [{ title: { zh: "会长", en: "chair" } }], sources: [at], present: true }];
      return briefing({
        meetings: [{ ...meeting, when: undefined, source: at }],
        people: [{ id: null, name: { zh: "虚某" }, now: [], past, expected: null }],
      });
    };
    expect(linesOf(of({ during }), "zh", "meetings")).toEqual([
      "[1] 第82届药品交易会（秋季）期间（2019年12月4日至6日） 会见：会谈。",
    ]);
    expect(linesOf(of({ during }), "en", "meetings")[0]).toMatch(
      /^\[1\] During 82nd Fair \(4–6 December 2019\) /,
    );
    expect(linesOf(of({ during }), "zh", "who")).toEqual([
      "虚某 当时：会长（2019年12月4日至6日，第82届药品交易会（秋季）期间）；[1]现职未登记。",
    ]);
    expect(linesOf(of({ during: { name: during.name } }), "zh", "meetings")[0]).toMatch(/期间 会见/);
    expect(linesOf(of({}), "zh", "meetings")).toEqual(["[1] 会见 会谈。"]);
    expect(linesOf(of({}), "zh", "who")).toEqual(["虚某 当时：会长；[1]现职未登记。"]);
  });

  it("lists all positions of the heads of a meeting with their units, and that there were more", () => {
    const [meeting] = briefing().meetings;
    if (!meeting) throw new Error("no meeting");
    const theirOrganization = { id: "o", name: { zh: "示例局" } };
    const part = { name: { zh: "党工委" }, parent: theirOrganization };
    const posts = [
      { organization: part, title: { zh: "副书记" } },
      { organization: theirOrganization, title: { zh: "局长" } },
    ];
    const ourPosts = [
      { organization: { name: { zh: "联络部" }, parent: { name: { zh: "本会" } } }, title: { zh: "主任" } },
      { organization: { name: { zh: "本会" } }, title: { zh: "副会长" } },
    ];
    const named = (zh: string, held: object[]) => [{ name: { zh }, posts: held, of: [] }];
    const textOf = (total: number | null) =>
      linesOf(
        briefing({
          meetings: [
            {
              ...meeting,
              ours: { named: named("本某", ourPosts), total: 1 },
              theirs: { named: named("虚某", posts), total },
            },
          ],
        }),
        total === 3 ? "zh" : "en",
        "meetings",
      )[0];
    expect(textOf(3)).toBe(
      "[1] 2024年5月 会见：会谈；我方：本某（联络部主任、副会长）；对方：虚某（党工委副书记、局长）等3人。",
    );
    expect(textOf(null)).toMatch(/\) and others\.$/);
    expect(textOf(1)).not.toMatch(/others/);
  });

  it("puts signed agreements in title marks and marks the rest as unsigned", () => {
    const pact = (status: "signed" | "intended"): Briefing["agreements"][number] => ({
      id: "g",
      title: { zh: "战略合作", en: "strategic cooperation" },
      type: "strategic_cooperation",
      status,
      signedOn: null,
      parties: [],
      validity: {
        effectiveStatus: status === "signed" ? "in_force" : "not_signed",
        endsOn: null,
        daysLeft: null,
        threshold: null,
        renewsAutomatically: false,
      },
      parts: [],
      whole: [],
      source: source("agreements[g]"),
    });
    const textOf = (status: "signed" | "intended", lang: "en" | "zh") =>
      linesOf(briefing({ agreements: [pact(status)] }), lang, "agreements")[0];
    expect(textOf("intended", "zh")).toBe("战略合作（意向，尚未签署） 暂无进展。[1]");
    expect(textOf("intended", "en")).toBe("Strategic cooperation (intended, not yet signed) no progress.[1]");
    expect(textOf("signed", "zh")).toMatch(/^《战略合作》 战略合作协议；有效；/);
  });

  it("refers to a source outside the earlier meetings by its date", () => {
    const of = briefing({ ours: [promise("p", { owed: "us", source: source("followUps[f]", "other") })] });
    expect(linesOf(of, "zh", "ours")[0]).toMatch(/。\[2024-05\]$/);
  });

  it("shows past and current positions, or that the current one is unknown", () => {
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
      "虚某 现任：局长；当时：处长（2024年5月）；[1]当时：职务未注明（当日未到场）。[活动]",
      "构某 拟出席；[2024-05]当时：科长（2024年5月）；[1]现职未登记。",
    ]);
  });
});

describe("last remarks", () => {
  const textOf = (lang: "en" | "zh", remark: Partial<ReportedRemark>) =>
    linesOf(
      briefing({
        lastRemarks: [
          {
            who: { name: { zh: "虚某" }, posts: [], of: [] },
            eventId: "e1",
            remarks: [remarkWith(remark)],
          },
        ],
      }),
      lang,
      "remarks",
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
      "感谢该市办论坛；互访。",
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
    const given = remark as unknown as Partial<ReportedRemark>;
    expect([textOf("en", given), textOf("zh", given)]).toEqual([`${english}[1]`, `${chinese}[1]`]);
  });
  it("have a text for every act", () =>
    expect(Object.keys(en.briefing.remark).sort()).toEqual([...ACTS, "sent"].sort()));
});

it("says the same in Word as on the screen", async () => {
  const of = briefing({ theirs: [promise("p", { dueStatus: "late", day: "2024-06-01" })] });
  for (const lang of ["en", "zh"] as const) {
    const text = briefingText(of, lang);
    const words = textOfDocx(await briefingDocument(text));
    for (const section of text.sections) {
      expect(words).toContain(section.heading);
      for (const { text } of section.lines.flatMap((line) => line.segments)) expect(words).toContain(text);
    }
    expect(words).toContain(
      lang === "zh" ? "回访（意向）（逾期）" : "Make a return visit (intention) (overdue)",
    );
  }
});
