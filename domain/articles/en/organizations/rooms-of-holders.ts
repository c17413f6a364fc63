import type { Discourse } from "../../reference/discourse";
import { isWithin, type Place, topOf } from "../../reference/facts";
import { areWordsOf } from "../words/mere-meeting";
import { isOfKnown } from "../words/place-prepositions";

/** "conference room of the Director General", "chambers of the Consul General at Quay House": a room by the post of its holder. */
const ROOM_OF_HOLDER =
  /^(?:the )?(?:[\p{Ll}-]+ ){0,2}(?:office|chambers?|room|boardroom|suite|residence) of (?:the )?(\p{Lu}[^,;]*)$/u;
const HOLDER_ROOM =
  /^(?:the )?(\p{Lu}[^,;]*?)['’]s (?:[\p{Ll}-]+ ){0,2}(?:office|chambers?|room|boardroom|suite|residence)(?: (?:at|in|on) .+)?$/u;
const BUILDING = / (?:at|in|on) /u;

/** The post by whose holder a room is called: "Consul General". */
const postOfRoom = (name: string): string | undefined => {
  const holder = ROOM_OF_HOLDER.exec(name)?.[1] ?? HOLDER_ROOM.exec(name)?.[1];
  return holder?.split(BUILDING, 1)[0];
};

/**
 * Whether a room is called by the post of somebody of its organization, which the text has named: "of the Port Authority" behind
 * "in the office of the Director General" would say it again.
 */
export const isOfKnownHolder = ({ facts, memory }: Discourse, { name, org }: Place): boolean => {
  if (!org) return false;
  if (isOfKnown(name.text) && memory.orgs.has(org.org)) return true;
  const post = postOfRoom(name.text);
  if (!post) return false;
  const whole = topOf(org).org;
  if (!memory.orgs.has(org.org) && !memory.orgs.has(whole)) return false;
  return facts.people.some(({ posts }) =>
    posts.some(
      ({ title, org: of }) => title && areWordsOf(post, title.text) && of && isWithin(of.org, whole),
    ),
  );
};
