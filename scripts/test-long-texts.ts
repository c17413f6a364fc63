// The processor time of writing a record with one very long text, in each of its fields, of checking its article, and of reading
// the text as a pasted list and as a write-up; in a process of its own, since other tests share theirs.
import { checkText } from "@/domain/articles/check/check";
import { toMarkdown } from "@/domain/articles/render";
import { writeArticle } from "@/domain/articles/write";
import { LIMITS } from "@/domain/events/limits";
import { parseRecord } from "@/domain/events/parse";
import type { Lang } from "@/domain/events/values";
import { readList } from "@/domain/participations/pasted-list/read-list";
import { readWriteUp } from "@/domain/write-ups/read-write-up";

/** What a long text repeats: words, names, marks that open or part, digits. */
const REPEATED: Record<Lang, readonly string[]> = {
  en: ["a ", "the ", "Ab ", "A, ", ", ", "(", "“", "1"],
  zh: ["的", "与", "、", "，", "（", "“", "《", "代表", "1"],
};
const SHORT = {
  title: { en: "Lake office visits Reedham", zh: "湖滨局访问芦苇市" },
  purpose: { en: "learn about boats", zh: "了解船舶" },
  background: { en: "The Sample Works lies on the lake.", zh: "样例厂位于湖滨。" },
  organizer: { en: "Lake Office", zh: "湖滨局" },
  name: { en: "Ann Lee", zh: "李样安" },
  post: { en: "director", zh: "局长" },
  topic: { en: "boats", zh: "船舶" },
  remark: { en: "the history of the town", zh: "芦苇市的历史" },
  narrative: { en: "They exchanged gifts.", zh: "双方互赠礼品。" },
  venue: { en: "Sample Works", zh: "样例厂" },
  saw: { en: "the boat hall", zh: "船厅" },
  did: { en: "plant a tree", zh: "植树" },
  outcome: { en: "agree on boats", zh: "商定船舶合作" },
  followUp: { en: "send a list of boats", zh: "提供船舶清单" },
} as const;
type Field = keyof typeof SHORT;
const FIELDS = Object.keys(SHORT) as Field[];

const recordWith = (field: Field, text: string, lang: Lang) => {
  const of = (one: Field) => ({ [lang]: one === field ? text : SHORT[one][lang] });
  const town = { name: lang === "en" ? { en: "Reedham" } : { zh: "芦苇市政府" } };
  const host = {
    person: { name: lang === "en" ? { en: "Bo Ray" } : { zh: "王样波" } },
    posts: [{ title: lang === "en" ? { en: "mayor" } : { zh: "市长" }, organization: town }],
  };
  return {
    ...{
      format: "rapporteur/event-record@1",
      kind: "reception",
      status: "held",
      when: { start: "2024-05-03" },
    },
    ...{ title: of("title"), purpose: of("purpose"), background: [of("background")] },
    organizers: [{ tier: "organizer", organization: { name: of("organizer") } }],
    participants: [
      { key: "a", side: "guest", person: { name: of("name") }, posts: [{ title: of("post") }] },
      { key: "b", side: "host", ...host },
    ],
    agenda: [
      {
        ...{ key: "t", activity: "talks", people: [{ key: "a" }, { key: "b", as: "receiver" }] },
        ...{ topics: [of("topic")], narrative: [of("narrative")] },
        remarks: [{ key: "r", by: ["b"], act: "introduce", points: [of("remark")] }],
      },
      {
        ...{ key: "u", activity: "tour", people: [{ key: "a" }] },
        ...{ venue: { name: of("venue") }, saw: [of("saw")] },
      },
      { key: "v", activity: "other", did: of("did") },
    ],
    outcomes: [{ key: "o", type: "result", points: [of("outcome")] }],
    followUps: [{ key: "f", force: "intention", text: of("followUp") }],
  };
};

/** The longest texts are tried as a sentence and as a name, which the rules read differently; shorter ones in all fields. */
const LONGEST: ReadonlySet<Field> = new Set(["background", "name"]);
const lengthIn = (field: Field): number => (LONGEST.has(field) ? LIMITS.text : LIMITS.text / 10);
/** Milliseconds of the longest text. A rule that compares all with all may take them; what grows faster takes many times more. */
const MOST = 10_000;
/** Spaces between two words of one line, as columns of a page leave them. */
const BLANKS = 1_000;

const slow: string[] = [];
let runs = 0;
const timed = <T>(what: string, length: number, run: () => T): T => {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  const took = Math.round((user + system) / 1000);
  runs += 1;
  if (took > MOST * (length / LIMITS.text) ** 2 + 1_000) slow.push(`${what}: ${took} ms`);
  return result;
};

for (const lang of ["en", "zh"] as const)
  for (const repeated of REPEATED[lang]) {
    const name = JSON.stringify(repeated);
    const longest = repeated.repeat(LIMITS.text / repeated.length);
    for (const field of FIELDS) {
      const text = longest.slice(0, lengthIn(field));
      const parsed = parseRecord(recordWith(field, text, lang));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const article = timed(`${name} as ${field}`, text.length, () =>
        toMarkdown(writeArticle(parsed.record, lang)),
      );
      timed(`${name} as ${field}, checked`, text.length, () => checkText(article, parsed.record, lang));
    }
    timed(`${name} as a list`, longest.length, () => readList(longest, new Set()));
    timed(`${name} as a write-up`, longest.length, () => readWriteUp(longest, lang));
  }
for (const blank of [" ", "\t", "\u3000"]) {
  const text = `王${blank.repeat(BLANKS)}李`;
  timed(`${JSON.stringify(blank)} in a list`, text.length, () => readList(text, new Set()));
  timed(`${JSON.stringify(blank)} in a write-up`, text.length, () => readWriteUp(text, "zh"));
}
console.log(JSON.stringify({ runs, slow }));
