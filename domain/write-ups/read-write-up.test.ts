import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHINESE_WRITE_UPS } from "./chinese-write-ups.test-data";
import { ENGLISH_WRITE_UPS } from "./english-write-ups.test-data";
import type { ExampleWriteUp } from "./example-write-up.test-data";
import { isDoubtful, type Part, type PartName, type Proposal, type ProposedField } from "./proposal";
import { readWriteUp } from "./read-write-up";

const LANGS = ["zh", "en"] as const;
const EXAMPLES = [
  ...CHINESE_WRITE_UPS.map((example) => ({ lang: "zh" as const, example, title: example.title })),
  ...ENGLISH_WRITE_UPS.map((example) => ({ lang: "en" as const, example, title: example.title })),
];

// Only what an enumeration, a day or a number means is written otherwise than in the text.
const CODED: ReadonlySet<PartName> = new Set([
  "kind",
  "start",
  "end",
  "dayPart",
  "count",
  "bound",
  "tier",
  "side",
  "role",
  "size",
  "activity",
  "act",
  "status",
  "type",
  "force",
  "name",
]);

const expectFromText = (text: string, proposals: readonly Proposal[]): void => {
  const ids = new Set(proposals.map(({ id }) => id));
  expect(ids.size).toBe(proposals.length);
  for (const proposal of proposals) {
    expect(proposal.parts.length).toBeGreaterThan(0);
    for (const part of proposal.parts) {
      expect(part.text).toBe(text.slice(part.start, part.end));
      expect(part.text.trim()).toBe(part.text);
      expect(part.text).not.toBe("");
      if (part.code !== undefined) expect(CODED).toContain(part.name);
      if (part.person !== undefined) expect(ids).toContain(part.person);
      // A day has no year that its words do not have.
      if (part.name === "start") expect(part.text).toContain(part.code?.slice(0, 4));
    }
    if (proposal.within !== undefined) expect(ids).toContain(proposal.within);
  }
};

const of = (proposals: readonly Proposal[], field: ProposedField): Proposal[] =>
  proposals.filter((each) => each.field === field);
const partsOf = ({ parts }: Proposal, name: PartName): Part[] => parts.filter((part) => part.name === name);
const first = (proposals: readonly Proposal[], field: ProposedField, name: PartName): Part | undefined =>
  of(proposals, field)[0]?.parts.find((part) => part.name === name);

const postsOf = (person: Proposal): { organization: string; position: string }[] => {
  const posts: { organization: string; position: string }[] = [];
  for (const { post, name, text } of person.parts) {
    if (post === undefined) continue;
    posts[post] ??= { organization: "", position: "" };
    if (name === "organization") posts[post].organization = text;
    if (name === "position") posts[post].position = text;
  }
  return posts;
};

const personLine = (person: Proposal, lang: "en" | "zh", withSide: boolean): string => {
  const name = partsOf(person, "name")[0]?.text ?? "";
  const side = withSide ? partsOf(person, "side")[0]?.code : undefined;
  const posts = postsOf(person);
  if (lang === "zh")
    return [name, posts.map(({ organization, position }) => organization + position).join("/"), side]
      .filter(Boolean)
      .join(" ");
  return [name, ...posts.flatMap(({ organization, position }) => [position, organization]), side]
    .filter(Boolean)
    .join("; ");
};

const expectPeople = (example: ExampleWriteUp, lang: "en" | "zh", proposals: readonly Proposal[]): void => {
  const people = of(proposals, "person");
  for (const line of example.people) {
    const side = /(?: |; )(?:host|guest|third)$/.test(line);
    expect(people.map((person) => personLine(person, lang, side))).toContain(line);
  }
  if (!example.loose) expect(people).toHaveLength(example.people.length);
};

