import type { AgendaItem, Remark } from "../../events/shape";
import type { Message, PersonKey, RemarkAt, Scene } from "./message";
import { isUnderstood, namedBy } from "./named";
import { isTalks, isTalksOrMeal } from "./sittings";
import type { Source } from "./source";

const SPEAKING: ReadonlySet<string> = new Set(["speak", "say", "point_out", "stress"]);

const isBare = ({ act, points, quote, onBehalfOf, by }: Remark): boolean =>
  by !== "all" && SPEAKING.has(act ?? "") && (points ?? []).length === 0 && !quote && !onBehalfOf;

/** Whether an item states more than that its people attended and spoke. */
const hasOwnFacts = (scene: Scene): boolean => {
  const { item } = scene;
  const texts: (keyof AgendaItem)[] = ["title", "did", "venue", "city", "when", "online"];
  const lists = [item.topics, item.sections, item.saw, item.organizers];
  const parts = [scene.chairs, scene.guides, scene.escorts, scene.speakers];
  return (
    texts.some((field) => item[field] !== undefined) ||
    lists.some((list) => (list ?? []).length > 0) ||
    parts.some((people) => people.length > 0)
  );
};

/** Letters and telegrams received: nobody attended, and the item is named by what was sent. */
export const isCorrespondence = ({ people, remarks }: AgendaItem): boolean =>
  people?.length === 0 && (remarks ?? []).length > 0 && (remarks ?? []).every((one) => one.act === "convey");

/** "All spoke": only that somebody did is recorded. */
const isEmpty = ({ act, points, quote, by }: Remark): boolean =>
  by === "all" && SPEAKING.has(act ?? "") && (points ?? []).length === 0 && !quote;

const sameSpeakers = (a: Remark, b: Remark): boolean =>
  a.by === "all" || b.by === "all" ? a.by === b.by : (a.by ?? []).join("|") === (b.by ?? []).join("|");

/** Whether each of those recorded only as having spoken has words of their own in other turns. */
const haveWords = (turn: readonly RemarkAt[], others: readonly (readonly RemarkAt[])[]): boolean =>
  turn.every(
    ({ remark: { by } }) =>
      by !== undefined &&
      by !== "all" &&
      by.every((key) =>
        others.some((other) =>
          other.some(
            ({ remark }) => remark.act !== "convey" && remark.by !== "all" && remark.by?.includes(key),
          ),
        ),
      ),
  );

/** Joins "somebody spoke" with what the same people said at the item before or after others: both are one turn. */
const announcedWithWords = (turns: readonly (readonly RemarkAt[])[]): (readonly RemarkAt[])[] => {
  const announced = turns.filter((turn) => turn.every(({ remark }) => isBare(remark)));
  const spoken = turns.filter((turn) => !announced.includes(turn));
  const wordsOf = (turn: readonly RemarkAt[]): readonly RemarkAt[] | undefined =>
    spoken.find((other) =>
      turn.every(({ remark }) => other.every((one) => sameSpeakers(one.remark, remark))),
    );
  return turns.flatMap((turn) => {
    if (announced.includes(turn)) return wordsOf(turn) || haveWords(turn, spoken) ? [] : [turn];
    return [[...announced.filter((one) => wordsOf(one) === turn).flat(), ...turn]];
  });
};

/** The turns of an item: consecutive remarks of the same speakers. */
const speeches = ({ roster }: Source, scene: Scene): Message[] => {
  const turns: RemarkAt[][] = [];
  for (const remark of (scene.item.remarks ?? []).filter((one) => !isEmpty(one))) {
    const at = { remark, path: `${scene.path}.remarks[${remark.key}]` };
    const turn = turns.at(-1);
    const [first] = turn ?? [];
    if (turn && first && sameSpeakers(first.remark, remark)) turn.push(at);
    else turns.push([at]);
  }
  return announcedWithWords(turns).flatMap((remarks): Message[] => {
    const [first] = remarks;
    const by = first?.remark.by === "all" ? ("all" as const) : roster.known(first?.remark.by);
    if (!first || by.length === 0) return [];
    return [
      {
        id: first.path,
        type: "speech",
        scene,
        by,
        remarks,
        bare: remarks.every(({ remark }) => isBare(remark)),
        paths: remarks.map(({ path }) => path),
        importance: 0.6,
      },
    ];
  });
};

/** Whether everybody who is listed at an item or spoke there is a visitor. */
const hasOnlyVisitors = ({ item, visitors, listed }: Scene): boolean =>
  listed &&
  (item.people ?? []).every(({ key }) => visitors.includes(key)) &&
  (item.remarks ?? []).every(({ by }) => by !== "all" && (by ?? []).every((key) => visitors.includes(key)));

