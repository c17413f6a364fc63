import { MONTH_EN } from "../../../events/month-names";
import { type Line, line } from "../../compose";
import type { AgreementAt } from "../../content/message";
import { isSignedBefore } from "../../content/signed-before";
import { literal } from "../../literal";
import { loose, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { type Frame, finite, passive } from "../event/event";
import { dayText, isBeforeEvent, isYearsEnd, yearsEnd } from "../words/dates";
import { KINDS, kindOfTitled, pathsTogether, titlesTogether } from "../words/documents";
import {
  andList,
  definite,
  headNoun,
  isPlural,
  number,
  ordinal,
  withArticle,
  wordCount,
} from "../words/grammar";
import { aimInForce } from "./sign-aim";
import { worthOf } from "./worth";

const listOf = ({ facts }: Discourse, { agreement, path }: AgreementAt): Phrase | undefined => {
  const documents = facts.list(agreement.documents, `${path}.documents`);
  if (documents.length === 0) return undefined;
  return loose(andList(documents.map(({ text, path }) => plain(withArticle(text), [path]))));
};

/** Words of a list of documents up to which it comes between them and "were signed". */
const MAX_INSIDE = 14;
/** Words of one up to which it comes in brackets behind a document that its parties signed. */
const MAX_IN_BRACKETS = 30;

const apart = (path: string): string => `documents apart ${path}`;

const named = (discourse: Discourse, at: AgreementAt): Phrase => {
  const list = listOf(discourse, at);
  if (!list || discourse.memory.marks.has(apart(at.path))) return plain("");
  const { documents, documentsOpen, title, value, count = 0 } = at.agreement;
  if (documentsOpen) return sourced(say`, including ${list}${OPEN}`, `${at.path}.documentsOpen`);
  const several = count > 1 || isPlural(title?.en ?? "");
  const plainly = !value && documents?.every(({ en = "" }) => /^[^\d,][^,]*$/.test(en));
  const inside = plainly && discourse.facts.agreements.length === 1 && wordCount(list) <= MAX_INSIDE;
  return several && inside ? say`, ${list}${OPEN}` : say` (${list})`;
};

/** "a cooperation agreement", "the agreement", "strategic cooperation", "14 projects worth X": the document, or several mentioned as one. */
export const documentOf = (
  discourse: Discourse,
  at: AgreementAt,
  title: Said,
  form: "new" | "known" | "bare",
): Phrase => {
  const { agreement, path } = at;
  const count = agreement.count ?? 0;
  const kind = form === "new" ? kindOfTitled(title.text, agreement) : undefined;
  const titled = kind && `${withArticle(kind)} titled “${title.text}”`;
  const words =
    titled ?? { new: withArticle, known: definite, bare: (text: string) => text }[form](title.text);
  const name =
    count > 1
      ? say`${form === "known" ? "the " : ""}${plain(number(count), [`${path}.count`])} ${phrase(title)}`
      : plain(words, [title.path]);
  const worth = worthOf(agreement, title, discourse.facts.said(agreement.value, `${path}.value`));
  const again = agreement.nth && form !== "known";
  // The second signing is the first renewal: "renewed for the second time" would be a third signing.
  const renewed = agreement.renewalOf && !discourse.facts.said(agreement.renewalOf.title, "");
  if (again && renewed) return sourced(say`${name}${worth}${named(discourse, at)}`, `${path}.nth`);
  const nth = again ? plain(` for the ${ordinal(agreement.nth ?? 0)} time`, [`${path}.nth`]) : plain("");
  return say`${name}${worth}${named(discourse, at)}${nth}`;
};

/** The deadline of a planned agreement's signing, as its follow-up says it. */
const signingDay = (discourse: Discourse, { agreement }: AgreementAt): Phrase => {
  const { facts } = discourse;
  const due = (facts.record.followUps ?? []).find(
    ({ from, due }) =>
      from && due && "agreement" in from && from.agreement === agreement.key && from.scope === undefined,
  );
  if (!due || agreement.status !== "planned") return plain("");
  const path = `followUps[${due.key}].due`;
  const words = facts.said(due.due?.words, `${path}.words`);
  const where = signingPlace(discourse, due.key, agreement.title?.en ?? "", words?.text);
  if (words) return say`${where} ${phrase(words)}`;
  const on = due.due?.on;
  if (on && isYearsEnd(on)) return say`${where} by ${plain(yearsEnd(facts.record, on), [`${path}.on`])}`;
  return on
    ? say`${where}${plain(` ${on.length === 10 ? "on" : "in"} ${dayText(on, facts.style.date)}`, [`${path}.on`])}`
    : where;
};

const WHEN = "(?:after|at the (?:beginning|end|start) of|before|by|during|in|later|next|on|this|within)\\b";
/** " in September", " in the near future": when an agreement is to be signed, which its deadline states. */
const TIME = new RegExp(
  ` ${WHEN}(?:(?! (?:at|${WHEN}))[^,])*?\\b(?:(?:${MONTH_EN}|\\d{4})(?: \\d{1,2}\\b)?(?:,? \\d{4})?(?! \\p{Lu})|future|days?|weeks?|months?|years?|quarter|spring|summer|autumn|winter|\\p{Lu}\\p{Ll}+day)(?![\\p{L}\\d])`,
  "gu",
);
/** What has a time nevertheless: not "at the May Fair". */
const TIMED = new RegExp(`\\b${MONTH_EN}\\b(?! \\p{Lu})`, "u");
/** "in Chinese and English": the languages of a document. */
const IN_LANGUAGE =
  /^ in (?:both )?(?:Arabic|Chinese|English|French|German|Italian|Japanese|Korean|Portuguese|Russian|Spanish)(?=,| and |$)/u;

/** " at the Lake Forum" of "sign the agreement at the Lake Forum": where an agreement is to be signed. */
const signingPlace = ({ facts }: Discourse, key: string, title: string, due = ""): Phrase => {
  const followUp = (facts.record.followUps ?? []).find((one) => one.key === key);
  const text = facts.said(followUp?.text, `followUps[${key}].text`);
  const [, where] =
    (text &&
      new RegExp(
        `\\bsign (?:the|an?|their) ${literal(title)}( (?:at|during|in(?= (?:the )?\\p{Lu})) .+)$`,
        "u",
      ).exec(text.text)) ??
    [];
  const place = where?.replace(TIME, "");
  if (!text || !place || TIMED.test(place) || IN_LANGUAGE.test(place) || (due && place.includes(due)))
    return plain("");
  return plain(place, [text.path]);
};

/** " signed on May 20, 2019": the day of what a supplement amends, where its own title ends in that of the other. */
const amendedDay = ({ facts, memory }: Discourse, { agreement, path }: AgreementAt, title: Said): Phrase => {
  const before = agreement.amends;
  const amended = facts.said(before?.title, `${path}.amends.title`);
  if (!amended || !before?.signedOn || !title.text.endsWith(` ${amended.text}`)) return plain("");
  memory.marks.add(`amended ${path}`);
  const day = plain(dayText(before.signedOn, facts.style.date), [`${path}.amends.signedOn`, amended.path]);
  return say` signed ${before.signedOn.length === 10 ? "on" : "in"} ${day}`;
};

const ABOUT = /^((?:\p{Ll}+ ){0,2}(?:agreement|memorandum|contract|protocol)) ((?:on|for) .+)$/u;

/** "the agreement between A and B on water": an earlier document, its parties beside its noun, and once for several. */
const betweenParties = (
  discourse: Discourse,
  at: AgreementAt,
  title: Said,
  who: Phrase | undefined,
): Phrase => {
  const { marks } = discourse.memory;
  const document = documentOf(discourse, at, title, "known");
  const key = `parties ${(at.agreement.parties ?? []).map(({ organization }) => organization?.name?.en).join()}`;
  const again = marks.has(key);
  marks.add(key);
  // "the agreement between A and B": its title names them.
  if (!who || again || / between \p{Lu}/u.test(title.text))
    return who ? sourced(document, ...who.paths) : document;
  const [, noun, about] = textOf(document) === `the ${title.text}` ? (ABOUT.exec(title.text) ?? []) : [];
  return noun && about
    ? say`the ${plain(noun, document.paths)} between ${who} ${about}`
    : say`${document} between ${who}`;
};

/** "strategic cooperation", "closer partnership in research": something that two parties enter into. */
const JOINT = /^(?:\p{L}+[ -]){0,3}(?:cooperation|collaboration|partnership)(?: (?:in|on) .+)?$/u;
/** "cooperation in research": what they do. */
const COOPERATION = /^(co-?operat|collaborat)ion((?: (?:in|on) .+)?)$/u;

const STATUS_PREDICATES = {
  in_force: ["is in force", "are in force"],
  expired: ["has expired", "have expired"],
  terminated: ["has been terminated", "have been terminated"],
} as const;

/** Whether the office's own context states the day or month on which a document was signed. */
const isDatedInContext = ({ facts }: Discourse, { agreement }: AgreementAt): boolean => {
  const day = agreement.signedOn && dayText(agreement.signedOn, facts.style.date);
  return (facts.record.background ?? []).some(
    ({ en = "" }) => day !== undefined && /\bsigned\b/.test(en) && en.includes(day),
  );
};

/** Fields that fit behind the name of a document. */
const MAX_FIELDS = 3;

/** " on trade and sports": the few fields of a proposed document of which nothing else is known; its terms then leave them out. */
const onFields = ({ facts, memory }: Discourse, { agreement, path }: AgreementAt, title: Said): Phrase => {
  const { purpose, scope = [], fieldsOpen, value, documents = [], count = 1 } = agreement;
  const fields = facts.list(agreement.fields, `${path}.fields`);
  const kind =
    KINDS.includes(headNoun(title.text).toLowerCase()) && !/ (?:on|for|in|about) /.test(title.text);
  const more = purpose || fieldsOpen || value || scope.length > 0 || documents.length > 0 || count > 1;
  if (!kind || more || fields.length === 0 || fields.length > MAX_FIELDS) return plain("");
  memory.marks.add(`fields ${path}`);
  return say` on ${loose(andList(fields.map(phrase)))}`;
};

/** Whether a document in force of which only the day of signing is known binds its parties: nothing else in the text names it. */
const isBinding = ({ facts }: Discourse, { agreement }: AgreementAt, title: Said): boolean => {
  const { status, effectiveOn, expiresOn, term, nth, count = 1, documents = [] } = agreement;
  const noun = headNoun(title.text).toLowerCase();
  const { agenda = [], purpose } = facts.record;
  const topics = [purpose, ...agenda.flatMap((item) => item.topics ?? [])];
  return (
    status === "in_force" &&
    KINDS.includes(noun) &&
    [effectiveOn, expiresOn, term, nth].every((one) => one === undefined) &&
    count === 1 &&
    documents.length === 0 &&
    !topics.some((one) => one?.en?.toLowerCase().includes(title.text.toLowerCase()))
  );
};

/** "A and B signed D": a document, with the verb of its status. `context`: "at a ceremony", "during a visit". */
export const clauseOf = (
  discourse: Discourse,
  at: AgreementAt,
  title: Said,
  frame: Frame,
  who: Phrase | undefined,
  on: Phrase,
  context: Phrase,
): Phrase => {
  const { agreement, path } = at;
  const { facts } = discourse;
  const many =
    (agreement.parties ?? []).length !== 1 || isPlural((agreement.parties ?? [])[0]?.group?.en ?? "");
  const plural = (agreement.count ?? 0) > 1 || isPlural(title.text);
  const rests = (words: Phrase): Phrase => sourced(words, `${path}.status`);
  const document = (): Phrase => documentOf(discourse, at, title, "new");
  switch (agreement.status) {
    case "proposed": {
      const about = onFields(discourse, at, title);
      const due = signingDay(discourse, at);
      return rests(
        who
          ? say`it was proposed that ${who} sign ${document()}${about}${due}${context}`
          : say`it was proposed that ${document()}${about} be signed${due}${context}`,
      );
    }
    case "intended": {
      const kind = KINDS.includes(headNoun(title.text).toLowerCase());
      if (kind && who) {
        const theirs = many ? "their" : "its";
        return rests(
          say`${who} ${finite(frame, many, "expressed")} ${theirs} intention to sign ${document()}${context}`,
        );
      }
      const [, verb, fields = ""] = COOPERATION.exec(title.text) ?? [];
      const single = (agreement.count ?? 1) <= 1 && !agreement.nth && !agreement.value;
      if (who && many && verb && single && (agreement.documents ?? []).length === 0) {
        const cooperate = plain(`${verb}e${fields}`, [title.path]);
        return rests(
          say`${who} ${finite(frame, many, "expressed")} their intention to ${cooperate}${context}`,
        );
      }
      const intention = (): Phrase => documentOf(discourse, at, title, kind ? "new" : "bare");
      if (who && JOINT.test(title.text)) {
        const theirs = many ? "their" : "its";
        return rests(
          say`${who} ${finite(frame, many, "expressed")} ${theirs} intention to enter into ${intention()}${context}`,
        );
      }
      return rests(
        who
          ? say`${who} ${finite(frame, many, "reached")} an intention on ${intention()}${context}`
          : say`an intention on ${intention()} ${passive(frame, false, "reached")}${context}`,
      );
    }
    case "planned": {
      const due = signingDay(discourse, at);
      return rests(
        who
          ? say`${who} ${many ? "plan" : "plans"} to sign ${document()}${due}${context}`
          : say`it is planned to sign ${document()}${due}${context}`,
      );
    }
    case "in_force":
    case "expired":
    case "terminated": {
      if (who && many && says(on) && isBinding(discourse, at, title))
        return rests(
          say`${who} are bound by ${document()} signed${on}${aimInForce(discourse, at)}${context}`,
        );
      const [one, several] = STATUS_PREDICATES[agreement.status];
      const nth = agreement.nth
        ? plain(` for the ${ordinal(agreement.nth)} time`, [`${path}.nth`])
        : plain("");
      const since =
        (says(on) || says(nth)) && !isDatedInContext(discourse, at)
          ? say`, signed${nth}${on}${OPEN}`
          : plain("", [...nth.paths, ...on.paths]);
      const subject = say`${betweenParties(discourse, at, title, who)}${since}`;
      const until = agreement.expiresOn;
      if (agreement.status === "expired" && until)
        return rests(
          say`${subject} expired ${until.length === 10 ? "on" : "in"} ${plain(dayText(until, facts.style.date), [`${path}.expiresOn`])}${context}`,
        );
      const from = agreement.status === "in_force" && !until ? agreement.effectiveOn : undefined;
      if (from && !agreement.term && isBeforeEvent(discourse, from)) {
        discourse.memory.marks.add(`in force since ${path}`);
        const day = plain(dayText(from, facts.style.date), [`${path}.effectiveOn`]);
        return rests(say`${subject} ${plural ? "have" : "has"} been in force since ${day}${context}`);
      }
      return rests(say`${subject} ${plural ? several : one}${context}`);
    }
    default: {
      if (at.together) return signedTogether(discourse, at, document(), who, frame, say`${on}${context}`);
      const renewed = agreement.renewalOf !== undefined && !facts.said(agreement.renewalOf.title, "");
      const again = who && many ? renewedTheir(discourse, at, title) : undefined;
      const verb = renewed || again ? "renewed" : "signed";
      const before = isOfEarlierDay(discourse, at);
      const list = listOf(discourse, at);
      if (list && wordCount(list) > (who ? MAX_IN_BRACKETS : MAX_INSIDE))
        discourse.memory.marks.add(apart(path)).add(`${who ? "parties" : "document"} ${apart(path)}`);
      const older = says(on) || says(context) ? plain("") : amendedDay(discourse, at, title);
      const also = who && verb === "signed" && isFurther(discourse, path) ? "also " : "";
      return rests(
        who
          ? say`${who} ${before ? `had ${verb}` : say`${also}${finite(frame, many, verb)}`} ${again ?? document()}${older}${on}${context}`
          : say`${document()} ${before ? `had been ${verb}` : passive(frame, plural, verb)}${on}${context}`,
      );
    }
  }
};

/** Whether the text has reported that another document was signed: "A and B also signed D". */
const isFurther = ({ memory: { marks } }: Discourse, path: string): boolean => {
  if (!marks.has("document signed")) marks.add("document signed").add(`document signed ${path}`);
  return !marks.has(`document signed ${path}`);
};

/** Whether a document was signed before the event, after which the text reports it. */
const isOfEarlierDay = ({ content, facts, plan }: Discourse, { agreement }: AgreementAt): boolean => {
  const own = content.messages.find((one) => one.type === "sign" && one.agreement === agreement);
  return own !== undefined && own !== plan.news && isSignedBefore(facts.record, own);
};

/** "their sister city agreement of September 12, 1994,": a document that renews one of the same title, or of an unknown one. */
const renewedTheir = (
  { facts, memory }: Discourse,
  { agreement, path }: AgreementAt,
  title: Said,
): Phrase | undefined => {
  const before = facts.said(agreement.renewalOf?.title, `${path}.renewalOf.title`);
  const other = before && before.text.toLowerCase() !== title.text.toLowerCase();
  if (!agreement.renewalOf || other || /^(?:the|an?) /i.test(title.text)) return undefined;
  // The second signing renews the first; "renewed for the third time" would be the fourth.
  if ((agreement.count ?? 0) > 1 || (agreement.nth ?? 2) !== 2 || agreement.value || agreement.documents)
    return undefined;
  memory.marks.add(`renewed ${path}`);
  const day = agreement.renewalOf?.signedOn;
  const since = day
    ? plain(` of ${dayText(day, facts.style.date)}${day.length === 10 ? OPEN : ""}`, [
        `${path}.renewalOf.signedOn`,
      ])
    : plain("");
  const paths = [title.path, ...(before ? [before.path] : [])];
  // Behind its title "of 2015" would be part of the title.
  if (day?.length === 4)
    return sourced(
      plain(`their ${day} ${title.text}`, [...paths, `${path}.renewalOf.signedOn`]),
      agreement.nth ? `${path}.nth` : undefined,
    );
  const words = plain(`their ${title.text}`, paths);
  return sourced(say`${words}${since}`, agreement.nth ? `${path}.nth` : undefined);
};

/** "A and B signed a framework agreement and a plan": documents of one ceremony that no other sentence can include. */
const signedTogether = (
  discourse: Discourse,
  { path, together = [] }: AgreementAt,
  first: Phrase,
  who: Phrase | undefined,
  frame: Frame,
  rest: Phrase,
): Phrase => {
  const { words } = titlesTogether(discourse, first, together);
  const paths = pathsTogether(discourse, together, "status", "signedOn");
  const also = who && isFurther(discourse, path) ? "also " : "";
  const clause = who
    ? say`${who} ${also}${finite(frame, true, "signed")} ${words}`
    : say`${words} ${passive(frame, true, "signed")}`;
  return sourced(say`${clause}${rest}`, `${path}.status`, ...paths);
};

/**
 * "The documents were A, B, C and D", "They include A and B": several documents whose titles the sentence of the signing has no
 * room for.
 */
export const titlesLine = (discourse: Discourse, at: AgreementAt): Line[] => {
  const { path, together, agreement } = at;
  if (discourse.memory.marks.delete(apart(path))) {
    const list = listOf(discourse, at);
    // Behind "A and B signed …" they would be the parties.
    const byParties = discourse.memory.marks.delete(`parties ${apart(path)}`);
    const [subject, are] = byParties ? ["the documents", "are"] : ["they", "comprise"];
    const verb = agreement.documentsOpen
      ? plain(`${subject} include`, [`${path}.documentsOpen`])
      : plain(`${subject} ${are}`);
    return list ? [line(`${path}.documents`, say`${verb} ${list}`)] : [];
  }
  const title = discourse.facts.said(agreement.title, `${path}.title`);
  if (!together || !title) return [];
  const { list } = titlesTogether(discourse, plain(withArticle(title.text), [title.path]), together);
  return list ? [line(`${path}.titles`, say`the documents were ${list}`)] : [];
};
