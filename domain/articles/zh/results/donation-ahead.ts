import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Result } from "../../content/message";
import { type Phrase, partOf, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { take } from "../../reference/memory";
import { eventPurpose, openingDay, purposeClause } from "../event/event";
import { eventPlace } from "../event/event-place";
import { CEREMONY_UNNAMED } from "../event/unnamed-ceremony";
import { resultClause } from "./outcome";
import { receivedThere } from "./received-there";

/** The ceremony of a gift, which says no more than the verb of giving. */
const ONLY_GIVING = /^[^，。；“”《》]{0,6}(?:捐赠|捐款|捐资|捐助|赠送|交接)(?:仪式|活动)$/u;
/** 助力友城抗击疫情: an aim that follows a gift without 以. */
const HELPS = /^(?:助力|支持|支援|帮助|援助|驰援|用于)/u;

const bare = (name: string): string => name.replace(/[省市县区州旗镇乡]$/u, "");

/** ，助力友城抗击疫情: what a gift was for, behind it. */
const aimOf = (discourse: Discourse): Phrase => {
  const why = eventPurpose(discourse);
  return why && HELPS.test(why.text) ? say`，${phrase(why)}` : purposeClause(why);
};

/** The last region of a place, by which the names of organizations there begin: 青石 of 湖滨青石区. */
const isIn = (words: string, place: string): boolean => {
  const last = /(?:^|[省市州])(\p{Script=Han}{2,4}[市县区旗])$/u.exec(place)?.[1] ?? place;
  return words.includes(bare(last));
};

/** 2020年2月5日，for 2020年2月5日，在湖滨，: the beginning of a donation whose givers or recipients have the city in their names. */
export const withoutKnownCity = (begin: Phrase, words: Phrase): Phrase => {
  const text = textOf(begin);
  const [all, city] = /(?:^|(?<=，))在(\p{Script=Han}{2,5})，$/u.exec(text) ?? [];
  return all && city && textOf(words).includes(bare(city))
    ? sourced(partOf(begin, 0, text.length - all.length), ...begin.paths)
    : begin;
};

/**
 * 2020年2月5日，甲向乙捐赠口罩，助力……。捐赠仪式在湖滨举行: who gave what to whom begins the text of a donation. Its ceremony, of which only the
 * kind is known, is stated with its place behind it, unless the names show the place.
 */
export const donationAhead = (
  discourse: Discourse,
  sentence: SentencePlan,
  message: Result,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const { outcome, scene, id } = message;
  const title = scene && facts.said(scene.item.title, `${scene.path}.title`);
  if (!sentence.lead || outcome.type !== "gift" || !title || !ONLY_GIVING.test(title.text)) return undefined;
  if (scene.item.venue || facts.record.officialName) return undefined;
  // On one of several days the gift was not made on all of them.
  if (scene.item.when && facts.record.when?.end) return undefined;
  const day = openingDay(discourse);
  take(memory, sentence.joined, "session");
  memory.marks.add(`session ${scene.key}`);
  const came = resultClause(discourse, message);
  if (!came) return undefined;
  const words = say`${day}${came.whole}${receivedThere(discourse, message)}${aimOf(discourse)}`;
  const there = eventPlace(discourse);
  const known = isIn(textOf(words), textOf(there));
  const gift = line(id, sourced(words, title.path, ...(known ? there.paths : [])));
  memory.marks.add("event named");
  if (!says(there) || known) {
    memory.marks.add(CEREMONY_UNNAMED);
    return [gift];
  }
  return [gift, line(`${id}.place`, say`${plain(title.text, [title.path])}在${there}举行`)];
};
