import { inLanguage } from "@/domain/events/in-language";
import type { AgendaItem, Participant } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { groupWords } from "@/domain/participations/group-words";
import { postLines } from "@/domain/participations/record-words";

/** A participant of a plan: the name, and the positions in one line. */
export const personWords = (participant: Participant, lang: Lang): { name: string; post: string } => ({
  name: participant.person ? inLanguage(participant.person.name, lang) : groupWords(participant, lang),
  post: postLines(participant.posts ?? [], lang, () => "").join(lang === "zh" ? "、" : "; "),
});

/** What an agenda item is called, or else its `activity` in words. */
export const itemWords = (item: AgendaItem, lang: Lang, activity: string): string =>
  inLanguage(item.title, lang) ||
  inLanguage(item.did, lang) ||
  inLanguage(item.venue?.name, lang) ||
  activity;
