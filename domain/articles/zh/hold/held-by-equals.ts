import { type Line, line } from "../../compose";
import type { Hold, Result } from "../../content/message";
import { maybe, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, topOf } from "../../reference/facts";
import { eventOnline } from "../event/event";
import { eventPlace } from "../event/event-place";
import { titleOf, topicsClause } from "../items/sitting";
import { organizationName } from "../organizations/organizations";
import { resultClause } from "../results/outcome";
import { chineseNumber, enumeration } from "../words/grammar";

/** Organizations of a meeting that its first sentence names. */
const MIN_EQUALS = 3;
const MAX_EQUALS = 6;
/** The end by which organizations are of one kind: 商会, 大学. */
const KIND = 2;
/** 甲商会等四家异地商会走访座谈: how many they were and of which kind, in the office's own title. */
const COUNTED =
  /(?:等|与|和)?([两二三四五六七八九十\d]+)([家所个])(\p{Script=Han}{2,8}?)(?=走访|视频|线上|座谈|交流|会谈|联谊|开展|举行|聚会)/u;

/** The organizations of a meeting at which nobody was host or guest, each with somebody of its own. */
const equalsOf = ({ facts }: Discourse): OrgRef[] => {
  const people = facts.people.filter(({ present }) => present);
  const plainly = people.every(
    ({ group, side, raw }) => !group && side === undefined && raw.delegation === undefined,
  );
  const refs = people.map(({ posts }) => posts[0]?.org && topOf(posts[0].org));
  if (!plainly || refs.includes(undefined)) return [];
  return [...new Map((refs as OrgRef[]).map((ref) => [ref.org, ref])).values()];
};

/** 四家异地商会: what the title calls them, where its number is theirs. */
const counted = ({ facts }: Discourse, orgs: readonly OrgRef[]): Phrase => {
  const title = facts.said(facts.record.title, "title");
  const [, number, measure, kind = ""] = COUNTED.exec(title?.text ?? "") ?? [];
  const same = number === String(orgs.length) || number === chineseNumber(orgs.length);
  const fits = same && orgs.every(({ name }) => name.text.slice(-KIND) === kind.slice(-KIND));
  return title && fits ? plain(`${number}${measure}${kind}`, [title.path]) : plain("");
};

/** 四家商会一致同意……: what all agreed on, in the paragraph of who met. */
const agreed = (discourse: Discourse, hold: Hold, who: string): Line | undefined => {
  const { content, memory } = discourse;
  const result = content.messages.find(
    (one): one is Result =>
      one.type === "result" &&
      one.outcome.type === "consensus" &&
      !(one.outcome.by ?? []).length &&
      (one.scene === undefined || one.scene === hold.named),
  );
  const came = result && resultClause(discourse, result);
  const text = came ? textOf(came.whole) : "";
  const front = /^(?:与会)?(?:各方|人员|双方)(?=一致|达成)/.exec(text)?.[0];
  if (!result || !came || !front) return undefined;
  memory.realized.add(result.id);
  return line(result.id, sourced(plain(`${who}${text.slice(front.length)}`), ...came.whole.paths));
};

/**
 * 甲、乙、丙商会在某地就……进行座谈: a meeting of organizations of one kind, none of which was the host, is reported by who met. Nothing where
 * it has a name or organizers, or more than one item.
 */
export const heldByEquals = (discourse: Discourse, hold: Hold, begin: Phrase): Line[] | undefined => {
  const { facts, content, memory } = discourse;
  const { kind, officialName, organizers, attendance, theme, purpose, online } = facts.record;
  const [scene, ...more] = content.scenes;
  const partly = online === "fully" ? undefined : online;
  const special = [officialName, organizers?.[0], attendance, theme, purpose, partly];
  if (kind !== "meeting" || special.some((one) => one !== undefined) || !scene || more.length > 0)
    return undefined;
  const { item, chairs, speakers, guides } = scene;
  const talks = item.activity === "talks" || item.activity === "discussion";
  const lists = [item.sections, item.organizers, item.agreements, item.narrative, chairs, speakers, guides];
  if (!talks || item.venue || item.when || item.did || lists.some((list) => (list ?? []).length > 0))
    return undefined;
  const orgs = equalsOf(discourse);
  const ends = new Set(orgs.map(({ name }) => name.text.slice(-KIND)));
  if (orgs.length < MIN_EQUALS || orgs.length > MAX_EQUALS || ends.size > 1) return undefined;
  const all = counted(discourse, orgs);
  const names = enumeration(orgs.map((ref) => organizationName(discourse, ref)));
  const title = titleOf(discourse, scene);
  const about = topicsClause(discourse, scene);
  const talk = content.messages.find((one) => one.type === "talk" || one.type === "session");
  if (talk) memory.realized.add(talk.id);
  memory.marks.add(`session ${scene.key}`);
  memory.marks.add("event named");
  const joined = textOf(all) === "" ? names : plain(textOf(names).replace("和", "、"), names.paths);
  const words = say`${begin}${joined}${all}${maybe`在${eventPlace(discourse)}`}${eventOnline(discourse)}${about ?? "座谈"}`;
  const met = line(hold.id, sourced(words, title?.path, "kind"));
  const noun = [...ends][0] ?? "";
  const who = `${chineseNumber(orgs.length)}${noun.endsWith("学") ? "所" : "家"}${noun}`;
  const result = agreed(discourse, hold, who);
  return result ? [met, result] : [met];
};
