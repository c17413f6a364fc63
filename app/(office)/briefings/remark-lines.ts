import type { LastRemarks, ReportedRemark } from "@/domain/briefings/briefing";
import { inLanguage } from "@/domain/events/in-language";
import type { Line } from "./briefing-line";
import {
  type Composer,
  capital,
  dayOf,
  joined,
  namesOf,
  otherName,
  personText,
  postsOf,
  refOf,
  STOPS,
} from "./composer";

/** English words repeated before each further point. */
const AGAIN: Partial<Record<ReportedRemark["act"], string>> = {
  say: "that ",
  point_out: "that ",
  stress: "that ",
  hope: "that ",
  convey: "that ",
  propose: "to ",
  promise: "to ",
  require: "to ",
  invite: "to ",
  ask: "to ",
};

const remarkText = (composer: Composer, remark: ReportedRemark): string => {
  const { t, lang } = composer;
  const points = remark.points.map((point) => inLanguage(point, lang));
  const again = lang === "en" ? (AGAIN[remark.act] ?? "") : "";
  const yes = (words: string) => (words === "" ? "no" : "yes");
  const [whom, message] = [
    inLanguage(remark.whom ?? undefined, lang),
    inLanguage(remark.message ?? undefined, lang),
  ];
  const from = namesOf(composer, remark.from);
  const values = {
    whom,
    message,
    from,
    points: points.join(`${STOPS[lang]}${again}`),
    hasWhom: yes(whom),
    hasMessage: yes(message),
    hasFrom: yes(from),
    hasPoints: points.length > 0 ? "yes" : "no",
  };
  const words = t(remark.sent ? "briefing.remark.sent" : `briefing.remark.${remark.act}`, values);
  const name = remark.onBehalfOf ? personText(composer, remark.onBehalfOf) : "";
  const full = name ? t("briefing.remarkFor", { name, words }) : words;
  const quote = inLanguage(remark.quote ?? undefined, lang);
  const all = joined([full, quote && t("briefing.quote", { words: quote })], STOPS[lang]);
  return capital(all);
};

/** The last remarks of one of their people. */
export const remarkLines = (composer: Composer, { who, remarks, eventId }: LastRemarks): Line => {
  const { lang } = composer;
  const posts = postsOf(composer, who.posts);
  const [first] = remarks;
  const when = first ? dayOf(composer, first.source) : "";
  return {
    id: `${eventId} ${inLanguage(who.name, lang)}`,
    lead: inLanguage(who.name, lang),
    beside: otherName(who.name, lang),
    segments: [{ text: joined([posts, when], lang === "zh" ? "，" : ", "), refs: [] }],
    below: remarks.map((each) => ({
      id: each.source.path,
      segments: [{ text: remarkText(composer, each), refs: [refOf(composer, each.source)] }],
      below: [],
    })),
  };
};
