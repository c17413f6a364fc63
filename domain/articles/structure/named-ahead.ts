import type { Message, Scene } from "../content/message";
import { type Unit, unit } from "../document-plan";

/** The last two words of a title in small letters: "networking session" of "business networking session". */
const nounOf = ({ item }: Scene): string | undefined =>
  /(?:^| )(\p{Ll}{3,} (?:session|lunch|dinner|exhibition|fair|workshop|tour|visit|ceremony|meeting))$/u.exec(
    item.title?.en ?? "",
  )?.[1];

const pointsOf = (one: Message): string =>
  one.type === "speech"
    ? one.remarks
        .flatMap(({ remark }) => remark.points ?? [])
        .map(({ en }) => ` ${en ?? ""} `)
        .join("")
    : "";

/** The item that all messages of a unit report, where nothing was said at it and it has no time of its own. */
const itemOf = ({ part, messages }: Unit): Scene | undefined => {
  const scenes = new Set(messages.map((one) => ("scene" in one ? one.scene : undefined)));
  const [scene, ...more] = [...scenes];
  const quiet = messages.every(
    (one) => one.type !== "speech" && one.type !== "result" && one.type !== "sign",
  );
  const timed = scene?.item.when !== undefined || (scene?.item.remarks ?? []).length > 0;
  return part === "agenda" && more.length === 0 && quiet && !timed ? scene : undefined;
};

/** English: an item of which earlier speakers speak ("thanked … for the networking session") comes before their words. */
export const withNamedAhead = (units: readonly Unit[]): Unit[] => {
  let placed = [...units];
  for (const one of units) {
    const scene = itemOf(one);
    const noun = scene && nounOf(scene);
    if (!noun) continue;
    const at = placed.indexOf(one);
    const first = placed.findIndex(({ messages }) => messages.some((each) => each.type === "speech"));
    const spoken = placed
      .slice(0, at)
      .some(({ messages }) => messages.some((each) => pointsOf(each).includes(` the ${noun} `)));
    if (first < 1 || first > at || !spoken) continue;
    placed = placed.filter((each) => each !== one);
    placed.splice(first, 0, ...unit(one.part, one.messages, true));
  }
  return placed;
};
