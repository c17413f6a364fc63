import type { Talk } from "../../content/message";
import { type Phrase, says } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import type { Frame } from "../event/event";
import { titleOf } from "../event/things";

const STAFF =
  /^(?:the )?(?:representatives|officials|staff|leaders|members|employees|delegates|management)$/i;

/** "representatives of the port" that the visitors came to: they are named by one of them, whose words at the talks follow. */
const areStaffOfHost = ({ facts, memory }: Discourse, met: readonly Who[], spoke: Set<string>): boolean =>
  facts.whos([...spoke]).some(({ name, side }) => name && side === "host") &&
  !met.some(({ key }) => spoke.has(key)) &&
  met.every(
    ({ group, of, side }) =>
      side === "host" &&
      STAFF.test(group?.text ?? "") &&
      of.length === 1 &&
      of.every(({ org }) => memory.orgs.has(org)) &&
      facts.record.venue?.organization?.name?.en === of[0]?.name.text,
  );

/** Talks with only recorded speakers, with people whom the text has named. */
export const isBareMeeting = (
  discourse: Discourse,
  { scene }: Talk,
  frame: Frame,
  where: Phrase,
): boolean => {
  const { facts, memory } = discourse;
  const met = facts.whos(scene.counterparts);
  const spoke = new Set(
    (scene.item.remarks ?? []).flatMap((one) => (one.by === "all" ? [] : (one.by ?? []))),
  );
  const known =
    (met.every((who) => knows(memory, who)) && met.some((who) => spoke.has(who.key))) ||
    areStaffOfHost(discourse, met, spoke);
  const meal = scene.item.activity === "meal";
  return (
    known &&
    !meal &&
    !says(where) &&
    !frame.front &&
    !frame.day &&
    !titleOf(discourse, scene) &&
    !scene.item.topics
  );
};
