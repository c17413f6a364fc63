import { inLanguage } from "@/components/in-language";
import type { LastWords, Said } from "@/domain/briefings/briefing";
import type { Line } from "./briefing-line";
import {
  capital,
  dayOf,
  everybody,
  otherName,
  postsOf,
  refOf,
  STOPS,
  type Teller,
  told,
  whoWords,
} from "./teller";

/** English words repeated before each further point. */
const AGAIN: Partial<Record<Said["act"], string>> = {
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

const saidWords = (teller: Teller, said: Said): string => {
  const { t, lang } = teller;
  const points = said.points.map((point) => inLanguage(point, lang));
  const again = lang === "en" ? (AGAIN[said.act] ?? "") : "";
  const yes = (words: string) => (words === "" ? "no" : "yes");
  const [whom, message] = [
    inLanguage(said.whom ?? undefined, lang),
    inLanguage(said.message ?? undefined, lang),
  ];
  const from = everybody(teller, said.from);
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
  const words = t(said.sent ? "briefing.said.sent" : `briefing.said.${said.act}`, values);
  const name = said.onBehalfOf ? whoWords(teller, said.onBehalfOf) : "";
  const full = name ? t("briefing.saidFor", { name, words }) : words;
  const quote = inLanguage(said.quote ?? undefined, lang);
  const all = told([full, quote && t("briefing.quote", { words: quote })], STOPS[lang]);
  return capital(all);
};

/** The last remarks of one of their people. */
export const wordsLine = (teller: Teller, { who, said, eventId }: LastWords): Line => {
  const { lang } = teller;
  const posts = postsOf(teller, who.posts);
  const [first] = said;
  const when = first ? dayOf(teller, first.source) : "";
  return {
    id: `${eventId} ${inLanguage(who.name, lang)}`,
    lead: inLanguage(who.name, lang),
    beside: otherName(who.name, lang),
    segments: [{ text: told([posts, when], lang === "zh" ? "，" : ", "), refs: [] }],
    below: said.map((each) => ({
      id: each.source.path,
      segments: [{ text: saidWords(teller, each), refs: [refOf(teller, each.source)] }],
      below: [],
    })),
  };
};
