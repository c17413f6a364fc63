import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Of } from "./pool";

const LEFT_ZH =
  /^(?!.*(?:曾|\d{4}年))(?:.{0,12}，)?(.{2,24}?)(?:(?:已|将|计划|拟)?于[^，。；]{2,12}|当[天日晚]|次日|随后|[\d月日上下午晚]{2,8})(?:，|乘[^，。；]{1,12})?(?:启程|离[^，。；]{1,8})?(?:返回|返抵|飞返|返程|回到|飞回|回国|归国|离开|离境|离会)[^，。；]{0,16}。?$/u;
const VISITORS_ZH = /(?:团|组|队|一行|来宾|客人)$/u;

/** Whether a Chinese sentence says when the visitors go back: 代表团将于3月8日返回湖滨. */
export const saysDeparture = (record: DraftRecord, text: string): boolean => {
  const who = LEFT_ZH.exec(text)?.[1];
  if (who === undefined) return false;
  return (
    VISITORS_ZH.test(who) ||
    (record.participants ?? []).some(({ person }) =>
      [person?.name?.zh, person?.later?.zh].some((name) => name !== undefined && who.startsWith(name)),
    )
  );
};

/** "After Reedham, the group went on to Hilland": where visitors went next. */
const WENT_ON =
  /^(?:After|Following) [^,.;]{2,60}, [^.;]{2,80} (?:went on|travelled on|traveled on|moved on|continued|proceeded|flew|left|returned|departed) (?:to|for|home)\b/;

/** When the visitors go back, in English where they went next: it ends the text, whoever else was met before. */
export const isAboutDeparture = (record: DraftRecord, { at }: Of<"background">, lang: Lang): boolean => {
  const { en = "", zh = "" } = record.background?.[at] ?? {};
  return lang === "en" ? WENT_ON.test(en) : saysDeparture(record, zh);
};

/** "The delegation returned to Hilland on 26 August": the end of a visit, which comes before other context. */
const LEFT =
  /^The (delegation|group|visitors|guests|mission|team|party|delegates) (?:then |later )?(?:returned|left|departed|flew|travelled|traveled|set off) (?:home|back|(?:to|for) (?:the |its |their )?(?:\p{Lu}|home))[^.;]{0,60}\.?$/u;
/** What visitors are called whatever the name of their delegation; a team or a party may be that of other context. */
const VISITORS = /^(?:delegation|visitors|guests|delegates)$/;

/** English: whether context reports how the visit ended, and not how that of an earlier delegation did. */
export const endsVisit = (record: DraftRecord, { at }: Of<"background">): boolean => {
  const { delegations = [], background = [], title, when } = record;
  const text = background[at]?.en ?? "";
  const noun = LEFT.exec(text)?.[1];
  if (noun === undefined) return false;
  const names = [title?.en, ...delegations.map(({ name }) => name?.en)];
  if (!VISITORS.test(noun) && !names.some((name) => name?.toLowerCase().includes(noun))) return false;
  const year = when?.start?.slice(0, 4);
  if (text.match(/\b(?:19|20)\d\d\b/g)?.some((one) => one !== year)) return false;
  const other = new RegExp(
    `\\b(?:an?|two|three|four|several|earlier|first) (?:[\\p{L}\\d-]+ ){0,4}${noun}\\b`,
    "iu",
  );
  return !background.slice(0, at).some((one) => other.test(one?.en ?? ""));
};