/**
 * Whether an item with a place of its own lists only visitors, while the hosts are listed at the reception: the visitors met
 * others there.
 */
const isWithoutHosts = ({ relations, scenes }: Source, scene: Scene): boolean =>
  hasOnlyVisitors(scene) &&
  scene.item.venue !== undefined &&
  scenes.some(
    (other) => other.item !== scene.item && other.receivers.some((key) => relations.receivers.includes(key)),
  );

/** Whether talks list only visitors, without anybody with whom they can have talked: what they said is all that is known of them. */
const isWithoutPartner = ({ relations }: Source, scene: Scene): boolean =>
  hasOnlyVisitors(scene) &&
  scene.item.activity === "talks" &&
  (scene.item.remarks ?? []).length > 0 &&
  scene.visitors.length > 0 &&
  relations.receivers.length === 0 &&
  scene.item.peopleOpen !== true;

/**
 * Whether an item lists only those who met, as the first sentence of the meeting names them, while the programme has further talks of
 * both sides: it is the meeting itself, which would be stated twice.
 */
const isMeetingItself = ({ scenes }: Source, event: Message, scene: Scene): boolean => {
  if (event.type !== "meet" || event.separate || scene.told !== "main" || hasOwnFacts(scene)) return false;
  const { item, visitors, counterparts } = scene;
  const more = [item.remarks, item.narrative, item.outcomes, item.agreements];
  const met = [...event.hosts, ...event.groups.flat()];
  return (
    scene.listed &&
    more.every((list) => (list ?? []).length === 0) &&
    [...visitors, ...counterparts].every((key) => met.includes(key)) &&
    scenes.some((one) => one !== scene && one.told === "main" && isTalks(one.item) && !one.item.when)
  );
};

const FIELDS = ["title", "did", "venue", "city", "when", "online", "saw", "topics", "sections", "organizers"];

/** The messages of the agenda, item by item in text order: the item itself, who spoke, what the office wrote. */
export const sceneMessages = (source: Source, event: Message, reception: readonly Message[]): Message[] => {
  const { record, relations, scenes } = source;
  const came = relations.party.people.length > 0 || relations.party.delegations.length > 0;
  const met = new Set<PersonKey>([event, ...reception].flatMap((message) => namedBy(record, message)));
  const twoSided = came && (reception.some((one) => one.type === "receive") || event.type === "meet");
  const isTalk = (scene: Scene): boolean =>
    isTalksOrMeal(scene.item) &&
    (came
      ? scene.visitors.length > 0 || !scene.listed || (scene.whole && scene.counterparts.length > 0)
      : scene.visitors.length > 0 && scene.counterparts.length > 0);
  return scenes.flatMap((scene): Message[] => {
    const base = {
      id: scene.path,
      scene,
      paths: FIELDS.map((field) => `${scene.path}.${field}`),
      importance: 0.6,
    };
    const own: Message[] = [];
    const { activity } = scene.item;
    const spoken = speeches(source, scene);
    if (activity === "tour") own.push({ ...base, type: "tour" });
    else if (activity === "handover") own.push({ ...base, type: "handover" });
    else if (isTalk(scene)) {
      const others = scene.counterparts;
      const meeting = event.type === "meet" && others.some((key) => event.hosts.includes(key));
      const known =
        others.length > 0
          ? meeting || others.every((key) => met.has(key))
          : isWithoutPartner(source, scene) || (twoSided && scene.whole && !isWithoutHosts(source, scene));
      if (!known) for (const key of others) met.add(key);
      const stated = isMeetingItself(source, event, scene);
      if (!stated && (!known || hasOwnFacts(scene) || spoken.length === 0))
        own.push({ ...base, type: "talk", known });
    } else if (hasOwnFacts(scene) && !isCorrespondence(scene.item)) own.push({ ...base, type: "session" });
    const rest: Message[] = [
      ...own,
      ...spoken,
      ...((scene.item.narrative ?? []).length > 0
        ? [
            {
              id: `${scene.path}.narrative`,
              type: "narrative" as const,
              scene,
              paths: [`${scene.path}.narrative`],
              importance: 0.4,
            },
          ]
        : []),
    ];
    const elsewhere = new Set(rest.flatMap((message) => namedBy(record, message)));
    const people = scene.attendees.filter((key) => !isUnderstood(record, key));
    const attending = people.filter((key) => !met.has(key) && !elsewhere.has(key));
    if (attending.length === 0 || scene.item.did) return rest;
    return [
      ...rest,
      {
        id: `${scene.path}.people`,
        type: "scene-attendees",
        scene,
        people,
        paths: [`${scene.path}.people`],
        importance: 0.3,
      },
    ];
  });
};
