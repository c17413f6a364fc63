import type { Message, Scene, Speech } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { markStated } from "../../reference/memory";
import { articled, isEvent, titleOf } from "../event/things";
import { roomOfReception } from "../items/destination";
import { messagesOf } from "../words/plan";

const GUESTS =
  /^(?:the|their) (?:(?:foreign|visiting|two|three|four|five|(?:\p{Lu}\p{L}+ and )?\p{Lu}\p{L}+) )?(?:delegation|delegates|delegations|guests?|visitors?|team|group|party)$/u;

/** "receive the guests": an act of welcoming, which the reception already states. */
const RECEIVE =
  /^(?:receive|welcome|greet|meet(?: with)?) (?:the|their) (?:(?:foreign|visiting) )?(?:delegations?|guests?|visitors?)$/i;

/** "the diplomats": the guests by the noun that the name of a delegation or of a group of theirs has for them. */
const areGuests = ({ facts }: Discourse, whom: string): boolean => {
  const [, noun] = /^the (\p{Ll}{4,}s)$/u.exec(whom) ?? [];
  if (!noun) return false;
  const names = [
    ...facts.delegations.flatMap(({ side, name }) => (side === "guest" && name ? [name.en ?? ""] : [])),
    ...facts.people.flatMap(({ side, group }) => (side === "guest" && group ? [group.text] : [])),
  ];
  return names.some((name) => name.split(" ").includes(noun));
};

/** "to the city" of "welcome to the city": where the guests were welcomed. */
const WELCOME_TO =
  /^(?:an? )?(?:formal |official )?welcome (to the (?:academy|airport|campus|capital|city|college|company|country|county|district|factory|harbou?r|hospital|institute|island|library|museum|park|port|province|region|school|state|town|university|village|zone))$/iu;

/** "the envoy", "Mayor Lee": whom somebody welcomed, where there was only one visitor. */
const isOnlyVisitor = ({ content }: Discourse, whom: string): boolean => {
  const { people, delegations } = content.relations.party;
  return people.length === 1 && delegations.length === 0 && !/[,;]| and /.test(whom);
};

/** "a gathering in the Reed Room": the item at which the guests were welcomed, whose title may have the room. */
const gatheringOf = (discourse: Discourse, title: Said): Phrase => {
  const room = discourse.facts.said(discourse.facts.record.venue?.name, "venue.name");
  if (!room || !title.text.includes(room.text)) return articled(title);
  return sourced(articled(title), ...roomOfReception(discourse).paths);
};

/** "welcomed on arrival": the welcome that is the first thing said by those who received, in the sentence of the reception. */
export const takeWelcome = (discourse: Discourse, receivers: readonly Who[]): Phrase | undefined => {
  const { facts, memory } = discourse;
  const all = messagesOf(discourse);
  const speeches = all.filter((message) => message.type === "speech");
  const byThem = ({ by, scene }: Speech): boolean =>
    by !== "all" && [...by].sort().join() === keysOf(receivers) && scene === speeches[0]?.scene;
  const speech = speeches.find(byThem);
  if (receivers.length === 0 || !speech) return undefined;
  const { scene } = speech;
  const title = titleOf(discourse, scene);
  const [, to] = WELCOME_TO.exec(title?.text ?? "") ?? [];
  const welcome =
    to !== undefined ||
    (title && /^(?:an? )?(?:formal |official )?welcome(?: ceremony| in | at |$)/i.test(title.text));
  const [at, ...others] = speech.remarks;
  const whom = at && facts.said(at.remark.whom, `${at.path}.whom`);
  const arrival = title && /^arrival$/i.test(title.text);
  const { did, narrative, topics, venue, when } = scene.item;
  if (!at || others.length > 0 || at.remark.act !== "welcome" || at.remark.quote) return undefined;
  const guests = whom && (GUESTS.test(whom.text) || areGuests(discourse, whom.text));
  if (!whom || !(guests || isOnlyVisitor(discourse, whom.text))) return undefined;
  const action = discourse.facts.said(did, `${scene.path}.did`);
  const same = all.filter((message) => "scene" in message && message.scene === scene);
  // Talks of which nothing else is known than who received whom there.
  const silent = (message: Message): boolean =>
    message.type === "session" || (message.type === "talk" && message.known && (!title || welcome === true));
  // Talks with others too follow by themselves: the welcome spoken there is known from here.
  const apart = same.some((message) => message !== speech && !silent(message));
  const other = title !== undefined && !arrival && !welcome;
  if (other && !apart) return undefined;
  const greeted = apart && !arrival;
  const bare = !venue && (greeted || !narrative?.length) && !when && !topics?.length;
  if (!bare || (apart && !greeted) || (action && !RECEIVE.test(action.text))) return undefined;
  const gathered = other && greeted && receivers.length > 1 && !scene.listed && isEvent(title);
  // An item that is called a welcome, or at which they welcomed the guests first, and that has no chair is stated by it.
  const stated = (message: Message): boolean =>
    message === speech ||
    !greeted ||
    (title !== undefined && (!other || gathered) && message.type === "session" && !scene.chairs.length);
  for (const message of same.filter(stated)) {
    markStated(memory, message.id);
  }
  if (gathered && !scene.chairs.length)
    return sourced(say`welcomed at ${gatheringOf(discourse, title)}`, at.path, whom.path);
  return plain(arrival ? "welcomed on arrival" : to ? `welcomed ${to}` : "welcomed", [
    at.path,
    whom.path,
    ...(title && !other && !(greeted && scene.chairs.length > 0) ? [title.path] : []),
    ...(action ? [action.path] : []),
  ]);
};

/** Whether the one who received the visitors welcomes them in a later sentence, and says more in it. */
export const welcomesLater = (discourse: Discourse, receivers: readonly Who[]): boolean =>
  receivers.length === 1 &&
  messagesOf(discourse).some(
    (one) =>
      one.type === "speech" &&
      one.by !== "all" &&
      one.by.join() === keysOf(receivers) &&
      one.remarks.length > 1 &&
      !discourse.memory.realized.has(one.id) &&
      one.remarks.some(
        ({ remark: { act, whom } }) =>
          act === "welcome" && (whom === undefined || GUESTS.test(whom.en ?? "")),
      ),
  );

const keysOf = (whos: readonly Who[]): string =>
  whos
    .map(({ key }) => key)
    .sort()
    .join();

/** The paths of the welcome that the guides of a tour gave the visitors, where that is all they said: "welcomed and guided by X". */
export const takeWelcomeOfGuides = (discourse: Discourse, scene: Scene): string[] => {
  const { memory } = discourse;
  const speech = messagesOf(discourse).find(
    (one): one is Speech =>
      one.type === "speech" &&
      one.scene === scene &&
      one.by !== "all" &&
      !memory.realized.has(one.id) &&
      [...one.by].sort().join() === [...scene.guides].sort().join() &&
      one.remarks.every(({ remark }) => remark.act === "welcome" && !remark.quote && !remark.onBehalfOf),
  );
  const whoms = speech?.remarks.map(({ remark }) => remark.whom?.en ?? "the visitors") ?? [];
  if (!speech || scene.guides.length === 0 || !whoms.every((whom) => GUESTS.test(whom))) return [];
  markStated(memory, speech.id);
  return speech.remarks.flatMap(({ remark, path }) => [path, ...(remark.whom ? [`${path}.whom.en`] : [])]);
};
