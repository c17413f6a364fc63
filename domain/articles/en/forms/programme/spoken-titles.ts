import type { AgendaItem, DraftRecord, Participant } from "../../../../events/shape";
import { isPostNoun } from "../../words/title-nouns";
import { printedTitle, titled, untitled } from "./own-texts";

/** "Speeches by Leaders", "Welcome Address by the Chairman": words, and whose they are. */
const BY_SOMEBODY = /^(.+?) (?:by|from) (?:the )?(.+)$/iu;
const OF_SOMEBODY =
  /^(.*\b(?:speech(?:es)?|address(?:es)?|remarks|words|introduction|toasts?|statements?)) of (?:the )?(.+)$/iu;

/** Those who speak at events by their part in it. */
const PARTS =
  /^(?:leaders?|guests?|hosts?|donors?|recipients?|representatives?|officials?|organi[sz]ers?|dignitaries|speakers?|sides?|parties|partners?|heads?)$/iu;

const THANKS = /^(?:the )?(?:votes? of thanks|words? of thanks|thanks)$/iu;
const SPEECHES = /^(?:speech(?:es)?|address(?:es)?|remarks|statements?)$/iu;
const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/** The people who speak at an item. */
const speakersAt = (
  { participants = [] }: DraftRecord,
  { remarks = [], people = [] }: AgendaItem,
): readonly Participant[] => {
  const keys = new Set([
    ...remarks.flatMap(({ by }) => (by === "all" ? [] : (by ?? []))),
    ...people.flatMap(({ key, as }) => (as === "speaker" ? [key] : [])),
  ]);
  return participants.filter(({ key }) => keys.has(key));
};

/** Whether words are those of the speakers: their names, posts, or parts in the event: "Donor and Recipient", "RDB CEO". */
const areOf = (whose: string, speakers: readonly Participant[]): boolean => {
  const titles = speakers.flatMap(({ posts = [] }) => posts.map(({ title }) => title?.en ?? ""));
  const known = new Set(
    titles
      .join(" ")
      .toLowerCase()
      .split(/\P{L}+/u),
  );
  const names = speakers.flatMap(({ person, posts = [], of = [] }) => [
    person?.name?.en ?? "-",
    ...[...posts.flatMap(({ organization }) => organization ?? []), ...of].flatMap((org) => [
      org.name?.en ?? "-",
      org.short?.en ?? "-",
    ]),
  ]);
  return whose.split(/ and (?:the )?/u).every((one) => {
    const last = one.split(" ").at(-1) ?? "";
    const noun = last.toLowerCase();
    return (
      names.some((name) => one.endsWith(name)) ||
      PARTS.test(last) ||
      ABBREVIATION.test(last) ||
      known.has(noun) ||
      isPostNoun(noun)
    );
  });
};

/** An item at which people spoke without those in its title, who are named, and without a title that says only what they did. */
export const withoutSpeakersInTitle = (record: DraftRecord, item: AgendaItem): AgendaItem => {
  const title = printedTitle(item);
  if (title === "") return item;
  const speakers = speakersAt(record, item);
  if (speakers.length === 0) return item;
  const remarks = item.remarks ?? [];
  if (THANKS.test(title)) return remarks.some(({ act }) => act === "thank") ? untitled(item) : item;
  const [, words, whose = ""] = BY_SOMEBODY.exec(title) ?? OF_SOMEBODY.exec(title) ?? [];
  if (!words || !areOf(whose, speakers)) return item;
  return SPEECHES.test(words) && remarks.length > 0 ? untitled(item) : titled(item, words);
};