describe.each(EXAMPLES)("$lang: $title", ({ lang, example }) => {
  const { proposals } = readWriteUp(example.text, lang);

  it("proposes nothing that the text does not say", () => expectFromText(example.text, proposals));

  it("reads headline, day, place and kind", () => {
    expect(first(proposals, "title", "text")?.text).toBe(example.title);
    expect(first(proposals, "when", "start")?.code).toBe(example.start);
    expect(first(proposals, "when", "words")?.text).toBe(example.words);
    if (example.end) expect(first(proposals, "when", "end")?.code).toBe(example.end);
    if (example.kind) expect(first(proposals, "kind", "kind")?.code).toBe(example.kind);
    if (example.city) expect(first(proposals, "city", "text")?.text).toBe(example.city);
    if (example.venue) expect(first(proposals, "venue", "text")?.text).toBe(example.venue);
    if (example.theme) expect(first(proposals, "theme", "text")?.text).toBe(example.theme);
    if (example.count) expect(first(proposals, "attendance", "count")?.code).toBe(example.count);
  });

  it("reads people with position, organization and side", () => expectPeople(example, lang, proposals));

  it("reads groups, parties and what they saw", () => {
    const texts = (field: ProposedField, name: PartName) =>
      of(proposals, field).flatMap((each) => partsOf(each, name).map(({ code, text }) => code ?? text));
    for (const group of example.groups ?? []) expect(texts("group", "text")).toContain(group);
    for (const size of example.sizes ?? []) expect(texts("delegation", "size")).toContain(size);
    for (const seen of example.seen ?? []) expect(texts("item", "saw")).toContain(seen);
    const organizers = of(proposals, "organizer").map(
      (each) => `${partsOf(each, "tier")[0]?.code} ${partsOf(each, "organization")[0]?.text}`,
    );
    for (const organizer of example.organizers ?? []) expect(organizers).toContain(organizer);
  });

  it("reads what was said, promised and signed", () => {
    const remarks = of(proposals, "remark").map((each) =>
      [
        partsOf(each, "by")
          .map(({ text }) => text)
          .join("、"),
        partsOf(each, "act")[0]?.code,
        partsOf(each, "point")[0]?.text,
      ]
        .filter(Boolean)
        .join(" "),
    );
    for (const remark of example.remarks ?? [])
      expect(
        remarks.some((each) => each === remark || each.startsWith(`${remark} `)),
        `${remark}\n${remarks.join("\n")}`,
      ).toBe(true);
    const promises = of(proposals, "followUp").map(
      (each) => `${partsOf(each, "force")[0]?.code} ${partsOf(each, "text")[0]?.text}`,
    );
    for (const promise of example.promises ?? []) expect(promises).toContain(promise);
    const agreements = of(proposals, "agreement").map(
      (each) =>
        `${partsOf(each, "text")[0]?.text} ${partsOf(each, "status")[0]?.code} ${partsOf(each, "party")
          .map(({ text }) => text)
          .join(lang === "zh" ? "、" : "; ")}`,
    );
    for (const agreement of example.agreements ?? []) expect(agreements).toContain(agreement);
  });
});

