import { changed, type Phrase, says, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { articled, newTitle, titleOf } from "../event/things";

/** Marks in `memory.marks` that the news was several meetings. */
export const SEVERAL_MEETINGS = "several meetings";

const MEETINGS = /^ for ((?:\p{Ll}+ ){1,2}meetings)$/u;

/** "courtesy meetings" of the clause " for courtesy meetings", which "met A, B and C" would leave to the end of a list. */
export const meetingsOf = (clause: Phrase): Phrase | undefined =>
  MEETINGS.test(textOf(clause)) ? changed(clause, (s) => s.replace(/^ for /, "")) : undefined;

const OF_A_KIND =
  /^ for an? (?!(?:\p{Ll}+ )?(?:breakfast|lunch|dinner|luncheon|tea|courtesy) )(?:\p{Ll}[\p{Ll}-]* ){1,2}(?:meeting|consultation|roundtable|session)$/u;

/** "a consultative meeting" of " for a consultative meeting", which the two sides held rather than met for. */
export const meetingOfKind = (clause: Phrase): Phrase | undefined =>
  OF_A_KIND.test(textOf(clause)) ? changed(clause, (s) => s.replace(/^ for /, "")) : undefined;

/** "Ambassador hosts working lunch for chamber": a title that has the meal at which people met. */
const HOSTS_MEAL =
  /^(.+?) (?:hosts|hosted|gives|gave|holds|held) (?:an? |the )?((?:\p{Ll}[\p{Ll}-]* ){0,2}(?:breakfast|lunch|luncheon|dinner|banquet|reception)) (?:for|in honou?r of) /u;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** Whether the subject of a title is what the hosts are, and not the guests, who may give a meal too. */
const isHosts = ({ facts }: Discourse, subject: string): boolean => {
  const wordsOf = (isOf: boolean): ReadonlySet<string> =>
    new Set(
      facts.people
        .filter(({ side }) => (side === "host") === isOf)
        .flatMap(({ name, later, posts, of }) => [
          name,
          later,
          ...posts.flatMap(({ title, org }) => [title, org?.name, org?.org.short]),
          ...of.flatMap((one) => [one.name, one.org.short]),
        ])
        .flatMap((said) => wordsIn(said?.text ?? "")),
    );
  const [hosts, guests] = [wordsOf(true), wordsOf(false)];
  const words = wordsIn(subject);
  return words.some((word) => hosts.has(word)) && words.every((word) => hosts.has(word) || !guests.has(word));
};

/** "a working lunch", if the record's title says that the host gave it for the guests, and the programme has it. */
export const mealByTitle = (discourse: Discourse, clause: Phrase): Phrase | undefined => {
  const { facts, content } = discourse;
  const [, giver = "", meal] = HOSTS_MEAL.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  if (!isHosts(discourse, giver)) return undefined;
  // The meal itself is the meeting: "met Lee for a working lunch".
  if (meal && textOf(clause).endsWith(` ${meal}`))
    return changed(clause, (text) => text.replace(/^ for /, ""));
  if (says(clause)) return undefined;
  const scene = content.scenes.find(
    (one) => one.told === "main" && meal !== undefined && titleOf(discourse, one)?.text === meal,
  );
  const title = scene && newTitle(discourse, scene);
  return title && articled(title);
};
