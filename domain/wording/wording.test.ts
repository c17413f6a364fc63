import { describe, expect, it } from "vitest";
import type { Article } from "../articles/article";
import { goldenRecords, sampleRecords } from "../articles/golden.test-data";
import { writeArticle } from "../articles/write";
import type { DraftRecord } from "../events/shape";
import { LANGS, type Lang } from "../events/values";
import { costOf } from "./limits";
import { maskSentences, unmask } from "./mask";
import { wordableSentences } from "./paragraphs";
import { answeredIn, answersIn, chatMessages } from "./request";
import { checkProposals, maskFor, type Reason } from "./verdict";

const record: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  title: { en: "Talks on a park", zh: "园区座谈" },
  when: { start: "2025-05-20" },
  city: { en: "Chengdu", zh: "成都" },
  participants: [
    {
      key: "ann",
      side: "host",
      person: { name: { en: "Ann Example", zh: "安虚构" } },
      posts: [
        {
          title: { en: "director", zh: "主任" },
          organization: { name: { en: "Example Office", zh: "示例办公室" }, the: true },
        },
      ],
    },
    {
      key: "ben",
      side: "guest",
      person: { name: { en: "Ben Sample", zh: "毕样本" } },
      posts: [
        {
          title: { en: "president", zh: "会长" },
          organization: { name: { en: "Sample Chamber", zh: "样本商会" }, the: true },
        },
      ],
    },
  ],
  agenda: [
    {
      key: "talks",
      activity: "talks",
      remarks: [
        {
          key: "a",
          by: ["ann"],
          act: "introduce",
          points: [
            { en: "the park and the park's services to companies", zh: "园区情况和园区为企业提供的服务" },
          ],
        },
        { key: "b", by: ["ben"], act: "hope", points: [{ en: "visit the park again", zh: "再次参观园区" }] },
      ],
    },
    { key: "tour", activity: "tour" },
  ],
};

const TEXTS: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    "On May 20, 2025, Ann Example, director of the Example Office, received Ben Sample, president of the Sample Chamber, in Chengdu.",
    "Ann Example introduced the park and the park's services to companies.",
    "Ben Sample said that he hoped to visit the park again.",
    "After the talks, the guests toured the park.",
  ],
  zh: [
    "2025年5月20日，示例办公室主任安虚构在成都接待了样本商会会长毕样本。",
    "安虚构介绍了园区情况和园区为企业提供的服务。",
    "毕样本希望再次参观园区。",
    "会谈后，客人参观了园区。",
  ],
};
const articleIn = (lang: Lang): Article => ({
  lang,
  gaps: [],
  blocks: [
    {
      type: "headline",
      sentence: { id: "h", text: lang === "en" ? "Talks on a park" : "园区座谈", paths: [], length: 1 },
    },
    {
      type: "paragraph",
      part: "lead",
      sentences: TEXTS[lang].map((text, i) => ({ id: `s${i + 1}`, text, paths: [], length: 1 })),
    },
  ],
});
const maskingIn = (lang: Lang) => maskFor(wordableSentences(articleIn(lang)), record, lang);
/** What becomes of one sentence with this masked answer, the others answered as they are. */
const verdictOn = (lang: Lang, id: string, answer: string) => {
  const masking = maskingIn(lang);
  const answers = new Map(masking.sentences.map((each) => [each.id, each.id === id ? answer : each.text]));
  const found = checkProposals(articleIn(lang), record, masking, answers).find((each) => each.id === id);
  if (!found) throw new Error(`no sentence ${id}`);
  return found;
};

