import type { When } from "../../../events/shape";
import { goingOn, type Line, line } from "../../compose";
import type { FollowUpAt, Message, Promised } from "../../content/message";
import { changed, loose, maybe, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { next, take } from "../../reference/memory";
import { isUnderDocument } from "../../structure/plans-under-terms";
import { appearsDuring } from "../event/in-progress";
import { whose } from "../people/owners";
import { knownDelegation, partyLater } from "../people/party";
import { areMany } from "../people/people";
import { allSides } from "../words/all-sides";
import { dueText } from "../words/dates";
import { partiesTogether } from "../words/documents";
import { andList, isPlural, trimmed } from "../words/grammar";
import { isAskedBefore } from "./asked-before";
import { withDue } from "./due-in-clause";
import { passivePlan } from "./passive-plan";
import { plannedEvent } from "./planned-event";
import { withItsHosts } from "./who-agreed";

/** Whether everybody of an event is its parties: there are two sides, delegations or a document. */
const areParties = ({ facts: { record }, content }: Discourse): boolean =>
  !["seminar", "other"].includes(record.kind) &&
  (record.kind !== "meeting" ||
    content.relations.twoSides ||
    (record.agreements ?? []).length + (record.delegations ?? []).length > 0);

/** The agreement of two parties that a follow-up comes from, so that "all" means these two. */
const agreementOf = (discourse: Discourse, { followUp: { from } }: FollowUpAt) =>
  discourse.facts.agreements.find(
    ({ agreement }) =>
      from !== undefined &&
      "agreement" in from &&
      agreement.key === from.agreement &&
      agreement.parties?.length === 2,
  );

/** "visit Reedham on May 3", "return in the next few days": the next part of a journey, which is fixed where its day is known. */
const isNextStop = ({ text, due }: FollowUpAt["followUp"]): boolean =>
  (due?.on?.length === 10 || /^in the (?:next|coming) (?:few )?(?:days|weeks)$/.test(due?.words?.en ?? "")) &&
  JOURNEY.test(text?.en ?? "");
const AGAIN = / (?:again|more often|every|each|next|later|regularly)\b/;
/** Not "call on the government to lower fees". */
const JOURNEY =
  /^(?:visit|tour|call on(?!.* to \p{Ll})|pay (?:an? |their )?(?:\p{Ll}+ )?(?:visit|call)s? (?:to|on)|travel to|go (?:on )?to|leave for|fly to|continue to|proceed to|return to) /u;
/** Not "return to the topic", "go to great lengths". */
const TRAVEL =
  /^(?:visit|tour|travel to|leave for|fly to) |^(?:go (?:on )?to|continue to|proceed to|return to) (?:the )?\p{Lu}/u;
/** Days within which the same people go on. */
const MAX_DAYS = 21;
const daysBetween = (when: When | undefined, day: string): number =>
  (Date.parse(day) - Date.parse(when?.end ?? when?.start ?? day)) / 86_400_000;

/** "the delegation will visit Hilltown": the people of an organization travel, where the text has named the only delegation as its own. */
const travellersOf = (discourse: Discourse, followUps: readonly FollowUpAt[]): Phrase | undefined => {
  const { facts, memory, content } = discourse;
  const [first, ...more] = followUps;
  const { by, due, text } = first?.followUp ?? {};
  const { organizations, participants } = by ?? {};
  const [org, ...others] = organizations ?? [];
  // Another time the organization may send other people.
  const apart = first && due && !isNextStop(first.followUp);
  if (apart || AGAIN.test(text?.en ?? "")) return undefined;
  if (!first || !org || more.length + others.length > 0 || participants?.length) return undefined;
  const [only, ...rest] = facts.delegations;
  if (!only || rest.length > 0 || !TRAVEL.test(text?.en ?? "")) return undefined;
  if (due?.on && daysBetween(facts.record.when, due.on) > MAX_DAYS) return undefined;
  const names = [org.name?.en, org.short?.en].filter((one) => one !== undefined);
  const posts = facts.who(only.head)?.posts ?? [];
  const ofHead = posts.length > 0 && posts.every((post) => names.includes(post.org?.name.text ?? ""));
  const ofName = names.some(
    (one) => only.name?.en?.endsWith(` of the ${one}`) || only.name?.en === `${one} delegation`,
  );
  if (!ofHead && !ofName) return undefined;
  const { party } = content.relations;
  const came = party.delegations.length === 1 && memory.party;
  if (!came && !memory.marks.has(`delegation ${only.key}`)) return undefined;
  return sourced(
    came ? partyLater(discourse, party).words : knownDelegation(discourse, only),
    `${first.path}.by`,
  );
};

const AS_ONE = /^the (?:\p{Ll}+ )?(?:delegation|team|group|mission|party)$/u;

/** Whether the owners are several, for the verb after their words. */
const isMany = (
  discourse: Discourse,
  { followUp: { by } }: FollowUpAt,
  words: Phrase | undefined,
): boolean => {
  const people = discourse.facts.whos(by?.participants);
  const orgs = by?.organizations ?? [];
  if (words && orgs.length === 0 && AS_ONE.test(textOf(words))) return false;
  return people.length + orgs.length > 1 || areMany(people) || isPlural(orgs[0]?.name?.en ?? "");
};

/** What refers to the owner of a promise in its clause: "it" of one organization, "they" of several people. */
const pronoun = (discourse: Discourse, at: FollowUpAt, words: Phrase): string | undefined => {
  const { organizations = [], participants = [] } = at.followUp.by ?? {};
  if (participants.length === 0 && organizations.length === 1) return "it";
  if (isMany(discourse, at, words)) return "they";
  // Several people who are called "the delegation".
  if (participants.length > 1) return "it";
  const [one] = discourse.facts.whos(participants);
  return one?.name ? one.raw.person?.pronoun : "it";
};

/** "meet A, join B and, if time allows, see C" during a time. */
const SPAN = /^ during (?:the|their|its|his|her) /;
const SEVERAL = /, [^,]+,? and\b/;
/** A clause after which a day would seem to belong to it: "an event, to which former members will be invited". */
const INNER = /, (?:(?:to|at|in|for|with|of|by|from) )?(?:which|whom|who|where|whose) | so that /;

/** Words of two plans of one owner, of which each has an "and", up to which they share a sentence. */
const SHORT_PLANS = 24;

/** Whether a plan and another would be a chain: "set up A and B, and hold C and help D". */
const isChain = (plan: string, [more, ...others]: readonly Phrase[]): boolean =>
  more !== undefined &&
  others.length === 0 &&
  [plan, textOf(more)].every((text) => / and /.test(text)) &&
  plan.split(" ").length + textOf(more).split(" ").length > SHORT_PLANS;

/** What the same owner also owes, as further objects of the same verb. */
const alikeBehind = (discourse: Discourse, joined: readonly Message[]): Phrase[] => {
  const { facts, memory } = discourse;
  const found: Phrase[] = [];
  for (let more = take(memory, joined, "promised"); more; more = take(memory, joined, "promised")) {
    const [only] = more.followUps;
    const text = only && facts.said(only.followUp.text, `${only.path}.text`);
    if (only && text) found.push(sourced(phrase(text), `${only.path}.force`));
  }
  return found;
};

/** Whether something is due on a later day of a visit that the first sentence reports as a whole, in the past. */
const isStillDuringVisit = (discourse: Discourse, { followUp: { due } }: FollowUpAt): boolean => {
  const { when, published = "" } = discourse.facts.record;
  const on = due?.on ?? "";
  const within = on.length === 10 && published <= on && on <= (when?.end ?? "");
  return discourse.plan.event?.type === "visit" && appearsDuring(discourse) && within && !willGoOn(discourse);
};

/** Whether other tasks fall behind the visit: what they "will" do beside what others "were to" do would mix two forms of the future. */
const willGoOn = ({ facts }: Discourse): boolean =>
  (facts.record.followUps ?? []).some(
    ({ force, announce, due }) =>
      force === "task" && announce !== false && (due?.on ?? "") > (facts.record.when?.end ?? ""),
  );

/** "the delegation", "the members of the delegation": all visitors, or all but their leaders, who are not introduced yet. */
const visitorsTogether = (discourse: Discourse, followUps: readonly FollowUpAt[]): Phrase | undefined => {
  const { party } = discourse.content.relations;
  const [first, ...more] = followUps;
  const keys = first?.followUp.by?.participants ?? [];
  if (!first || keys.length === 0 || more.length > 0 || party.delegations.length !== 1) return undefined;
  const { words } = partyLater(discourse, party);
  const whole = party.leaders.every((key) => keys.includes(key));
  return sourced(whole ? words : say`the members of ${words}`, `${first.path}.by`);
};

/** "A and B intend to …": a commitment or hope, in words of its degree; equal ones have a joint subject. */
export const promisedLine = (
  discourse: Discourse,
  promised: Promised,
  behind: readonly Message[] = [],
): Line[] => {
  const { followUps, id, ahead } = promised;
  const [first] = followUps;
  if (!first) return [];
  const { facts } = discourse;
  const { followUp, path } = first;
  const text = facts.said(followUp.text, `${path}.text`);
  if (!text) return [];
  const rests = followUps.flatMap((one) => [`${one.path}.force`, `${one.path}.text.en`]);
  const answers = isAskedBefore(discourse, promised);
  const lineOf = (words: Phrase): Line[] => [line(id, sourced(words, ...rests))];
  const alike = alikeBehind(discourse, behind);
  const due = alike.length > 0 ? plain("") : dueText(discourse, followUp, text.text);
  // The time would belong to the clause at the end of the phrase, or to the last act of several.
  const span = SPAN.test(textOf(due)) && SEVERAL.test(text.text);
  const inner = INNER.test(text.text) && textOf(due) !== "";
  const isIntended =
    followUp.force === "intention" && !followUp.to && (followUp.by?.participants ?? []).length === 0;
  const dayFirst = (inner || span) && followUp.by !== undefined && (followUp.force === "task" || isIntended);
  const what =
    alike.length > 0
      ? loose(andList([phrase(text), ...alike]))
      : dayFirst
        ? loose(phrase(text))
        : inner && !textOf(due).startsWith(",")
          ? say`${loose(phrase(text))},${due}`
          : withDue(loose(phrase(text)), due);
  const agreement = agreementOf(discourse, first);
  const crowd = areParties(discourse) ? "the parties" : "the participants";
  const together = (): string =>
    agreement ? partiesTogether(discourse, agreement) : (allSides(discourse) ?? crowd);
  const sides = isUnderDocument(discourse.facts.record, first.followUp);
  const visitors =
    (ahead ? visitorsTogether(discourse, followUps) : undefined) ?? travellersOf(discourse, followUps);
  const owners = visitors
    ? [visitors]
    : followUps.flatMap((one) => whose(discourse, one.followUp.by, `${one.path}.by`) ?? []);
  const same = discourse.memory.subject.join() === "@sides";
  const { party } = discourse.content.relations;
  const hosts =
    ahead && followUp.by?.all ? withItsHosts(discourse, partyLater(discourse, party).words) : undefined;
  const by = sides
    ? plain("the two sides", [`${path}.by`])
    : followUp.by?.all
      ? sourced(hosts ?? plain(same ? "they" : together()), `${path}.by.all`)
      : owners.length > 0
        ? loose(andList(owners))
        : undefined;
  const many = followUp.by?.all === true || owners.length > 1 || isMany(discourse, first, by);
  // "During its stay, the delegation will".
  const time = by && AS_ONE.test(textOf(by)) ? changed(due, (s) => s.replace(" their ", " its ")) : due;
  const front = dayFirst ? say`${trimmed(time)}, ` : "";
  const given = followUp.by?.participants ?? [];
  const receivers = followUp.to && {
    ...followUp.to,
    participants: (followUp.to.participants ?? []).filter((key) => !given.includes(key)),
  };
  const orgs = [...(followUp.to?.organizations ?? [])].flatMap((org) => [org.name?.en, org.short?.en]);
  const named = orgs.some((name) => name && text.text.includes(name));
  discourse.memory.subject = [];
  const planned = (): string =>
    next(discourse.memory, "planned", ["there are plans", "there are also plans"]);
  const nobody =
    by || alike.length > 0 || followUp.force === "wish"
      ? undefined
      : (plannedEvent(text.text) ?? passivePlan(text.text));
  if (nobody) {
    return lineOf(say`${loose(plain(nobody.what, [text.path]))}${due}${nobody.beside}`);
  }
  switch (followUp.force) {
    case "task":
      if (by && isStillDuringVisit(discourse, first))
        return lineOf(say`${front}${by} ${many ? "were" : "was"} also to ${what}`);
      if (by && followUp.by?.organizations?.length === 1 && !many && isChain(text.text, alike)) {
        const [first, more] = [say`${by} will ${phrase(text)}`, say`it will also ${andList(alike)}`];
        return [...lineOf(first), goingOn(line(`${id}.more`, more))];
      }
      return lineOf(say`${front}${by ? say`${by} will` : say`${planned()} to`} ${what}`);
    case "commitment": {
      if (!by) return lineOf(say`${planned()} to ${what}`);
      if (answers) return lineOf(say`${by} promised to do so${due}`);
      const to = named ? undefined : whose(discourse, receivers, `${path}.to`);
      const who = to && pronoun(discourse, first, by);
      return lineOf(
        to && who
          ? say`${by} promised ${to} that ${who} would ${what}`
          : say`${by} promised${maybe` ${to}`} to ${what}`,
      );
    }
    case "intention": {
      if (!by) return lineOf(say`${planned()} to ${what}`);
      if (answers) return lineOf(say`${by} expressed willingness to do so${due}`);
      const to = named ? undefined : whose(discourse, receivers, `${path}.to`);
      // "to the two associations willingness to assist the two associations": people already named need not be repeated.
      const known =
        (receivers?.participants ?? []).length === 0 && /\b(?:two|both|its|their) \p{Ll}/u.test(text.text);
      if (to && known) return lineOf(sourced(say`${by} expressed willingness to ${what}`, ...to.paths));
      // What people said there, rather than what an organization will do.
      const people = (followUp.by?.participants ?? []).length > 0 && !followUp.by?.organizations?.length;
      if (!to && people && isNextStop(followUp)) return lineOf(say`${by} will ${what}`);
      if (!to && people) return lineOf(say`${by} expressed willingness to ${what}`);
      if (!to) return lineOf(say`${front}${by} ${many ? "intend" : "intends"} to ${what}`);
      const who = pronoun(discourse, first, by);
      return lineOf(
        who
          ? say`${by} told ${to} that ${who} ${who === "they" ? "were" : "was"} willing to ${what}`
          : say`${by} expressed to ${to} willingness to ${what}`,
      );
    }
    default: {
      const to = named ? undefined : whose(discourse, receivers, `${path}.to`);
      if (!by)
        return lineOf(
          to
            ? say`${to} expressed the hope that it would be possible to ${what}`
            : say`it is hoped that it will be possible to ${what}`,
        );
      // A hope that nobody expressed in words is that of the only one who would act.
      if (!to && !followUp.from && followUp.by?.organizations?.length === 1 && given.length === 0)
        return lineOf(say`${by} ${many ? "hope" : "hopes"} to ${what}`);
      return lineOf(
        to
          ? say`${to} expressed the hope that ${by} would ${what}`
          : say`it is hoped that ${by} will ${what}`,
      );
    }
  }
};
