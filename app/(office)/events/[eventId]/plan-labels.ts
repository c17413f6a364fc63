import { inLanguage } from "@/domain/events/in-language";
import type { AgendaItem, Participant } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { groupLabel } from "@/domain/participations/group-label";
import { postLines } from "@/domain/participations/labels";

/** A participant of a plan: the name, and the positions in one line. */
export const personLabels = (participant: Participant, lang: Lang): { name: string; post: string } => ({
  name: participant.person ? inLanguage(participant.person.name, lang) : groupLabel(participant, lang),
  post: postLines(participant.posts ?? [], lang, () => "").join(lang === "zh" ? "、" : "; "),
});

/** What an agenda item is called, or else its `activity` in words. */
export const itemLabel = (item: AgendaItem, lang: Lang, activity: string): string =>
  inLanguage(item.title, lang) ||
  inLanguage(item.did, lang) ||
  inLanguage(item.venue?.name, lang) ||
  activity;
