import { type Line, line } from "../../compose";
import type { Message, Scene, Sign } from "../../content/message";
import { changed, type Phrase, partOf, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { take } from "../../reference/memory";
import { eventNoun } from "../event/event";
import { eventPlace } from "../event/event-place";
import { peopleList } from "../people/people";
import { whenText } from "../words/dates";
import { isSigningTitle } from "../words/grammar";
import { headAfterThis, showsHead } from "../words/nouns-of-names";

/** Whether a signing was held at one of the parties, whose name would occur twice in one sentence. */
export const isAtParty = ({ facts }: Discourse, { agreement, path }: Sign): boolean => {
  const at = facts.place(facts.record.venue, "venue");
  if (!at || facts.record.kind !== "signing") return false;
  return (agreement.parties ?? []).some((party, i) => {
    const org = facts.org(party.organization, `${path}.parties[${i}].organization`);
    return org !== undefined && (at.org?.org === org.org || at.name.text.includes(org.name.text));
  });
};

/** 在校地合作签约仪式上，, without a place. */
const NAMED = /^在(?![^，]*举行的)[^，]{2,30}(?:仪式|典礼)上，$/u;

const CEREMONIES: ReadonlySet<string> = new Set(["speeches", "signing", "ceremony"]);

/** An item without a name of its own with only known people: the ceremony itself. */
const isCeremony = ({ item }: Scene): boolean =>
  CEREMONIES.has(item.activity ?? "") &&
  (item.title?.zh === undefined || isSigningTitle(item.title.zh)) &&
  !item.did &&
  !item.venue &&
  !item.when &&
  [item.topics, item.sections, item.organizers].every((list) => (list ?? []).length === 0);

/** Who chaired the ceremony: by the role, or at the one item that is the ceremony. */
const chairOf = ({
  facts,
  content,
  memory,
}: Discourse): { list: readonly string[]; path: string; title?: string | undefined } | undefined => {
  const role = content.messages.find(
    (one) => one.type === "role" && one.role === "chair" && !memory.realized.has(one.id),
  );
  if (role?.type === "role") {
    memory.realized.add(role.id);
    return { list: role.people, path: `${facts.who(role.people[0])?.path}.roles` };
  }
  const chaired = content.scenes.filter((scene) => scene.chairs.length > 0);
  const [scene] = chaired;
  if (!scene || chaired.length > 1 || !isCeremony(scene)) return undefined;
  memory.marks.add(`chair ${scene.key}`);
  const title = facts.said(scene.item.title, `${scene.path}.title`)?.path;
  if (title) memory.marks.add(`session ${scene.key}`);
  return { list: scene.chairs, path: `${scene.path}.people`, title };
};

/** 该院主任甲, who chairs in his own organization. */
const chairedThere = (discourse: Discourse, chairs: readonly Who[], at: string): Phrase => {
  const list = peopleList(discourse, chairs);
  const org = chairs[0]?.posts[0]?.org;
  const name = org?.name.text ?? "";
  if (!org || !showsHead(org.org) || !at.endsWith(name)) return list;
  return changed(list, (words) =>
    words.startsWith(name) ? `该${headAfterThis(org.org)}${words.slice(name.length)}` : words,
  );
};

/** 在甲大学举行的校地合作签约仪式上，: a ceremony with a name of its own has its place beside it. */
export const withPlace = (discourse: Discourse, scene: Phrase): Phrase | undefined => {
  const text = textOf(scene);
  if (!NAMED.test(text)) return undefined;
  const at = eventPlace(discourse);
  return says(at) ? say`在${at}举行的${partOf(scene, "在".length, text.length)}` : undefined;
};

/**
 * 签约仪式在甲医院举行，由该院院长某某主持。 An event of more than the signing is 活动 elsewhere, which no sentence has introduced here.
 * Where the text has stated the place, only who chaired it.
 */
export const ceremonyLine = (discourse: Discourse, placed: boolean): Line | undefined => {
  const noun = eventNoun(discourse);
  const at = placed ? plain("") : eventPlace(discourse);
  const chair = chairOf(discourse);
  const chairs = discourse.facts.whos(chair?.list);
  discourse.memory.owner = undefined;
  const by =
    chair && chairs.length > 0
      ? say`，由${sourced(chairedThere(discourse, chairs, textOf(at)), chair.path, chair.title)}主持`
      : plain("");
  discourse.memory.owner = undefined;
  if (placed)
    return says(by) ? line("event.place", say`仪式${partOf(by, "，".length, textOf(by).length)}`) : undefined;
  return line("event.place", say`${noun === "活动" ? "签约仪式" : noun}在${at}举行${by}`);
};

/** 活动于5月13日至14日举行: the days of an event behind what was signed on one of them, which are not those of the ceremony alone. */
export const daysLine = (discourse: Discourse, id: string): Line | undefined => {
  const { record, items } = discourse.facts;
  const noun = eventNoun(discourse);
  const isCeremonyOnly = /仪式$/.test(noun);
  const begun = items.some(({ item }) => item.when?.start === record.when?.start);
  const stated = begun && items.some(({ item }) => (item.when?.end ?? item.when?.start) === record.when?.end);
  const days = isCeremonyOnly && stated ? undefined : whenText(discourse, record.when, "when");
  return days && line(id, say`${isCeremonyOnly ? "活动" : noun}于${days}举行`);
};

/** Characters of a consequence of a signing, up to which its sentence has room for it. */
const SHORT_EFFECT = 24;

/** ，双方合作由此进入实质性阶段: the consequence of the signing, at the end of its sentence. */
export const effectOf = (discourse: Discourse, joined: readonly Message[]): Phrase => {
  const { facts, memory } = discourse;
  const result = joined.find((one) => one.type === "result");
  if (result?.type !== "result" || result.outcome.type !== "result") return plain("");
  const [only, ...more] = facts.list(result.outcome.points, `${result.path}.points`);
  if (!only || more.length > 0 || only.text.length > SHORT_EFFECT || /^[^，]*签/.test(only.text))
    return plain("");
  take(memory, joined, "result");
  return say`，${phrase(only)}`;
};
