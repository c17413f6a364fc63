import type { AgreementAt, Sign } from "../../content/message";
import { loose, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { nameAndTheme, purposeOf } from "../event/name-and-theme";
import { withSecondTo } from "../event/second-aim";
import { andList, wordCount } from "../words/grammar";

/** Words of a purpose that the sentence of the signing has room for. */
const SHORT_AIM = 30;
/** Words of the aims of document and signing that it has room for together. */
const SHORT_AIMS = 20;
const OPEN_STATUSES: ReadonlySet<string> = new Set(["signed", "planned", "intended", "proposed"]);

/** What the parties of a planned document would do under it, if that is one thing and all that is known of it. */
const onlyScope = (discourse: Discourse, { agreement, path }: Sign): Said | undefined => {
  const [entry, ...more] = agreement.scope ?? [];
  const plain = !agreement.scopeOpen && !agreement.fields?.length && more.length === 0;
  if (!entry || !plain || agreement.status !== "planned") return undefined;
  const owed = (discourse.facts.record.followUps ?? []).some(
    ({ from }) => from && "agreement" in from && from.agreement === agreement.key && from.scope === entry.key,
  );
  return owed ? undefined : discourse.facts.said(entry.text, `${path}.scope[${entry.key}].text`);
};

const isShort = (said: Said | undefined): said is Said =>
  said !== undefined && said.text.split(" ").length <= SHORT_AIM;

type Party = NonNullable<Sign["agreement"]["parties"]>[number];

interface Aim {
  readonly words: Phrase;
  /** Marks the aim as stated, so that no other sentence repeats it. */
  readonly markStated: () => void;
}

/** "renew the friendly relations of the two cities": behind the parties, if they are the cities. */
const OF_BOTH =
  /^(\p{Ll}+) the ((?:[\p{Ll}-]+ ){1,4})of (?:the )?(?:two|three) (sides|parties|cities|towns|municipalities|counties|provinces|regions|countries|universities|institutions|institutes|organi[sz]ations|chambers|ports|schools|hospitals|companies)$/u;

/** Parties by any name. */
const ANY_PARTIES = /^(?:sides|parties|institutions|institutes|organi[sz]ations)$/;
const PLACES = /^(?:cities|towns|municipalities|counties|provinces|regions|countries)$/;
/** A body of a place is not the place: the development of two provinces is not that of their governments. */
const BODY =
  /\b(?:Governments?|Governorate|Office|Committee|Department|Bureau|Council|Administration|Commission|Authority|Ministry|Agency|Chamber|Association|University|Institute|Company|Bank)\b/;

/** Whether a party is one of "the two provinces", "the two ports", by its name: places have no article. */
const isOneOf = (noun: string, { organization }: Party): boolean => {
  const name = organization?.name?.en ?? "";
  const stem = noun.replace(/(?:ies|e?s)$/, "");
  const named = name.toLowerCase().includes(stem);
  if (!PLACES.test(noun)) return named;
  return name !== "" && !BODY.test(name) && (named || organization?.the !== true);
};

/** "renew their friendly relations", where the sentence has just named the parties, which are those of the aim. */
const ofParties = (aim: Said, parties: readonly Party[]): Said => {
  const [, verb = "", what = "", noun = ""] = OF_BOTH.exec(aim.text) ?? [];
  const own = noun !== "" && (ANY_PARTIES.test(noun) || parties.every((one) => isOneOf(noun, one)));
  return own ? { ...aim, text: `${verb} their ${what}`.trim() } : aim;
};

/**
 * "strengthen cooperation", "develop and deepen academic links": an aim of one object without a field, in what several parties have
 * with each other. "Restore relations" and "the exchange" have no fields.
 */
const WITHOUT_FIELD =
  /^(?!(?:end|restore) |\p{Ll}+ the |.*\b(?:at|between|by|diplomatic|friendly|from|in|of|on|sister|through|to|under|with)\b).*\b(?:benefits|collaboration|cooperation|exchanges?|links|opportunities|partnership|ties)$/u;
/** "improve harbours and strengthen ties": the fields may be those of the first part. */
const SECOND_VERB =
  /^\p{Ll}+ (?!and ).* and (?:boost|build|deepen|develop|enhance|establish|expand|explore|foster|improve|increase|promote|remove|restore|strengthen|widen) /u;
const MAX_FIELDS = 5;
/** "tourism", "climate adaptation": a field that is called by a noun. */
const FIELD = /^(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+$/u;

/** " in commerce and tourism": the fields of a document behind its aim, if that has none, rather than "The agreement covers …". */
const fieldsOfAim = ({ facts }: Discourse, { agreement, path }: Sign, { text }: Said): Phrase => {
  const fields = facts.list(agreement.fields, `${path}.fields`);
  const few = fields.length > 0 && fields.length <= MAX_FIELDS && fields.every((one) => FIELD.test(one.text));
  if (!few || !WITHOUT_FIELD.test(text) || SECOND_VERB.test(text)) return plain("");
  const open = agreement.fieldsOpen ? "other fields" : undefined;
  return sourced(say` in ${andList(fields.map(phrase), open)}`, open && `${path}.fieldsOpen`);
};

/** "sign a memorandum to develop exchange": what a document is for, which its terms then leave out. */
const documentAim = (discourse: Discourse, sign: Sign): Aim | undefined => {
  const { agreement, path } = sign;
  const { marks } = discourse.memory;
  if (!OPEN_STATUSES.has(agreement.status ?? "signed")) return undefined;
  const purpose = discourse.facts.said(agreement.purpose, `${path}.purpose`);
  if (isShort(purpose)) {
    const fields = fieldsOfAim(discourse, sign, purpose);
    return {
      words: say`${withSecondTo(phrase(ofParties(purpose, agreement.parties ?? [])))}${fields}`,
      markStated: () => {
        marks.add(`purpose ${path}`);
        if (says(fields)) marks.add(`fields ${path}`);
      },
    };
  }
  const scope = purpose ? undefined : onlyScope(discourse, sign);
  return isShort(scope) ? { words: phrase(scope), markStated: () => marks.add(`scope ${path}`) } : undefined;
};

/** Whether the document was signed at an event of further items, as a meeting: its purpose is not that of the document. */
const isAtLargerEvent = ({ facts, content }: Discourse, { scene }: Sign): boolean =>
  (facts.record.kind === "meeting" || facts.record.kind === "seminar") &&
  content.scenes.some((one) => one !== scene && one.told === "main");

/** "A and B signed an agreement to give shape to the concept": what a signing without a name of its own was held for. */
const signingAim = (discourse: Discourse, sign: Sign): Aim | undefined => {
  if (isAtLargerEvent(discourse, sign)) return undefined;
  const { name, theme } = nameAndTheme(discourse);
  const aim = purposeOf(discourse);
  if (discourse.plan.event || name || theme || !aim || wordCount(aim) > SHORT_AIM) return undefined;
  return { words: aim, markStated: () => discourse.memory.marks.add("purpose event") };
};

/** What the sentence of a signing says it was for: the document's purpose, otherwise that of the event that was the signing. */
export const aimOf = (discourse: Discourse, sign: Sign, lead: boolean): Aim | undefined => {
  const [document, signing] = [documentAim(discourse, sign), lead ? signingAim(discourse, sign) : undefined];
  if (!document || !signing) return document ?? signing;
  // "to develop a framework and to promote research": a separate sentence would only state the aim of the signing.
  const room = wordCount(document.words) + wordCount(signing.words) <= SHORT_AIMS;
  if (!room || textOf(document.words).includes(",")) return document;
  return {
    words: say`${document.words} and to ${signing.words}`,
    markStated: () => {
      document.markStated();
      signing.markStated();
    },
  };
};

/** A clause with its aim, or alone without one. */
export const withAim = (clause: Phrase, aim: Aim | undefined): Phrase =>
  aim ? say`${clause} to ${loose(aim.words)}` : clause;

/** Words of an aim that may come before the day of the signing. */
const BEFORE_DAY = 5;

/** " to promote trade on March 5", " on March 5 to build …,": the aim of a document beside its day, in front of the visit. */
export const aimBesideDay = (day: Phrase, aim: Aim | undefined): Phrase => {
  if (!aim) return day;
  return wordCount(aim.words) <= BEFORE_DAY
    ? say` to ${loose(aim.words)}${day}`
    : say`${day} to ${loose(aim.words)}${OPEN}`;
};

/** Words of a sentence of parties, document, place and aim together. */
const MAX_WORDS_WITH_PLACE = 42;
/** Words of parties, document and aim without the place. */
const MAX_WORDS_WITHOUT_PLACE = 56;
/** Words of a place that a sentence of this length has room for. */
const MAX_OF_PLACE = 4;

/** Whether the sentence of the signing has room for its aim; without it, the aim follows with the terms, and the place stays. */
const hasRoomForAim = (parts: readonly (Phrase | undefined)[], context: Phrase, aim: Aim): boolean => {
  const size = [...parts, aim.words].reduce((n, one) => n + (one ? countWords(one) : 0), 5);
  return (
    size + countWords(context) <= MAX_WORDS_WITH_PLACE ||
    (size <= MAX_WORDS_WITHOUT_PLACE && countWords(context) <= MAX_OF_PLACE)
  );
};

const countWords = (words: Phrase): number => textOf(words).split(" ").filter(Boolean).length;

/** Words of a ceremony with its place that can have a sentence of their own, and of the aim that then takes their place. */
const LONG_CONTEXT = 12;
const SHORT_IN_PLACE = 12;

/**
 * The aim where the sentence of the signing has room for it. `moved`: what the document is for belongs to the news, so that a
 * long ceremony with its place has a sentence of its own.
 */
export const placeOfAim = (
  parts: readonly (Phrase | undefined)[],
  context: Phrase,
  wanted: Aim | undefined,
  free: boolean,
): { readonly aim: Aim | undefined; readonly moved: boolean } => {
  if (!wanted || hasRoomForAim(parts, context, wanted)) return { aim: wanted, moved: false };
  const moved =
    free &&
    countWords(context) >= LONG_CONTEXT &&
    countWords(wanted.words) <= SHORT_IN_PLACE &&
    hasRoomForAim(parts, plain(""), wanted);
  return { aim: moved ? wanted : undefined, moved };
};

/** Words of an aim that shares the sentence of a document in force. */
const AIM_IN_FORCE = 16;

/** " to exchange students": what a document in force is for, behind its signing. */
export const aimInForce = ({ facts, memory }: Discourse, { agreement, path }: AgreementAt): Phrase => {
  const aim = facts.said(agreement.purpose, `${path}.purpose`);
  const stated = memory.marks.has(`purpose ${path}`) || agreement.status !== "in_force";
  if (!aim || stated || aim.text.split(" ").length > AIM_IN_FORCE) return plain("");
  memory.marks.add(`purpose ${path}`);
  return say` to ${loose(phrase(aim))}`;
};