describe("any text", () => {
  const ALPHABET = [
    ..."王小样市长，。、：“”（）《》年月日一行表示 \n",
    "On May ",
    "2, ",
    "Ann Example",
    ", president of ",
    "said",
    "局长李四",
    "5月",
    "2024",
    "签署协议",
    "就",
    "进行交流",
  ];
  it("yields proposals from itself only", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ALPHABET), { maxLength: 60 }),
        fc.constantFrom(...LANGS),
        (pieces, lang) => {
          const text = pieces.join("");
          expectFromText(text, readWriteUp(text, lang).proposals);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it("that is empty or says nothing of an event yields nothing", () => {
    for (const lang of LANGS) {
      expect(readWriteUp("", lang).proposals).toEqual([]);
      expect(readWriteUp(" \n\n ", lang).proposals).toEqual([]);
    }
    expect(readWriteUp("The weather was fine. Nothing else is known.", "en").proposals).toEqual([]);
    expect(readWriteUp("今天天气很好。没有别的消息。", "zh").proposals).toEqual([]);
  });

  it("beyond what is read is reported", () => {
    expect(readWriteUp("会议召开。".repeat(12_000), "zh")).toMatchObject({ cut: false, left: 0 });
    expect(readWriteUp(`${"会议召开。".repeat(12_000)}又`, "zh")).toMatchObject({ cut: true, left: 0 });
    const thanks = "王小样感谢商会。".repeat(205);
    const read = readWriteUp(`样例大学校长王小样出席会议。${thanks}`, "zh");
    expect(of(read.proposals, "remark")).toHaveLength(200);
    expect(read).toMatchObject({ cut: false, left: 5 });
  });

  it("marks as doubtful who has no organization in it", () => {
    const { proposals } = readWriteUp("2024年1月2日，会长金样章主持会议。", "zh");
    expect(of(proposals, "person").map(isDoubtful)).toEqual([true]);
  });

  it.each([
    [
      "zh",
      "样例大学王小样教授、模范研究院李典范研究员出席会议。",
      ["王小样 样例大学教授", "李典范 模范研究院研究员"],
    ],
    [
      "zh",
      "参加会见的有：样例集团董事长王小样，副总经理李典范、赵例文，模范公司总裁钱样子。",
      ["王小样 样例集团董事长", "李典范 样例集团副总经理", "赵例文 样例集团副总经理", "钱样子 模范公司总裁"],
    ],
    [
      "en",
      "The talks were attended by John Example (Director, Sample Institute), Mr. Muster, head of the Model Office, and Clara Benson, chief executive of Model Bank.",
      [
        "John Example; Director; Sample Institute",
        "Muster; head; Model Office",
        "Clara Benson; chief executive; Model Bank",
      ],
    ],
    [
      "en",
      "Sample Chamber of Commerce President Helen Muster met Luis Ejemplo, minister of trade, on May 2, 2024.",
      ["Helen Muster; President; Sample Chamber of Commerce", "Luis Ejemplo; minister of trade"],
    ],
  ] as const)("names people in the ways that %s has: %s", (lang, text, people) => {
    const { proposals } = readWriteUp(text, lang);
    expect(of(proposals, "person").map((person) => personLine(person, lang, false))).toEqual(people);
  });

  it("gives a day without its year in its words alone", () => {
    const { proposals } = readWriteUp("样例商会举行座谈\n5月25日，样例商会举行座谈。", "zh");
    expect(
      of(proposals, "when").map(({ parts }) => parts.map(({ name, text, code }) => ({ name, text, code }))),
    ).toEqual([[{ name: "words", text: "5月25日", code: undefined }]]);
  });
});

describe("what did not happen is no fact", () => {
  it.each([
    ["en", "Muster said the group did not sign any agreement with Model Bank."],
    ["en", "The Sample Group never signed a contract with Model Bank."],
    ["en", "The Sample Group signed no agreement with Model Bank."],
    ["en", "The guests did not discuss tariffs and quotas, and no longer held talks."],
    ["zh", "双方未签署合作协议。"],
    ["zh", "双方尚未正式签订合作协议。"],
    ["zh", "双方没有就贸易问题进行深入交流。"],
    ["zh", "考察团未能实地参观示例港。"],
  ] as const)("%s: %s", (lang, text) => {
    const { proposals } = readWriteUp(text, lang);
    expect(proposals.filter(({ field }) => field === "agreement" || field === "item")).toEqual([]);
  });

  it.each([
    ["zh", "样例集团董事长王小样表示，将不再与模范公司签订合作协议。"],
    ["zh", "样例集团董事长王小样表示，集团不愿与模范公司合作。"],
    ["en", "John Muster, chairman of the Sample Group, said the group will not support the new plant."],
    ["en", "John Muster, chairman of the Sample Group, said the group does not intend to build a new plant."],
  ] as const)("%s, promised by somebody: %s", (lang, text) => {
    const { proposals } = readWriteUp(text, lang);
    expect(of(proposals, "remark")).toHaveLength(1);
    expect(of(proposals, "followUp")).toEqual([]);
    expect(of(proposals, "agreement")).toEqual([]);
  });

  it.each([
    [
      "en",
      "John Muster, director of Model Office, was not received by Ann Example, director of Sample Office.",
    ],
    ["zh", "样例市市长王小样因故未能会见模范集团董事长李典范。"],
  ] as const)("%s, as to sides: %s", (lang, text) => {
    const { proposals } = readWriteUp(text, lang);
    expect(of(proposals, "person")).toHaveLength(2);
    expect(of(proposals, "person").flatMap((each) => partsOf(each, "side"))).toEqual([]);
  });

  it.each([
    "样例集团董事长王小样表示，将不断深化与模范公司的合作。",
    "样例集团董事长王小样表示，愿为未来合作提供便利。",
  ])("but words that only look negative are: %s", (text) => {
    expect(of(readWriteUp(text, "zh").proposals, "followUp")).toHaveLength(1);
  });
});

