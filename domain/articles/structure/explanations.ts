import type { DraftRecord, Participant } from "../../events/shape";
import type { DraftOrg, Lang, Text } from "../../events/values";
import { isAboutThing } from "../content/described-things";
import type { Message } from "../content/message";
import { isAbout, isThanks } from "./context";
import { isAboutWinners } from "./context-of-news";
import { isAward } from "./news-units";
import type { Of, Pool } from "./pool";
import { wordsOf } from "./weight";

/** Words of a sentence up to which it explains one organization or one thing; a longer one is context for the whole text. */
const EXPLANATION = 40;
/** The same between two speakers, where it interrupts more. */
const BEHIND_SPEECH = 20;

const withParents = (org: DraftOrg | undefined): DraftOrg[] => (org ? [org, ...withParents(org.parent)] : []);

const organizationsOf = (one: Participant): DraftOrg[] => [
  ...(one.posts ?? []).flatMap((post) => withParents(post.organization)),
  ...(one.of ?? []).flatMap(withParents),
];

/** The organizations of those who act in a message: the speakers' own, the one that a stop is at, the recipient of an award. */
const organizationsIn = (record: DraftRecord, message: Message): DraftOrg[] => {
  if (message.type === "speech" && message.by !== "all") {
    const { by } = message;
    const all = (record.participants ?? []).filter((one) => by.includes(one.key)).flatMap(organizationsOf);
    // The first paragraph has named the organizer: between speeches this would interrupt them.
    const held = [record.home, ...(record.organizers ?? []).map(({ organization }) => organization)];
    const known = held.map((one) => one?.name?.zh);
    return all.filter(({ name }) => !name?.zh || !known.includes(name.zh));
  }
  if (message.type === "tour" || message.type === "talk")
    return withParents(message.scene.item.venue?.organization);
  if (message.type === "result") return message.outcome.to?.organizations ?? [];
  return [];
};

/** Those who were given an award. */
const recipientsIn = (message: Message): readonly string[] =>
  message.type === "result" && message.outcome.type === "award"
    ? (message.outcome.to?.participants ?? [])
    : [];

/** "The recipients include …": those who received the awards there. */
const RECIPIENTS =
  /^(?:The|Among the) (?:recipients?|winners?|award-winners|prize-?winners|laureates|awardees|honou?rees|medallists|medalists) /;

/** Whether a sentence is about those who received the awards of some messages. */
const isAboutRecipients = (
  record: DraftRecord,
  one: Of<"background">,
  messages: readonly Message[],
  lang: Lang,
): boolean => {
  const { en = "", zh = "" } = record.background?.[one.at] ?? {};
  if (lang === "en") return RECIPIENTS.test(en) && messages.some(isAward);
  const recipients = messages.flatMap(recipientsIn);
  return recipients.length > 0 && (isAbout(record, one, recipients) || isAboutWinners(zh));
};

/** The names of what was handed over, awarded or made public. */
const thingsIn = (message: Message): (Text | undefined)[] => {
  if (message.type === "handover") return [message.scene.item.title];
  if (message.type === "result" && message.outcome.type !== "consensus") return message.outcome.points ?? [];
  return [];
};

const DEFINES = /^(?:是|位于|成立于|创建于|创立于|始建于|于\d{4}年)/;

/** 某某组织成立于2006年: a Chinese definition with the organization as its subject. */
const isAboutOrganization = (text: Text | undefined, organizations: readonly DraftOrg[]): boolean => {
  const said = text?.zh ?? "";
  const names = organizations.flatMap(({ name, short }) => [name?.zh ?? "", short?.zh ?? ""]);
  return names.some((name) => name !== "" && said.startsWith(name) && DEFINES.test(said.slice(name.length)));
};

/** The name of a publication, and its last word, which later sentences use: 《某某发展蓝皮书》, 蓝皮书. */
const isPublished = (text: Text | undefined, said: Text | undefined): boolean => {
  const zh = /《([^》]+)》/.exec(text?.zh ?? "")?.[1]?.slice(-SHORT_NOUN);
  const en = /\b(\w+ (?:Book|Paper|Report|Handbook|Index|Atlas))\b/.exec(text?.en ?? "")?.[1];
  return (
    (zh !== undefined && zh.length === SHORT_NOUN && (said?.zh?.includes(zh) ?? false)) ||
    (en !== undefined && (said?.en?.toLowerCase().includes(`the ${en.toLowerCase()}`) ?? false))
  );
};

/** The kind of publication at the end of a name: 蓝皮书, 白皮书, 工具书. */
const SHORT_NOUN = 3;

/** Something that people did for a publication, recorded without day or place: "… wrote signed articles for the blue book." */
const isActFor = (message: Of<"session">, things: readonly (Text | undefined)[]): boolean => {
  const { item } = message.scene;
  if (!item.did || item.venue || item.when || (item.remarks ?? []).length > 0) return false;
  return things.some((thing) => isPublished(thing, item.did));
};

/**
 * Sentences of context that explain in Chinese an organization when its people first act, and a thing when it is first given, and what
 * else was done for a publication, taken out of the pool.
 */
export const takeExplanations = (
  pool: Pool,
  record: DraftRecord,
  messages: readonly Message[],
  lang: Lang,
): Message[] => {
  const organizations = lang === "zh" ? messages.flatMap((message) => organizationsIn(record, message)) : [];
  const things = messages.flatMap(thingsIn);
  const spoken = messages.some((one) => one.type === "speech");
  const room = spoken ? BEHIND_SPEECH : EXPLANATION;
  const acts = pool.take("session", (one) => isActFor(one, things));
  const context = pool.take("background", (one) => {
    const text = record.background?.[one.at];
    return (
      wordsOf([text]) <= room &&
      !isThanks(text) &&
      (isAboutOrganization(text, organizations) ||
        isAboutThing(text, things) ||
        isAboutRecipients(record, one, messages, lang))
    );
  });
  return [...context, ...acts];
};
