import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";
import { nouns } from "../words/lists-of-things";
import { topicsOf } from "../words/topics";

/** A call on people at their homes or at work, which is not a meeting: 走访慰问困难职工, 看望王例. */
const CARE = /^(?:(?:走访|看望|慰问|探望){2}|看望|慰问|探望)(?=[^了过活，；。]{2})/;

/** What visitors learn of somebody: 身体状况, 生活情况, 诉求. */
const LEARNT = /(?:情况|状况|近况|现状|诉求|需求|困难|问题|愿望|想法|意见|生活|学习|工作)$/;

const nameOf = (who: Who): string => who.group?.text ?? who.name?.text ?? "";

/** The people called on: recorded as receivers, or named in the activity. */
const calledOn = ({ facts }: Discourse, { item }: Scene, object: string): Who[] =>
  facts.whos((item.people ?? []).map(({ key }) => key)).filter((who) => {
    const as = item.people?.find(({ key }) => key === who.key)?.as;
    return nameOf(who).length > 1 && (object.includes(nameOf(who)) || as === "receiver");
  });

/** Characters of the noun that a group shares with those whom an activity names: 留学生代表 of 看望留学生. */
const NOUN = 2;

/** People on whom officials call, who do not call on others with them: 困难职工, 老党员; but 医院职工 go along. */
const CARED_FOR =
  /^(?=.*(?:困难|贫困|特困|低保|[孤残]|留守|优抚|五保)).*(?:群众|居民|村民|党员|职工|员工|学生|学子|儿童|家庭|对象)(?:代表)?$|(?:群众|老人|老党员|孩子|[贫困]户|患者|老兵|[军烈]属|劳模)(?:代表)?$/u;

/**
 * Whether a group that is not of the visitors' side is of those on whom they called: 留学生代表 where the item says 看望留学生; 困难群众,
 * whatever the item calls them.
 */
export const areCalledOn = ({ facts }: Discourse, { item, visitors }: Scene, who: Who): boolean => {
  const done = facts.said(item.did, "")?.text ?? "";
  const verb = CARE.exec(done)?.[0];
  const listed = item.people?.find(({ key }) => key === who.key);
  if (!verb || !who.group || listed?.as !== undefined) return false;
  const came = facts.whos((item.people ?? []).map(({ key }) => key)).some(({ side }) => side === "guest");
  if (came && who.side === "host" && CARED_FOR.test(who.group.text)) return true;
  if (visitors.length === 0) return false;
  if (visitors.some((key) => key === who.key || (who.side && facts.who(key)?.side === who.side)))
    return false;
  const named = partsOf(objectOf(done.slice(verb.length)));
  return named.some((one) => one.length >= NOUN && who.group?.text.includes(one.slice(-NOUN)) === true);
};

/** 在外学生和教师 of 在外学生和教师并与他们座谈: those on whom visitors called, without what they did then. */
const objectOf = (words: string): string => /^.*?(?=，|；|并(?!购)|$)/u.exec(words)?.[0] ?? words;

/** Those whom the words name, one by one. */
const partsOf = (object: string): string[] => object.split(/[、和与及]/);

/** Whether groups say all that an activity says of those whom it names, but that they are of the visitors' own organization. */
const sayAll = ({ facts }: Discourse, object: string, groups: readonly Who[]): boolean => {
  const { home } = facts.record;
  const own = [home?.name, home?.short].flatMap((name) => facts.said(name, "")?.text ?? []);
  const said = groups.map(nameOf).join("");
  return partsOf(object)
    .map((part) => own.reduce((rest, name) => rest.replace(name, ""), part))
    .every((part) => {
      const front = part.slice(0, -NOUN);
      return said.includes(part.slice(-NOUN)) && (front === "" || said.includes(front));
    });
};

