import { inLanguage } from "@/components/in-language";
import type { Meeting, Named } from "@/domain/briefings/briefing";
import { whenWords } from "../../day-words";
import { postWords } from "../record-words";
import type { Line } from "./briefing-line";
import { asWithin, COMMAS, STOPS, type Teller, told, whoWords } from "./teller";

/** Heads with their first title; `full`: with its body too, for those of whom one does not know where they come from. */
const headsWords = (teller: Teller, heads: readonly Named[], full = false): string => {
  const { lang, briefing } = teller;
  const words = heads.map((each) => {
    const [post] = each.posts;
    const title = full && post ? postWords(asWithin(briefing, post), lang) : inLanguage(post?.title, lang);
    const who = whoWords(teller, each);
    if (!title) return who;
    return lang === "zh" ? `${who}（${title}）` : `${who} (${title})`;
  });
  return told(words, COMMAS[lang]);
};

/** An earlier meeting in short, with the number that sources name it by. */
export const meetingLine = (teller: Teller, meeting: Meeting): Line => {
  const { t, lang, numbers } = teller;
  const [ours, theirs] = [headsWords(teller, meeting.ours), headsWords(teller, meeting.theirs)];
  const others = headsWords(teller, meeting.others, true);
  const people = told(
    [
      ours && t("briefing.us", { names: ours }),
      theirs && t("briefing.them", { names: theirs }),
      others && t("briefing.othersThere", { names: others }),
    ],
    STOPS[lang],
  );
  const title = inLanguage(meeting.title, lang) || t("events.noTitle");
  const place = inLanguage(meeting.place ?? undefined, lang);
  const where = place && (lang === "zh" ? `（${place}）` : `, ${place}`);
  return {
    id: meeting.id,
    number: `[${numbers.get(meeting.id)}]`,
    lead: whenWords(meeting.when, lang) || t("briefing.noDay"),
    href: `/events/${meeting.id}`,
    segments: [
      { text: `${t(`values.kind.${meeting.kind}`)}${lang === "zh" ? "：" : ": "}${title}${where}`, refs: [] },
      ...(people ? [{ text: people, refs: [] }] : []),
    ],
    below: [],
  };
};
