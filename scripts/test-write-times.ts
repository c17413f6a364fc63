// The processor time of writing about few and four times as many speakers, in a process of its own: other tests share theirs.
import { writeArticle } from "@/domain/articles/write";
import { parseRecord } from "@/domain/events/parse";
import type { EventRecord } from "@/domain/events/shape";
import { LANGS, type Lang } from "@/domain/events/values";

const list = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/** The letters of a number, of which names are made. */
const inLetters = (i: number): string => [...String(i)].map((digit) => "abcdefghij"[Number(digit)]).join("");
const inChinese = (i: number): string =>
  [...String(i)].map((digit) => "零一二三四五六七八九"[Number(digit)]).join("");

/** Speakers of one item of the programme; more of them speak at more items. */
const AT_ITEM = 10;

/** A conference at which everybody heads another association and speaks. */
const conferenceOf = (speakers: number): EventRecord => {
  const participants = list(speakers, (i) => ({
    key: `p${i}`,
    person: { name: { en: `Example N${inLetters(i)}`, zh: `例${inChinese(i)}` } },
    posts: [
      {
        title: { en: "President", zh: "会长" },
        organization: {
          name: { en: `Example Association of Q${inLetters(i)}`, zh: `示例${inChinese(i)}协会` },
          kind: "association",
        },
      },
    ],
    side: i % 2 === 0 ? "host" : "guest",
  }));
  const parsed = parseRecord({
    ...{ format: "rapporteur/event-record@1", kind: "seminar", status: "held" },
    title: { en: "A long seminar", zh: "长研讨会" },
    when: { start: "2025-03-04" },
    participants,
    agenda: list(Math.ceil(speakers / AT_ITEM), (item) => ({
      key: `item${item}`,
      activity: "discussion",
      people: participants.slice(item * AT_ITEM, (item + 1) * AT_ITEM).map(({ key }) => ({ key })),
      remarks: participants.slice(item * AT_ITEM, (item + 1) * AT_ITEM).map(({ key }, i) => ({
        key: `remark${item}-${i}`,
        by: [key],
        act: "say",
        points: [
          {
            en: `members of field ${item * AT_ITEM + i} had trained more often`,
            zh: `领域${inChinese(item * AT_ITEM + i)}的会员更常参加培训`,
          },
        ],
      })),
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.record;
};

/** Milliseconds of one article, the least of several: what is compiled meanwhile is no part of it. */
const timeOf = (record: EventRecord, lang: Lang): number => {
  const rounds = list(3, () => {
    const before = process.cpuUsage();
    writeArticle(structuredClone(record), lang);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
};

const FEW = 100;
const times = LANGS.map((lang) => ({
  lang,
  few: timeOf(conferenceOf(FEW), lang),
  many: timeOf(conferenceOf(4 * FEW), lang),
}));
console.log(JSON.stringify(times));