/** The rest of a topic after the people it is about: 生活情况 of 王例的生活情况. */
const withoutOwner = (topic: string, object: string, names: readonly string[]): string | undefined => {
  const [front, owner = ""] = /^([^，、的]{2,})的(?=.{2})/.exec(topic) ?? [];
  const own = object.endsWith(owner) || names.some((name) => name.includes(owner));
  return front !== undefined && own ? topic.slice(front.length) : undefined;
};

/** ，了解他们的生活情况: what the visitors discussed with those they called on. */
const learnt = (discourse: Discourse, scene: Scene, object: string, whos: readonly Who[]): Phrase => {
  const topics = topicsOf(discourse, scene);
  if (topics.length === 0) return plain("");
  discourse.memory.marks.add(`topics ${scene.key}`);
  const [only, ...more] = whos;
  const single = only !== undefined && more.length === 0 && !only.group;
  const names = whos.map(nameOf);
  const open = scene.item.topicsOpen ? `${scene.path}.topicsOpen` : undefined;
  const own: Said[] = [];
  const others: Said[] = [];
  for (const topic of topics) {
    const text = withoutOwner(topic.text, object, names);
    if (text === undefined) others.push(topic);
    else own.push({ ...topic, text });
  }
  const list = sourced(nouns(discourse, [...own, ...others], open !== undefined), open);
  if (!topics.every(({ text }) => LEARNT.test(text))) return say`，就${list}${open ? "等" : ""}交流`;
  return say`，了解${own.length > 0 ? (single ? "其" : "他们的") : ""}${list}${open ? "等" : ""}`;
};

/** The people called on, introduced if the record's words only name them: 看望了原副主任王例，了解其生活情况. */
export const careVisit = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const did = discourse.facts.said(scene.item.did, `${scene.path}.did`);
  const verb = CARE.exec(did?.text ?? "")?.[0];
  if (!did || !verb) return undefined;
  const object = did.text.slice(verb.length);
  const whole = objectOf(object);
  const path = `${scene.path}.people`;
  const front = plain(`${verb}了`, [did.path]);
  const groups = discourse.facts
    .whos((scene.item.people ?? []).map(({ key }) => key))
    .filter((who) => !knows(discourse.memory, who) && areCalledOn(discourse, scene, who));
  // 留学生代表 are fewer than the 留学生 on whom somebody called.
  const alike = groups.every((who) => nameOf(who).endsWith(whole.slice(-NOUN)));
  if (groups.length > (alike ? 0 : 1) && sayAll(discourse, whole, groups)) {
    const list = sourced(peopleList(discourse, groups), path);
    const then = object.slice(whole.length).replace(/^并/, "，并");
    return say`${front}${list}${then}${learnt(discourse, scene, whole, groups)}`;
  }
  const whos = calledOn(discourse, scene, object);
  const [first] = whos;
  const fresh = whos.every((who) => !knows(discourse.memory, who));
  // 走访慰问归侨: the people called on are recorded in addition to a common noun.
  const kinds = whos.length > 0 && whos.every((who) => who.group && nameOf(who).includes(object));
  const named = first && whos.length === 1 && !first.group && object.startsWith(nameOf(first));
  const rest = plain(named ? object.slice(nameOf(first).length) : object, [did.path]);
  const people = fresh && (kinds || named) ? sourced(peopleList(discourse, whos), path) : undefined;
  const called = people ? say`${front}${people}${named ? rest : ""}` : say`${front}${rest}`;
  return say`${called}${learnt(discourse, scene, object, whos)}`;
};

/** Whether the same people, or the visitors, called on others before: 还看望了……. */
export const visitedOthers = ({ content, facts, memory }: Discourse, scene: Scene): boolean => {
  const isCall = ({ item }: Scene): boolean => CARE.test(facts.said(item.did, "")?.text ?? "");
  const before = content.scenes.slice(0, content.scenes.indexOf(scene)).filter(isCall);
  return (
    isCall(scene) &&
    before.some((one) => memory.realized.has(one.path) && one.visitors.join() === scene.visitors.join())
  );
};
