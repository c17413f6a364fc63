import type { Handover, Result } from "../../content/message";
import { loose, type Phrase, plain, say, sourced } from "../../phrase";
import { bySide } from "../../reference/by-side";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { peopleList } from "../people/people";
import { enumeration } from "../words/grammar";

const isSame = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length > 0 && a.length === b.length && a.every((key) => b.includes(key));

/** Whether the second of two gifts went from those who took the first to those who gave it, at the same item. */
const isReturned = (a: Result, b: Result): boolean =>
  b !== a &&
  b.outcome.type === "gift" &&
  b.scene === a.scene &&
  [a, b].every(({ outcome }) => (outcome.to?.organizations ?? []).length === 0) &&
  isSame(a.outcome.by, b.outcome.to?.participants) &&
  isSame(b.outcome.by, a.outcome.to?.participants);

/** 甲与乙互赠纪念品: one gift of people of both sides, to nobody else. */
const mutualGift = (discourse: Discourse, { outcome, path }: Result): Phrase | undefined => {
  const { facts } = discourse;
  const { by, to } = outcome;
  if ((to?.organizations ?? []).length > 0 || (to && !isSame(by, to.participants))) return undefined;
  const givers = facts.whos(by);
  const [one, other, ...more] = bySide(givers);
  const given = facts.list(outcome.points, `${path}.points`);
  if (!one || !other || more.length > 0 || given.length === 0) return undefined;
  const gifts = loose(enumeration(given.map(phrase)));
  return sourced(
    say`${peopleList(discourse, one)}与${peopleList(discourse, other)}互赠${gifts}`,
    ...(to ? [`${path}.to`] : []),
  );
};

/** 甲与乙互赠纪念品; 甲向乙赠送瓷盘，乙向甲赠送图书: two gifts of which each answers the other. */
export const exchangedGifts = (discourse: Discourse, message: Result): Phrase | undefined => {
  const { content, facts, memory } = discourse;
  if (message.outcome.type !== "gift") return undefined;
  const others = content.messages.filter(
    (one): one is Result => one.type === "result" && !memory.realized.has(one.id) && isReturned(message, one),
  );
  const [other, ...more] = others;
  if (!other) return mutualGift(discourse, message);
  if (more.length > 0) return undefined;
  const [given, back] = [message, other].map(({ outcome, path }) =>
    facts.list(outcome.points, `${path}.points`),
  );
  const [givers, recipients] = [facts.whos(message.outcome.by), facts.whos(other.outcome.by)];
  if (!given?.length || !back?.length || givers.length === 0 || recipients.length === 0) return undefined;
  memory.realized.add(other.id);
  const gifts = loose(enumeration(given.map(phrase)));
  const [a, b] = [peopleList(discourse, givers), peopleList(discourse, recipients)];
  const alike = given.length === back.length && given.every(({ text }, at) => text === back[at]?.text);
  if (alike)
    return sourced(
      say`${a}与${b}互赠${gifts}`,
      ...back.map(({ path }) => path),
      `${other.path}.by`,
      `${other.path}.to`,
    );
  const returned = loose(enumeration(back.map(phrase)));
  const again = say`${peopleList(discourse, recipients)}回赠${returned}`;
  return sourced(say`${a}向${b}赠送${gifts}，${again}`, `${other.path}.by`, `${other.path}.to`);
};

/** 席间，: that gifts were exchanged at the meal with the speeches, the only item of the event. */
export const whereExchanged = ({ content, memory }: Discourse, { scene }: Result): Phrase => {
  const [only, ...more] = content.scenes.filter((one) => !one.summary);
  const spoken = content.messages.some(
    (one) => one.type === "speech" && one.scene === scene && memory.realized.has(one.id),
  );
  if (!scene || only !== scene || more.length > 0 || !spoken) return plain("");
  return plain(scene.item.activity === "meal" ? "席间，" : "");
};

/** What the guests and hosts of a visit give each other. */
const TOKENS = /^(?:精美|特色)?(?:纪念品|礼品|礼物|纪念牌|伴手礼|校旗|会旗|队旗|旗帜|校徽)$/;

/** 甲与乙互赠纪念品: presents at an item that lists people of both sides, none of them as giver or receiver. */
export const exchangedAt = (discourse: Discourse, { scene }: Handover, begin: Phrase): Phrase | undefined => {
  const { facts } = discourse;
  const { item, path } = scene;
  const title = facts.said(item.title, `${path}.title`);
  const listed = item.people ?? [];
  if (!title || !TOKENS.test(title.text) || item.venue || listed.some(({ as }) => as)) return undefined;
  const [one, other, ...more] = bySide(facts.whos(listed.map(({ key }) => key)));
  if (!one || !other || more.length > 0) return undefined;
  const names = say`${peopleList(discourse, one)}与${peopleList(discourse, other)}`;
  return sourced(say`${begin}${names}互赠${phrase(title)}`, `${path}.people`);
};
