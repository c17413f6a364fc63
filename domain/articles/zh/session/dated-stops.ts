import type { Scene, Tour } from "../../content/message";
import { type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { whenText } from "../words/dates";
import { seenList } from "../words/lists-of-things";
import { seeing } from "../words/verbs-of-seeing";
import { withoutOthers } from "./sights";

/** Characters of all stops that one sentence has room for. */
const ROOM = 150;

/** Whether nothing is known of a stop but its day and what the visitors saw there. */
const isDatedStop = ({ content, facts }: Discourse, scene: Scene): boolean => {
  const { item, told, escorts, guides, receivers, counterparts } = scene;
  const lists = [
    ...[item.remarks, item.outcomes, item.agreements, item.narrative, item.organizers, item.topics],
    ...[escorts, guides, receivers, counterparts],
  ];
  const seen = facts.list(item.saw, "").length > 0;
  const dated = item.when?.start !== undefined || item.when?.words !== undefined;
  const own = content.messages.filter((one) => "scene" in one && one.scene === scene);
  return (
    item.activity === "tour" &&
    told === "main" &&
    seen &&
    dated &&
    !(item.venue ?? item.city ?? item.title ?? item.did) &&
    lists.every((list) => (list ?? []).length === 0) &&
    own.every((one) => one.type === "tour")
  );
};

const lengthOf = ({ facts }: Discourse, { item }: Scene): number =>
  facts.list(item.saw, "").reduce((n, { text }) => n + text.length + 1, 8);

const dayOf = ({ item: { when } }: Scene): string | undefined => when?.start ?? when?.words?.zh;

/** ，27日走访了乙公司，4月2日走访了丙公司: what the same visitors saw on other days, of which no more is known. */
export const datedStops = (discourse: Discourse, tour: Tour): Phrase => {
  const { content, facts, memory } = discourse;
  if (!isDatedStop(discourse, tour.scene)) return plain("");
  let words = plain("");
  let room = ROOM - lengthOf(discourse, tour.scene);
  let last = tour.scene;
  for (const scene of content.scenes.slice(content.scenes.indexOf(tour.scene) + 1)) {
    const next = content.messages.find((one): one is Tour => one.type === "tour" && one.scene === scene);
    room -= lengthOf(discourse, scene);
    const same = scene.listed === last.listed && scene.visitors.join() === last.visitors.join();
    const fits = room >= 0 && same && dayOf(last) !== dayOf(scene) && isDatedStop(discourse, scene);
    if (!next || memory.realized.has(next.id) || !fits) break;
    const day = whenText(discourse, scene.item.when, `${scene.path}.when`);
    if (!day || !says(day)) break;
    memory.realized.add(next.id);
    last = scene;
    const saw = withoutOthers(facts.list(scene.item.saw, `${scene.path}.saw`));
    const list = seenList(saw, scene.item.sawOpen, `${scene.path}.sawOpen`);
    const rests = scene.listed ? `${scene.path}.people` : undefined;
    words = sourced(say`${words}，${day}${seeing(discourse, saw)}了${list}`, rests);
  }
  return words;
};
