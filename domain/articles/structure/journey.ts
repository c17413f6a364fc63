import type { Content } from "../content/content";
import type { Message, Receive, Scene, Talk } from "../content/message";
import { type Facts, receivingOrg, topOf } from "../reference/facts";

/** Consecutive items at one place: a unit of a journey. */
export interface Stop {
  /** The name of the place or of the organization visited; undefined where the language has neither. */
  readonly place: string | undefined;
  readonly scenes: readonly Scene[];
}

/** The only organization of those whom the visitors met at an item. */
const organizationMet = (facts: Facts, scene: Scene): string | undefined => {
  const met = facts.whos([...scene.counterparts, ...scene.receivers]);
  const names = met.map((who) => {
    const ref = receivingOrg(facts, who);
    return ref && topOf(ref).name.text;
  });
  const [first] = names;
  return names.every((one) => one === first) ? first : undefined;
};

/** The place of an item: its venue, the only thing seen there, or the organization of those who were met. */
const placeOf = (facts: Facts, scene: Scene): string | undefined => {
  const venue = facts.place(scene.item.venue, `${scene.path}.venue`)?.called;
  const [seen, ...more] = facts.list(scene.item.saw, "");
  return venue ?? (seen && more.length === 0 ? seen.text : organizationMet(facts, scene));
};

const known = new WeakMap<Content, { readonly facts: Facts; readonly stops: readonly Stop[] }>();

/** The items of a visit in the order of the agenda, those at one place and on one day together. */
export const stopsOf = (content: Content, facts: Facts): readonly Stop[] => {
  const before = known.get(content);
  if (before?.facts === facts) return before.stops;
  const stops = stopsIn(content, facts);
  known.set(content, { facts, stops });
  return stops;
};

/** Talks without a place of their own directly after a tour of one. */
const goesOnThere = (before: Scene, { item }: Scene): boolean =>
  before.item.activity === "tour" &&
  before.item.venue !== undefined &&
  item.activity === "talks" &&
  item.venue === undefined &&
  item.city === undefined;

/** A meeting with a name after tours of several places belongs to the whole visit, not to the last place. */
const concludes = (main: readonly Scene[], scene: Scene): boolean => {
  const tours = main.filter(({ item }) => item.activity === "tour" && item.venue !== undefined);
  const title = scene.item.title?.zh ?? scene.item.title?.en ?? "";
  return main.at(-1) === scene && tours.length > 1 && /会$|\bmeeting\b/i.test(title);
};

const stopsIn = ({ scenes, relations }: Content, facts: Facts): Stop[] => {
  if (!relations.visit) return [];
  const stops: { place: string | undefined; scenes: Scene[] }[] = [];
  const main = scenes.filter((one) => one.told === "main");
  for (const scene of main) {
    const place = placeOf(facts, scene);
    const last = stops.at(-1);
    const before = last?.scenes.at(-1);
    const sameDay = scene.item.when === undefined || scene.item.when.start === before?.item.when?.start;
    if (last && sameDay && place !== undefined && place === last.place) last.scenes.push(scene);
    else if (last && before && sameDay && goesOnThere(before, scene) && !concludes(main, scene))
      last.scenes.push(scene);
    else stops.push({ place, scenes: [scene] });
  }
  return stops;
};

/** The stop that an item belongs to. */
export const stopOf = (content: Content, facts: Facts, key: string | undefined): Stop | undefined =>
  stopsOf(content, facts).find((stop) => stop.scenes.some((scene) => scene.key === key));

/** Number of places from which on each begins its own part of the text. */
const MIN_PLACES = 3;

/** Whether a visit went to several places, each of which is reported as a unit. */
export const isJourney = (content: Content, facts: Facts): boolean => {
  const placed = stopsOf(content, facts).filter(({ place }) => place !== undefined);
  return placed.length >= MIN_PLACES || (placed.length > 1 && placed.some(({ scenes }) => scenes.length > 1));
};

const isAtOwnOrganization = (facts: Facts, venue: Scene["item"]["venue"]): boolean => {
  const at = facts.place(venue, "");
  return at?.org !== undefined && at.org.name.text === at.name.text;
};

const MEETS: ReadonlySet<string> = new Set(["talks", "discussion", "meal"]);

/** The one item at which somebody met the visitors, with a place or a day of its own. */
const meetingOf = ({ scenes }: Content, key: string): Scene | undefined => {
  const [only, ...more] = scenes.filter(({ receivers, counterparts }) =>
    [...receivers, ...counterparts].includes(key),
  );
  const plain = only?.told === "main" && only.listed && only.visitors.length > 0 && !only.item.each;
  const own = only?.item.venue ?? only?.item.city ?? only?.item.when;
  return plain && own && more.length === 0 && MEETS.has(only.item.activity ?? "") ? only : undefined;
};

