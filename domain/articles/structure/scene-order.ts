import type { DraftRecord } from "../../events/shape";
import type { Message, Scene } from "../content/message";
import { familyOf, organizationsOf } from "../content/roster";
import { isTalks } from "../content/sittings";

/** Titles of an item that describe the whole event. */
const COURSE =
  /^(?:the )?(?:training|workshop|course|seminar|conference|symposium|programme|program|lectures|sessions?|technical sessions?)$/i;

/** An item with known topics only, under a title that describes the whole event: the content of the event. */
export const isContentOfEvent = ({ item, told, chairs, speakers }: Scene): boolean => {
  const lists = [item.people, item.remarks, item.narrative, item.outcomes, item.agreements, item.sections];
  const apart = [item.when, item.venue, item.city, item.online, item.did, item.saw, item.organizers];
  return (
    told === "main" &&
    COURSE.test(item.title?.en ?? "") &&
    [...lists, chairs, speakers].every((list) => (list ?? []).length === 0) &&
    apart.every((one) => one === undefined) &&
    (item.topics ?? []).length > 0
  );
};

/** English: the items of an event, the one with its topics first; after the speeches of its opening that would come too late. */
export const withContentFirst = (
  scenes: readonly Scene[],
  event: Message | undefined,
  news: Message | undefined,
): readonly Scene[] => {
  const content = event?.type === "hold" ? scenes.filter(isContentOfEvent) : [];
  const ceremony = event?.type === "hold" || news?.type === "sign";
  const first = content.length === 1 ? content : ceremony ? scenes.filter(isPrelude) : [];
  return first.length > 0 ? [...first, ...scenes.filter((one) => !first.includes(one))] : scenes;
};

/** "Before the signing, the guests saw the chapel and the library": what was done before a ceremony, not one stop of no known time. */
const isPrelude = ({ item, told }: Scene): boolean =>
  told === "before" &&
  (item.remarks ?? []).length === 0 &&
  (item.activity !== "tour" || (item.topics ?? []).length > 0 || (item.saw ?? []).length > 1);

/**
 * Chinese: what was said before the main items comes before them: 座谈前，甲介绍了……. So does everything else done before talks that
 * the event began with: 座谈会前，甲一行走访了有关企业.
 */
export const withEarlierFirst = (scenes: readonly Scene[], record: DraftRecord): readonly Scene[] => {
  const placeOf = ({ key }: Scene): number => (record.agenda ?? []).findIndex((item) => item.key === key);
  const first = scenes.find(({ told }) => told === "main");
  const begins = first !== undefined && isTalks(first.item) && record.kind !== "outbound_visit";
  const talks = begins ? placeOf(first) : -1;
  const isEarlier = (scene: Scene): boolean =>
    scene.told === "before" &&
    scene.item.activity !== "talks" &&
    (placeOf(scene) < talks || (scene.item.remarks ?? []).length > 0);
  const ordered = [...scenes.filter(isEarlier), ...scenes.filter((scene) => !isEarlier(scene))];
  return withSideToursBehind(ordered, record);
};

/**
 * A tour of no known day without any words, on a visit of several days whose main items have days: it comes behind the first of them, for
 * nothing has been done yet that 还参观了 could add to.
 */
const withSideToursBehind = (scenes: readonly Scene[], { when }: DraftRecord): readonly Scene[] => {
  if (when?.end === undefined || when.end === when.start) return scenes;
  const main = scenes.find(({ told, item }) => told === "main" && isTalks(item) && item.when !== undefined);
  const end = main ? scenes.indexOf(main) : -1;
  const isSide = ({ told, item }: Scene): boolean =>
    told === "before" &&
    item.activity === "tour" &&
    item.when === undefined &&
    [item.remarks, item.topics, item.narrative, item.outcomes].every((list) => (list ?? []).length === 0);
  const side = scenes.slice(0, Math.max(end, 0)).filter(isSide);
  if (!main || side.length === 0) return scenes;
  return scenes.flatMap((one) => (one === main ? [one, ...side] : side.includes(one) ? [] : [one]));
};

/**
 * Chinese: a tour of no known time at an organization whose people the visitors met at one item, and at no other, comes behind that
 * item, not behind what was done elsewhere after it.
 */
export const withToursAtTheirStop = (scenes: readonly Scene[], record: DraftRecord): readonly Scene[] => {
  const isOf = (scene: Scene, ids: readonly string[]): boolean =>
    (record.participants ?? []).some(
      (one) =>
        [...scene.counterparts, ...scene.receivers].includes(one.key) &&
        [...organizationsOf(one)].some((id) => ids.includes(id)),
    );
  if (record.kind !== "outbound_visit") return scenes;
  const found = [...scenes];
  for (const scene of scenes) {
    const { item, told } = scene;
    if (told !== "after" || item.activity !== "tour" || item.when !== undefined) continue;
    const ids = familyOf(item.venue?.organization);
    if (ids.length === 0) continue;
    const [stop, ...more] = scenes.filter((one) => one.told === "main" && isOf(one, ids));
    if (!stop || more.length > 0 || !isTalks(stop.item)) continue;
    found.splice(found.indexOf(scene), 1);
    found.splice(found.indexOf(stop) + 1, 0, scene);
  }
  return found;
};

const isPlainTour = ({ item }: Scene): boolean => {
  const { key: _, activity, people: __, peopleOpen: ___, saw: ____, ...more } = item;
  return (
    activity === "tour" &&
    Object.values(more).every((one) => one === undefined || (Array.isArray(one) && one.length === 0))
  );
};

/** Whether the time of a tour may be over before a ceremony: what is seen behind that in the afternoon is no sight of the morning. */
const isEarlier = ({ item: { when } }: Scene): boolean =>
  when !== undefined &&
  (when.start !== undefined || when.time !== undefined || when.part === "morning" || when.part === "noon");

/** Whether words of the sights of a tour occur at a ceremony: the new hall is seen after it has been opened. */
const isSeenAtCeremony = (tour: Scene, { item }: Scene): boolean => {
  const wordsIn = (texts: readonly (string | undefined)[]): string[] =>
    texts
      .join(" ")
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  const points = (item.remarks ?? []).flatMap(({ points: all = [] }) => all.map(({ en }) => en));
  const said = new Set(wordsIn([item.title?.en, item.venue?.name?.en, ...points]));
  return wordsIn((tour.item.saw ?? []).map(({ en }) => en)).some((word) => said.has(word));
};

/** English: a last tour of which nothing but the sights is known joins the tour before a ceremony that comes between. */
export const withToursTogether = (scenes: readonly Scene[]): readonly Scene[] => {
  let tours = 0;
  for (const { item } of scenes) if (item.activity === "tour") tours += 1;
  if (tours < 2) return scenes;
  const [tour, between, last] = scenes.filter(({ told }) => told === "main").slice(-3);
  if (!tour || !between || !last || tour.item.activity !== "tour" || !isPlainTour(last)) return scenes;
  if (
    !["ceremony", "speeches"].includes(between.item.activity ?? "") ||
    !between.item.remarks?.length ||
    between.item.when ||
    isEarlier(tour) ||
    tour.item.city ||
    isSeenAtCeremony(last, between)
  )
    return scenes;
  if (tour.visitors.join() !== last.visitors.join()) return scenes;
  const rest = scenes.filter((one) => one !== last);
  return rest.toSpliced(rest.indexOf(tour) + 1, 0, last);
};