describe("names of organizations at the end of a sentence", () => {
  it.each([
    ["The Sample Group signed a cooperation agreement with Model Bank.", "agreement", "party", "Model Bank"],
    [
      "The Sample Group signed a cooperation agreement with Model Bank Inc.",
      "agreement",
      "party",
      "Model Bank Inc.",
    ],
    ["The delegation met Mr. John Muster of Model Bank.", "person", "organization", "Model Bank"],
    ["The fair was organized by Model Bank.", "organizer", "organization", "Model Bank"],
  ] as const)("%s", (text, field, part, name) => {
    const { proposals } = readWriteUp(text, "en");
    expect(
      of(proposals, field).flatMap((each) => partsOf(each, part).map(({ text: words }) => words)),
    ).toContain(name);
  });
});

describe("days", () => {
  const whenOf = (text: string, lang: "en" | "zh") => {
    const when = of(readWriteUp(text, lang).proposals, "when")[0];
    return (
      when && [
        isDoubtful(when),
        ...when.parts.map(({ name, code, text: words }) => `${name} ${code ?? words}`),
      ]
    );
  };
  it.each([
    ["zh", "2024年2月31日，样例商会举行座谈。", [true, "words 2024年2月31日"]],
    ["zh", "2024年2月28日至31日，样例商会举行座谈。", [true, "words 2024年2月28日至31日"]],
    ["zh", "12月28日至2024年1月3日，样例商会举行座谈。", [true, "words 12月28日至2024年1月3日"]],
    ["en", "The talks were held from 28 to 31 February 2024.", [true, "words 28 to 31 February 2024"]],
    ["en", "The talks were held on February 31, 2024.", [true, "words February 31, 2024"]],
    ["zh", "2023年12月28日至2024年1月3日，样例商会举行座谈。", [false, "start 2023-12-28", "end 2024-01-03"]],
    [
      "en",
      "The fair was held from December 28, 2023 to January 3, 2024.",
      [false, "start 2023-12-28", "end 2024-01-03"],
    ],
    [
      "en",
      "The fair was held from 28 December 2023 to 3 January 2024.",
      [false, "start 2023-12-28", "end 2024-01-03"],
    ],
  ] as const)("%s: %s", (lang, text, expected) => expect(whenOf(text, lang)).toEqual(expected));
});

describe("a place in front of the post of its head", () => {
  const partsOf = (text: string): string[] =>
    readWriteUp(text, "en")
      .proposals.filter(({ field }) => field === "person")
      .flatMap(({ parts }) => parts)
      .flatMap(({ name, text: words }) =>
        name === "organization" || name === "position" ? [`${name}: ${words}`] : [],
      );

  it("is the organization of a mayor or a governor", () => {
    expect(partsOf("# Talks\n\nReed City Vice Mayor Ann Lee met Hillton mayor Bo Sample.\n")).toEqual([
      "organization: Reed City",
      "position: Vice Mayor",
      "organization: Hillton",
      "position: mayor",
    ]);
  });

  it("is no word that belongs to the post", () => {
    expect(partsOf("# Talks\n\nState Governor Ann Lee met Deputy Mayor Bo Sample.\n")).toEqual([
      "position: State Governor",
      "position: Deputy Mayor",
    ]);
  });
});