/** Chinese: whether each host of a journey received the visitors at an item of their own and for another organization, which names them. */
const areNamedAtMeetings = (content: Content, facts: Facts, { people }: Receive): boolean => {
  const met = people.map((key) => meetingOf(content, key));
  const organizations = new Set(met.map((scene) => scene && organizationMet(facts, scene)));
  const hosts = facts.whos(people);
  return (
    facts.record.kind === "outbound_visit" &&
    (people.length > 1 || (met[0] !== undefined && isInCityOfItsOwn(content, facts, met[0]))) &&
    hosts.length === people.length &&
    hosts.every((who) => who.name !== undefined) &&
    !met.includes(undefined) &&
    new Set(met).size === people.length &&
    organizations.size === people.length
  );
};

/** Whether an item was in one of several cities or countries of a journey, and other main items in others. */
const isInCityOfItsOwn = ({ scenes }: Content, facts: Facts, own: Scene): boolean => {
  const city = facts.said(own.item.city, "")?.text;
  const others = scenes.filter(({ told, item }) => told === "main" && item.city !== undefined);
  return city !== undefined && others.some(({ item }) => facts.said(item.city, "")?.text !== city);
};

/**
 * Chinese: whether each host who received the visitors at their own place is named there, in talks without a speech or on the
 * premises of their organization.
 */
const areNamedAtTalks = (content: Content, facts: Facts, { people, separate }: Receive): boolean =>
  separate &&
  isJourney(content, facts) &&
  people.every((key) =>
    content.scenes.some(
      (scene) =>
        scene.receivers.includes(key) &&
        scene.item.activity === "talks" &&
        facts.place(scene.item.venue, "") !== undefined &&
        (((scene.item.topics ?? []).length > 0 &&
          (scene.item.remarks ?? []).every(({ by }) => by === "all")) ||
          (isAtOwnOrganization(facts, scene.item.venue) && spokeAt(scene, key))),
    ),
  );

/** Chinese: the messages without a reception whose hosts are named where each met the visitors; the talks there state it. */
export const withHostsAtStops = (content: Content, facts: Facts, messages: readonly Message[]): Message[] => {
  const receive = messages.find((one): one is Receive => one.type === "receive");
  if (facts.lang !== "zh" || !receive) return [...messages];
  const rest = messages.filter((one) => one !== receive);
  if (areNamedAtTalks(content, facts, receive)) return rest;
  if (!areNamedAtMeetings(content, facts, receive)) return [...messages];
  const met = receive.people.flatMap((key) => meetingOf(content, key) ?? []);
  const isAt = (one: Message, scene: Scene): boolean => "scene" in one && one.scene === scene;
  return rest.flatMap((one): Message[] => {
    const scene = met.find((each) => isAt(one, each));
    if (!scene) return [one];
    if (one.type === "talk") return [{ ...one, known: false, receives: true }];
    const talked = rest.some((each) => each.type === "talk" && isAt(each, scene));
    const first = rest.find((each) => isAt(each, scene)) === one;
    return first && !talked ? [meetingAt(scene), one] : [one];
  });
};

/** The talks of an item where only the speeches had to be stated. */
const meetingAt = (scene: Scene): Talk => ({
  id: scene.path,
  type: "talk",
  scene,
  known: false,
  receives: true,
  paths: ["title", "venue", "city", "when", "online"].map((field) => `${scene.path}.${field}`),
  importance: 0.6,
});

/** The place of an item: its venue, otherwise its city. */
const placeOrCity = (facts: Facts, { item }: Scene): string | undefined =>
  facts.place(item.venue, "")?.id ?? facts.said(item.city, "")?.text;

const spokeAt = (scene: Scene | undefined, key: string): boolean =>
  (scene?.item.remarks ?? []).some(({ by }) => by !== "all" && by?.includes(key));

/** English: who received the visitors at only one of several places, and talked with them or spoke there, where they are introduced. */
const receivedAtStop = (content: Content, facts: Facts, key: string): boolean => {
  const [own, ...more] = content.scenes.filter((scene) => scene.receivers.includes(key));
  const place = own && placeOrCity(facts, own);
  const spoke = spokeAt(own, key);
  const elsewhere = content.scenes.some(
    (scene) => scene.receivers.length > 0 && scene !== own && placeOrCity(facts, scene) !== place,
  );
  const stated = spoke || own?.item.activity === "talks";
  if (own === undefined || more.length > 0) return false;
  const each = isEachAtOwnItem(content, facts);
  const apart = each || place !== undefined || own.item.when !== undefined;
  const alone =
    apart &&
    AT_STOP.has(own.item.activity ?? "") &&
    (each ||
      isOfItemAlone(facts, key) ||
      isAtCityOfItsOwn(content, facts, own) ||
      isOnTourOfADay(content, facts, own));
  return (place !== undefined && stated && elsewhere) || alone;
};

