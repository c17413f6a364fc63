import type { SentencePlan } from "../aggregation/sentence-plan";
import { type Line, line } from "../compose";
import type { Receive, Visit } from "../content/message";
import { maybe, type Phrase, plain, say, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { Who } from "../reference/facts";
import { take } from "../reference/memory";
import { eventOnline, RECEIVED_FIRST } from "./event";
import { eventPlace } from "./event-place";
import { place } from "./organizations";
import { partyObject } from "./party";
import { peopleList } from "./people";

/** What the hosts do in a title, behind the name of one of them: 某省副省长甲会见乙一行. */
const RECEIVES = /^(?:[^，。；]*?)(会见|接见|接待)(?!会|仪式|活动|工作)/;
/** Hosts whom the first sentence has room for; of more only those whom the title names are in it. */
const FEW_HOSTS = 2;

/** 会见, 接待: what the title says that these hosts did, so that headline and first sentence have one subject. */
const verbByTitle = ({ facts }: Discourse, named: readonly Who[]): Phrase | undefined => {
  const title = facts.said(facts.record.title, "title");
  const name = named.at(-1)?.name?.text;
  if (!title || !name) return undefined;
  const verb = RECEIVES.exec(title.text.slice(title.text.indexOf(name) + name.length))?.[1];
  if (!verb) return undefined;
  return plain(verb === "接见" ? "会见" : verb, [title.path]);
};

/** 香格里拉大饭店: where the only talks were, which are the meeting itself; nothing where the event has a place of its own. */
const onlyRoom = (discourse: Discourse): Phrase => {
  const { content, facts, memory } = discourse;
  const [talks, ...more] = content.scenes.filter(({ item }) => item.activity !== "tour");
  const at = facts.place(talks?.item.venue, `${talks?.path}.venue`);
  const meeting = talks?.item.activity === "talks" && more.length === 0 && talks.item.when === undefined;
  if (!at || !meeting || facts.record.venue || (facts.record.areas ?? []).length > 0) return plain("");
  memory.place = at.id;
  return place(discourse, at);
};

/** 副省长甲在某市会见由乙率领的某某代表团: a visit whose title states that the hosts received the visitors, stated with the title's subject. */
export const receivedFirst = (
  discourse: Discourse,
  sentence: SentencePlan,
  visit: Visit,
): { words: Phrase; after: Line[] } | undefined => {
  const { facts, memory, content } = discourse;
  const found = content.messages.filter(
    (one): one is Receive => one.type === "receive" && !memory.realized.has(one.id),
  );
  const [receive, ...more] = found;
  const stops = visit.stops.length > 1 || visit.stops.some(({ item }) => item.activity !== "talks");
  if (!sentence.lead || stops || !receive || more.length > 0 || receive.separate) return undefined;
  const hosts = facts.whos(receive.people);
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const named = hosts.filter(
    ({ name }) => name !== undefined && name.text.length > 1 && title.includes(name.text),
  );
  const verb = verbByTitle(discourse, named);
  if (!verb || (hosts.length <= FEW_HOSTS && hosts.some((who) => who.group))) return undefined;
  if (!take(memory, sentence.joined, "receive")) memory.realized.add(receive.id);
  memory.turns.set(RECEIVED_FIRST, 1);
  const first = hosts.length <= FEW_HOSTS ? hosts : named;
  const others = hosts.filter((who) => !first.includes(who));
  const list = peopleList(discourse, first);
  memory.owner = undefined;
  const at = say`${eventPlace(discourse)}${onlyRoom(discourse)}`;
  const party = partyObject(discourse, visit.party);
  const words = say`${list}${maybe`在${at}`}${eventOnline(discourse)}${verb}${party}`;
  memory.owner = undefined;
  if (others.length === 0) return { words, after: [] };
  return { words, after: [line("receive", say`${peopleList(discourse, others)}参加${textOf(verb)}`)] };
};

/** Whether the first sentence states that the hosts received the visitors. */
export const isReceivedFirst = ({ memory }: Discourse): boolean => memory.turns.has(RECEIVED_FIRST);
