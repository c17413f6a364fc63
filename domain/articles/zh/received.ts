import type { SentencePlan } from "../aggregation/sentence-plan";
import type { Receive, Visit } from "../content/message";
import { maybe, type Phrase, plain, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { take } from "../reference/memory";
import { eventOnline, eventPlace } from "./event";
import { partyObject } from "./party";
import { peopleList } from "./people";

/** What the hosts do in a title, behind the name of one of them: 某省副省长甲会见乙一行. */
const RECEIVES = /^(?:[^，。；]*?)(会见|接见|接待)(?!会|仪式|活动|工作)/;
/** Hosts whom the first sentence has room for. */
const FEW_HOSTS = 2;

/** 会见, 接待: what the title says that these hosts did, so that headline and first sentence have one subject. */
const verbByTitle = ({ facts }: Discourse, { people }: Receive): Phrase | undefined => {
  const title = facts.said(facts.record.title, "title");
  if (!title) return undefined;
  const named = facts
    .whos(people)
    .find(
      ({ name }) => name !== undefined && name.text.length > 1 && title.text.split(name.text).length === 2,
    );
  const name = named?.name?.text;
  if (!name) return undefined;
  const verb = RECEIVES.exec(title.text.slice(title.text.indexOf(name) + name.length))?.[1];
  if (!verb) return undefined;
  return plain(verb === "接见" ? "会见" : verb, [title.path]);
};

/** 副省长甲在某市会见由乙率领的某某代表团: a visit whose title tells that the hosts received the visitors, told with the title's subject. */
export const receivedFirst = (
  discourse: Discourse,
  sentence: SentencePlan,
  visit: Visit,
): Phrase | undefined => {
  const { facts, memory, content } = discourse;
  const found = content.messages.filter(
    (one): one is Receive => one.type === "receive" && !memory.realized.has(one.id),
  );
  const [receive, ...more] = found;
  if (!sentence.lead || visit.stops.length > 0 || !receive || more.length > 0 || receive.separate)
    return undefined;
  const hosts = facts.whos(receive.people);
  const verb = hosts.length <= FEW_HOSTS ? verbByTitle(discourse, receive) : undefined;
  if (!verb || hosts.some((who) => who.group)) return undefined;
  if (!take(memory, sentence.joined, "receive")) memory.realized.add(receive.id);
  memory.turns.set(RECEIVED, 1);
  const list = peopleList(discourse, hosts);
  memory.owner = undefined;
  const at = eventPlace(discourse);
  const party = partyObject(discourse, visit.party);
  return say`${list}${maybe`在${at}`}${eventOnline(discourse)}${verb}${party}`;
};

const RECEIVED = "received first";

/** Whether the first sentence tells that the hosts received the visitors. */
export const isReceivedFirst = ({ memory }: Discourse): boolean => memory.turns.has(RECEIVED);