/** Whether nobody received the whole visit, and several people each received a part of it. */
const isEachAtOwnItem = ({ scenes }: Content, { record }: Facts): boolean => {
  const stops = scenes.filter(({ receivers }) => receivers.length > 0);
  const keys = stops.flatMap(({ receivers }) => receivers);
  return (
    stops.length > 1 &&
    new Set(keys).size === keys.length &&
    (record.participants ?? []).every(({ roles }) => !roles?.includes("receiver"))
  );
};

const AT_STOP: ReadonlySet<string> = new Set(["tour", "talks", "discussion", "meal"]);

/** Whether the record has one receiver at only one item, and other receivers of the whole visit. */
const isOfItemAlone = ({ record }: Facts, key: string): boolean => {
  const all = (record.participants ?? []).filter(({ roles }) => roles?.includes("receiver"));
  return all.length > 0 && all.every((one) => one.key !== key);
};

/** Whether nobody received the whole visit, and an item is a later one in another city. */
const isAtCityOfItsOwn = ({ scenes }: Content, { record }: Facts, own: Scene): boolean =>
  own.item.city !== undefined &&
  scenes.indexOf(own) > 0 &&
  own.counterparts.length > 0 &&
  (record.participants ?? []).every(({ roles }) => !roles?.includes("receiver"));

/**
 * Whether nobody received the whole visit of several days, and an item is a tour on one of these: its receivers received the
 * visitors only there.
 */
const isOnTourOfADay = ({ scenes }: Content, { record }: Facts, { item, visitors }: Scene): boolean =>
  item.activity === "tour" &&
  item.venue !== undefined &&
  item.when?.start !== undefined &&
  record.when?.end !== undefined &&
  record.when.end !== record.when.start &&
  visitors.length > 0 &&
  scenes.filter(({ receivers }) => receivers.length > 0).length === 1 &&
  (record.participants ?? []).every(({ roles }) => !roles?.includes("receiver"));

/**
 * English: a reception without hosts who received the visitors at another place of the journey, named by the talks there;
 * undefined where nobody is left.
 */
export const withoutHostsOfStops = (
  content: Content,
  facts: Facts,
  messages: readonly Message[],
): Message[] => {
  const receive = messages.find((one): one is Receive => one.type === "receive");
  if (facts.lang !== "en" || !receive) return [...messages];
  const inOnePlace = content.scenes.some(
    (one) =>
      receive.people.every((key) => one.receivers.includes(key)) &&
      (isAtCityOfItsOwn(content, facts, one) || isOnTourOfADay(content, facts, one)),
  );
  if (receive.people.length < 2 && !inOnePlace) return [...messages];
  const atStop = receive.people.filter((key) => receivedAtStop(content, facts, key));
  const left = receive.people.filter((key) => !atStop.includes(key));
  // Beside a host who is named at a stop, somebody of another item alone did not receive the whole visit.
  const none = atStop.length > 0 && left.every((key) => isOfItemAlone(facts, key));
  const [there, people] = none ? [receive.people, []] : [atStop, left];
  return messages.flatMap((one): Message[] => {
    if (one === receive) return people.length > 0 ? [{ ...receive, people }] : [];
    if (one.type !== "talk" || content.candidates.includes(one)) return [one];
    // Those who spoke there are introduced as speakers.
    const { scene } = one;
    const met = scene.receivers.some((key) => there.includes(key) && !spokeAt(scene, key));
    return met ? [{ ...one, known: false }] : [one];
  });
};

/** Whether an item is the first at a place of a journey, on the day of the item before it: 在甲大学，代表团……. */
export const opensStop = (content: Content, facts: Facts, scene: Scene): boolean => {
  const before = content.scenes[content.scenes.indexOf(scene) - 1];
  const { when, venue } = scene.item;
  const known = JSON.stringify(when) === JSON.stringify(before?.item.when);
  return (
    (when === undefined || known) &&
    facts.place(venue, "") !== undefined &&
    isJourney(content, facts) &&
    stopOf(content, facts, scene.key)?.scenes[0] === scene
  );
};
