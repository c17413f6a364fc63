import type { Result, Speech } from "../../content/message";
import { literal } from "../../literal";
import { type Phrase, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isDecisionOf } from "../hold/decided-there";
import { isPlural } from "../words/grammar";
import { capital, MAX_WORDS, withoutThe } from "../words/headline-names";
import { isClause } from "../words/title-verb";
import { RESULT } from "./agreed-headline";

/** A title with a verb that says only that an event took place or what it was about. */
export const EVENT_ONLY =
  /\b(?:begins?|convenes?|gathers?|holds?|held|hosts?|meets?|discuss(?:es)?|opened|opens?|organi[sz]es?|starts?|started|takes? place|took place)\b/i;

const DISCUSSED = /\bdiscuss(?:es)?\b/i;

/** "the conference unanimously adopted": who decided, and the verb as headlines have it. */
const DECIDED = /^the \p{Ll}+ (?:has |have )?(?:\p{Ll}+ly )?(adopted|agreed|approved|endorsed|passed) /u;
const PRESENT: Readonly<Record<string, string>> = {
  adopted: "adopts",
  agreed: "agrees",
  approved: "approves",
  endorsed: "endorses",
  passed: "passes",
};

/** "wool growers" of "wool growers from all over the country", but all of "a group of 30 nurses" and "owners of boats". */
const WHENCE = / (?:(?:from|in|across) |of (?:the )?(?=\p{Lu})).*$/u;
/** "representatives of the Staff Council": whose they are says who they are. */
const REPRESENT = /^(?:the )?(?:representatives|members|delegates|leaders|heads|officials) of /i;

export const shortGroup = (text: string): string =>
  withoutThe(REPRESENT.test(text) ? text : text.replace(WHENCE, ""));

const size = (words: Phrase): number =>
  textOf(words)
    .split(" ")
    .filter((one) => !/^(?:an?|the)$/.test(one)).length;

const ofRequest = ({ facts }: Discourse, { by, remarks }: Speech): Phrase | undefined => {
  const [group] = facts.whos(by === "all" ? [] : by).map((who) => who.group);
  const [own] = remarks;
  const [point] = own ? facts.list(own.remark.points, `${own.path}.points`) : [];
  const whom = own && facts.said(own.remark.whom, `${own.path}.whom`);
  if (!group || !point || !whom) return undefined;
  const who = shortGroup(group.text);
  const [people = ""] = who.split(" of ");
  const verb = isPlural(people) || /(?:men|people)$/.test(people) ? "ask" : "asks";
  // "Growers ask government to let growers sell" names them twice.
  const noun = who.split(" ").at(-1)?.toLowerCase() ?? "";
  const again = new RegExp(`\\b(let|allow|help|enable|permit) (?:the )?${literal(noun)}\\b`, "u");
  const what = point.text.replace(again, "$1 them");
  const aim = `to ${what}`.replace(/^to not /, "not to ");
  const text = `${capital(who)} ${verb} ${withoutThe(whom.text)} ${aim}`;
  return plain(text, [group.path, whom.path, point.path]);
};

const ofDecision = ({ facts }: Discourse, { outcome, path }: Result): Phrase | undefined => {
  const name = facts.said(facts.record.officialName, "officialName");
  const [point] = facts.list(outcome.points, `${path}.points`);
  const [front, verb = ""] = DECIDED.exec(point?.text ?? "") ?? [];
  if (!name || !point || front === undefined || !isDecisionOf(name.text, point.text)) return undefined;
  if (/[“,(]/.test(name.text) || isPlural(name.text)) return undefined;
  const text = `${capital(withoutThe(name.text))} ${PRESENT[verb] ?? verb} ${point.text.slice(front.length)}`;
  return plain(text, [name.path, point.path]);
};

/** "Growers ask government to …", "9th Conference adopts …": what came of an event, if the office's own title says only that it took place. */
export const decidedHeadline = (discourse: Discourse, title: string): Phrase | undefined => {
  const { facts, plan } = discourse;
  if (plan.news.type !== "hold" || facts.record.news !== undefined) return undefined;
  if ((isClause(title) && !EVENT_ONLY.test(title)) || RESULT.test(title.replace(DISCUSSED, "")))
    return undefined;
  const [lead] = plan.paragraphs;
  const found = lead?.sentences
    .flatMap(({ head, joined }) => [head, ...joined])
    .find((one) => (one.type === "result" || one.type === "speech") && one.ahead);
  const made =
    found?.type === "speech"
      ? ofRequest(discourse, found)
      : found?.type === "result"
        ? ofDecision(discourse, found)
        : undefined;
  return made && size(made) <= MAX_WORDS + 1 ? made : undefined;
};
