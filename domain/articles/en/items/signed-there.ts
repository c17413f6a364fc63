import { type Line, line } from "../../compose";
import { isBareSession, type Scene, type Session, type Talk } from "../../content/message";
import { type Phrase, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Frame, opened } from "../event/event";
import { documentNoun } from "../words/documents";
import { isPlural } from "../words/grammar";

/** Whether a later sentence says at which stop of a visit the document that is the news was signed. */
export const isSignedLater = (discourse: Discourse): boolean =>
  stopOfSigning(discourse) !== undefined || talksOfSigning(discourse) !== undefined;

/** The item of the signing that is the news, if a separate sentence states it later, with its day and place. */
const stopOfSigning = ({ plan }: Discourse): Session | undefined => {
  const { news, event, paragraphs } = plan;
  const heads = paragraphs.flatMap((one) => one.sentences.map(({ head }) => head));
  if (news.type !== "sign" || event?.type !== "visit") return undefined;
  const found = heads.find((one) => one.type === "session" && one.scene === news.scene);
  return found?.type === "session" && isBareSession(found) ? found : undefined;
};

/** The talks at which the document that is the news was signed, one of several stops, where a later sentence states them. */
const talksOfSigning = ({ plan, content }: Discourse): Talk | undefined => {
  const { news, event, paragraphs } = plan;
  if (news.type !== "sign" || event?.type !== "visit" || !news.scene || news.scene.item.title)
    return undefined;
  const stops = content.scenes.filter(({ item, told }) => told === "main" && STOPS.has(item.activity));
  const [, ...later] = paragraphs.flatMap((one) => one.sentences.map(({ head }) => head));
  const found = later.find((one) => one.type === "talk" && one.scene === news.scene);
  return found?.type === "talk" && stops.length > 1 && (news.agreement.status ?? "signed") === "signed"
    ? found
    : undefined;
};

const STOPS: ReadonlySet<Scene["item"]["activity"]> = new Set(["tour", "talks", "discussion"]);

/** "…, at which the memorandum was signed": a document signed at talks, after the words for them. */
export const withSigningAtTalks = (
  discourse: Discourse,
  head: Talk,
  lines: readonly Line[],
): readonly Line[] => {
  const { news } = discourse.plan;
  const [first, ...more] = lines;
  if (!first || news.type !== "sign" || talksOfSigning(discourse) !== head) return lines;
  const noun = documentNoun(discourse, news);
  const were = isPlural(noun) ? "were" : "was";
  const text = textOf(first.words);
  if (/ held (?:\p{Ll}+ )?talks with [^;]+$/u.test(text) && !/ talks with .* on /.test(text))
    return [{ ...first, words: say`${first.words}, at which ${noun} ${were} signed` }, ...more];
  return [...lines, line(`${head.id}.signed`, say`${noun} ${were} signed at the talks`)];
};

/**
 * "The memorandum was signed there.": the signing that is the news, at the stop of the journey where it took place; nothing
 * where only the order of the items would be new.
 */
export const signedThere = (
  discourse: Discourse,
  head: Session,
  frame: Frame,
  place: () => Phrase,
): Line[] | undefined => {
  const { news } = discourse.plan;
  const { scene } = head;
  if (news.type !== "sign" || stopOfSigning(discourse) !== head) return undefined;
  const noun = documentNoun(discourse, news);
  const on = news.agreement.signedOn ? `${news.path}.signedOn` : undefined;
  const at = place();
  // The first sentence has stated the signing.
  if (!scene.item.venue && !scene.item.when && !frame.front && !says(at)) return [];
  const there = says(at) ? at : scene.item.venue ? " there" : frame.front ? "" : " the same day";
  const were = isPlural(noun) ? "were" : "was";
  const words = sourced(say`${noun} ${were} signed${there}`, on);
  return [line(head.id, opened(frame, words))];
};