describe("what is sent to the language model", () => {
  it("has placeholders for people, titles, organizations, places and days", () => {
    expect(maskingIn("en").sentences.map(({ text }) => text)).toEqual([
      "On [D1], [P1], [T1] of the [O1], received [P2], [T2] of the [O2], in [O3].",
      "[P1] introduced the park and the park's services to companies.",
      "[P2] said that he hoped to visit the park again.",
      "After the talks, the guests toured the park.",
    ]);
    expect(maskingIn("zh").sentences.map(({ text }) => text)).toEqual([
      "[D1]，[O1][T1][P1]在[O2]接待了[O3][T2][P2]。",
      "[P1]介绍了园区情况和园区为企业提供的服务。",
      "[P2]希望再次参观园区。",
      "会谈后，客人参观了园区。",
    ]);
  });

  it.each([
    [
      "en",
      "He thanked Mr. Invented Stranger of Nowhere Ltd. for 3,500 euros, twelve cars and “a warm welcome” on Friday.",
    ],
    [
      "zh",
      "他感谢周会长、王陌生副主任和某地有限公司的3500万元、十二辆车以及“热情接待”，明年再来，GDP增长5.2%。",
    ],
  ] as const)("hides what the record does not know either (%s)", (lang, text) => {
    const masked = maskFor([{ id: "x", text, paths: [], length: 1 }], record, lang).sentences[0]?.text ?? "";
    for (const hidden of [
      "Invented",
      "Stranger",
      "Nowhere",
      "3",
      "twelve",
      "welcome",
      "Friday",
      "周",
      "王陌生",
      "某地",
      "十二",
      "热情",
      "明年",
      "GDP",
    ])
      expect(masked.replace(/\[\w\d+\]/g, "")).not.toContain(hidden);
  });

  it("is nothing of a name, a day or a number of the sample events and the golden ones", () => {
    for (const [name, one] of [...sampleRecords(), ...goldenRecords()])
      for (const lang of LANGS) {
        const article = writeArticle(one, lang);
        const masking = maskFor(wordableSentences(article), one, lang);
        const sent = chatMessages(masking, lang)[1]?.content ?? "";
        const bare = sent.replace(/\[[PTODNQ]\d+\]/g, "□").replace(/^#\d+ /gm, "");
        expect([name, lang, /\d/.exec(bare)?.[0]]).toEqual([name, lang, undefined]);
        for (const { person } of one.participants ?? []) {
          const whole = person?.name?.[lang];
          if (whole && whole.length > 1) expect([name, bare.includes(whole)]).toEqual([name, false]);
        }
        // Filled again, they are the sentences.
        const texts = new Map(wordableSentences(article).map(({ id, text }) => [id, text]));
        for (const { id, text } of masking.sentences)
          expect(unmask(text, masking.values, texts.get(id) ?? "")).toBe(texts.get(id));
      }
  });

  it("leaves out sentences that contain what looks like a placeholder", () => {
    expect(maskSentences([{ id: "x", text: "See [P1]." }], () => []).sentences).toEqual([]);
  });
});

describe("a proposal is accepted", () => {
  it.each([
    [
      "en",
      "s2",
      "[P1] introduced the park and its services to companies.",
      "Ann Example introduced the park and its services to companies.",
    ],
    [
      "en",
      "s1",
      "[P1], [T1] of the [O1], received [P2], [T2] of the [O2], in [O3] on [D1].",
      "Ann Example, director of the Example Office, received Ben Sample, president of the Sample Chamber, in Chengdu on May 20, 2025.",
    ],
    ["zh", "s2", "[P1]介绍了园区情况及其为企业提供的服务。", "安虚构介绍了园区情况及其为企业提供的服务。"],
    ["zh", "s4", "会谈后，客人参观园区。", "会谈后，客人参观园区。"],
  ] as const)("that only words differently (%s %s)", (lang, id, answer, after) => {
    expect(verdictOn(lang, id, answer)).toMatchObject({ after, refusals: [] });
  });

  it("where it changes nothing", () => {
    const { before, after, refusals } = verdictOn("en", "s4", "After the talks, the guests toured the park.");
    expect([after, refusals]).toEqual([before, []]);
  });
});

describe("a proposal is refused", () => {
  const cases: readonly (readonly [what: string, lang: Lang, id: string, answer: string, reason: Reason])[] =
    [
      ["adds a name", "en", "s4", "After the talks, the guests toured the park with Mary Intruder.", "name"],
      [
        "adds a name at its beginning",
        "en",
        "s4",
        "Mary and the guests toured the park after the talks.",
        "name",
      ],
      ["adds a name", "zh", "s4", "会谈后，客人在王闯入主任陪同下参观了园区。", "name"],
      ["adds a title", "en", "s4", "After the talks, the president and the guests toured the park.", "title"],
      ["drops a name", "en", "s1", "On [D1], [P1], [T1] of the [O1], received guests in [O3].", "missing"],
      [
        "repeats a name",
        "en",
        "s2",
        "[P1] introduced the park and [P1]'s services to companies.",
        "repeated",
      ],
      [
        "has a name of another sentence",
        "en",
        "s2",
        "[P2] introduced the park and the park's services to companies.",
        "missing",
      ],
      ["has an unknown placeholder", "en", "s4", "After the talks, [P7] toured the park.", "invented"],
      [
        "exchanges two people",
        "en",
        "s1",
        "On [D1], [P2], [T2] of the [O2], received [P1], [T1] of the [O1], in [O3].",
        "moved",
      ],
      ["exchanges two people", "zh", "s1", "[D1]，[O3][T2][P2]在[O2]接待了[O1][T1][P1]。", "moved"],
      [
        "changes the day",
        "en",
        "s1",
        "On May 21, 2025, [P1], [T1] of the [O1], received [P2], [T2] of the [O2], in [O3].",
        "missing",
      ],
      ["adds a day", "en", "s4", "After the talks on Friday, the guests toured the park.", "date"],
      ["adds a day", "zh", "s4", "会谈后，客人于明年参观了园区。", "date"],
      ["adds a number", "en", "s4", "After the talks, the three guests toured the park.", "number"],
      ["adds a number", "zh", "s4", "会谈后，三位客人参观了园区。", "number"],
      ["raises the force", "en", "s3", "[P2] said that he will visit the park again.", "force"],
      ["raises the force", "zh", "s3", "[P2]承诺再次参观园区。", "force"],
      ["lowers the force to nothing", "zh", "s3", "[P2]再次参观园区。", "force"],
      ["invents a gender", "en", "s2", "[P1] introduced the park and her services to companies.", "gender"],
      ["invents a gender", "zh", "s2", "[P1]女士介绍了园区情况和园区为企业提供的服务。", "gender"],
      ["changes the gender", "en", "s3", "[P2] said that she hoped to visit the park again.", "gender"],
      [
        "changes who did what",
        "en",
        "s1",
        "On [D1], [P1], [T1] of the [O1], was received by [P2], [T2] of the [O2], in [O3].",
        "role",
      ],
      ["turns the order round", "en", "s4", "Before the talks, the guests toured the park.", "sequence"],
      ["turns the order round", "zh", "s4", "会谈前，客人参观了园区。", "sequence"],
      ["drops the order", "zh", "s4", "客人参观了园区并会谈。", "sequence"],
      ["states a signature", "en", "s4", "After the talks, the guests signed an agreement.", "status"],
      ["praises", "en", "s4", "After the fruitful talks, the guests toured the park.", "degree"],
      ["praises", "zh", "s4", "会谈后，客人饶有兴致地参观了园区。", "degree"],
      ["denies", "en", "s4", "After the talks, the guests never toured the park.", "negation"],
      ["denies", "zh", "s4", "会谈后，客人没有参观园区。", "negation"],
      ["speaks of all", "en", "s4", "After the talks, all guests toured the park.", "quantity"],
      [
        "gives a reason",
        "en",
        "s4",
        "After the talks, the guests toured the park because of its services.",
        "relation",
      ],
      [
        "adds a fact in plain words",
        "en",
        "s4",
        "After the talks, the guests toured the park and bought land for a factory.",
        "added",
      ],
      ["adds a fact in plain words", "zh", "s4", "会谈后，客人参观了园区，购买土地建设工厂。", "added"],
      ["leaves out a fact", "en", "s2", "[P1] introduced the park.", "dropped"],
      ["answers with a script", "en", "s4", "<script>alert(document.cookie)</script>", "markup"],
      [
        "answers with a link",
        "en",
        "s4",
        "After the talks, the guests toured the park (see https://example.org).",
        "markup",
      ],
      ["hides signs", "en", "s4", "After the talks, the guests toured\u202e the park.", "markup"],
      [
        "goes on and on",
        "en",
        "s4",
        `After the talks, the guests toured the park${" and the park".repeat(20)}.`,
        "length",
      ],
    ];
  it.each(cases)("that %s (%s %s)", (_what, lang, id, answer, reason) => {
    const { refusals } = verdictOn(lang, id, answer);
    expect(refusals.map((each) => each.reason)).toContain(reason);
  });

  it("with the words that it adds", () => {
    const { refusals } = verdictOn(
      "en",
      "s4",
      "After the talks, the guests toured the park and bought land there.",
    );
    expect(refusals).toEqual([{ reason: "added", words: "bought, land" }]);
  });

  it("where the model gave none, and the one that it gave is accepted", () => {
    const masking = maskingIn("en");
    const answers = new Map([["s2", "[P1] introduced the park and its services to companies."]]);
    const verdicts = checkProposals(articleIn("en"), record, masking, answers);
    expect(verdicts.map(({ refusals }) => refusals.map(({ reason }) => reason))).toEqual([
      ["no_answer"],
      [],
      ["no_answer"],
      ["no_answer"],
    ]);
  });

  it("that the checker finds only beside the record: a fact that nothing states any more", () => {
    const { refusals } = verdictOn("en", "s3", "[P2] said that he hoped to see the city again.");
    expect(refusals.map(({ reason }) => reason)).toContain("omitted");
  });
});

describe("the answer", () => {
  const masking = maskingIn("en");
  it("is read line by line; other words, unknown numbers and second answers count for nothing", () => {
    const text = "Here you are:\n#1 One.\n#2 Two.\r\n#2 Another.\n#9 Nine.\n```\n#4   Four. ";
    expect([...answersIn(text, masking)]).toEqual([
      ["s1", "One."],
      ["s4", "Four."],
    ]);
    expect(answeredIn("#1 One.\n#2 Tw")).toBe(1);
  });

  it("costs what its tokens cost", () => {
    expect(costOf({ asked: 1_000_000, answered: 500_000 }, { asked: 2, answered: 8, currency: "CNY" })).toBe(
      6,
    );
  });
});
