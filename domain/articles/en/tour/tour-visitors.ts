import type { Scene } from "../../content/message";
import { type Phrase, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** The only person who made the tour, where no delegation did and the words for the visitors are not "the group". */
const onlyVisitor = ({ facts, content }: Discourse, words: Phrase, scene: Scene): Who | undefined => {
  const [one, ...more] = facts
    .whos(scene.visitors)
    .filter((who) => !content.relations.party.hostStaff.includes(who.key));
  const others = more.length + content.relations.party.delegations.length > 0;
  return one?.name && !others && !/^the group$/i.test(textOf(words)) ? one : undefined;
};

/** The one person among the visitors: a leader without the delegation, or with only escorts. */
const personIn = ({ facts }: Discourse, words: Phrase, scene: Scene): Who | undefined => {
  const text = textOf(words);
  const who = facts.who(words.pieces.find((piece) => piece.mention !== undefined)?.mention);
  const isNamed = ({ name, raw }: Who): boolean =>
    text === (raw.person?.later?.en ?? name?.text.split(" ").at(-1));
  if (!who) return facts.whos(scene.visitors).find(isNamed);
  return who.name && text.includes(who.name.text.split(" ").at(-1) ?? "") ? who : undefined;
};

const pronounOf = ({ raw, path }: Who): Phrase | undefined => {
  const pronoun = raw.person?.pronoun;
  return pronoun === "he" || pronoun === "she" ? plain(pronoun, [`${path}.person.pronoun`]) : undefined;
};

/** Whether the words name a group without a person: "the delegation". */
export const isGroup = (discourse: Discourse, words: Phrase, scene: Scene): boolean =>
  /^(?:the|an?) /i.test(textOf(words)) &&
  !onlyVisitor(discourse, words, scene) &&
  !personIn(discourse, words, scene);

/** "they", "it" or the recorded pronoun of the one visitor; undefined where none is known. */
export const pronounOfVisitors = (
  discourse: Discourse,
  { words, many }: { words: Phrase; many: boolean },
  scene: Scene,
): Phrase | undefined => {
  if (many) return plain("they");
  const visitor = onlyVisitor(discourse, words, scene) ?? personIn(discourse, words, scene);
  if (visitor) return pronounOf(visitor);
  return /^(?:the|an?) /i.test(textOf(words)) ? plain("it") : undefined;
};

/** Whether a tour is all that its visitors, who came on no visit, did at an event: they do not "also" see anything. */
export const isFirstAct = ({ content }: Discourse, { item, path }: Scene): boolean => {
  const { people, delegations } = content.relations.party;
  const own = (item.people ?? []).map(({ key }) => key);
  const others = content.scenes.filter((scene) => scene.path !== path);
  const acted = others.flatMap((scene) => [
    ...scene.speakers,
    ...(scene.item.people ?? []).map(({ key }) => key),
  ]);
  return (
    people.length + delegations.length === 0 && own.length > 0 && !own.some((key) => acted.includes(key))
  );
};
