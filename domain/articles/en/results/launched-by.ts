import type { Result } from "../../content/message";
import { type Phrase, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { markStated } from "../../reference/memory";
import { nameAndTheme } from "../event/name-and-theme";
import { onlyOrganizer } from "../event/organize";
import { messagesOf } from "../words/plan";

const LAUNCHES = /^(.+?) (?:launches|opens|unveils|inaugurates) /;
const SMALL = new Set(["the", "and", "for", "with"]);

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).filter((word) => !SMALL.has(word));

/** "The Reed Chamber": the only organizer of an event, as the subject of the launch that is the news, if it is the subject of the title. */
export const launchedByOrganizer = (discourse: Discourse, { outcome }: Result): Phrase | undefined => {
  const { facts, memory } = discourse;
  const [, subject = ""] = LAUNCHES.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  if (outcome.type !== "launch" || (outcome.by ?? []).length > 0 || subject === "") return undefined;
  const [only, ...more] = facts.record.organizers ?? [];
  const { name, short } = only?.organization ?? {};
  const own = new Set(wordsOf(`${name?.en ?? ""} ${short?.en ?? ""}`));
  const named = own.size > 0 && wordsOf(subject).every((word) => own.has(word));
  const organize = messagesOf(discourse).find((one) => one.type === "organize" && one.of === "event");
  if (!named || more.length > 0 || organize?.type !== "organize" || nameAndTheme(discourse).name)
    return undefined;
  const found = onlyOrganizer(discourse, organize.list);
  if (!found) return undefined;
  markStated(memory, organize.id);
  return found.who;
};

const WITH_ADDITION = / [^,;]+, (?:with|including|such as|namely|for) [^;]+$/;
/** "the liaison office, a link between A, B and C": one thing with what it is, rather than a list of things. */
const WITH_APPOSITION =
  /^the [^,;]+, an? (?:[\p{Ll}-]+ ){1,3}(?:between|for|of|that|where|to) (?!.* and (?:an?|one|two|three) )[^;]+$/u;
/** "the Lake Prize, worth 200 marks", "the title of elder, which carries no vote". */
const WITH_CLAUSE =
  /^[^,;]+, (?:worth|valued|which|who|whose|made|given|built|won|\p{Ll}{3,}ed) (?:[^,;]|(?<=\d),(?=\d))+$/u;

/** "three councils, with Northland, Southland and Eastland": things with an addition that a comma closes. */
export const isClosedByComma = (words: Phrase): boolean =>
  [WITH_ADDITION, WITH_APPOSITION, WITH_CLAUSE].some((one) => one.test(textOf(words)));
