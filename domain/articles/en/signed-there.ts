import { type Line, line } from "../compose";
import { isBareSession, type Session } from "../content/message";
import { type Phrase, resting, say, says } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { documentNoun } from "./documents";
import { type Frame, opened } from "./event";
import { isPlural } from "./grammar";

/** The item of the signing that is the news, where a sentence of its own states it later, with its day and place. */
export const stopOfSigning = ({ plan }: Discourse): Session | undefined => {
  const { news, event, paragraphs } = plan;
  const heads = paragraphs.flatMap((one) => one.sentences.map(({ head }) => head));
  if (news.type !== "sign" || event?.type !== "visit") return undefined;
  const found = heads.find((one) => one.type === "session" && one.scene === news.scene);
  return found?.type === "session" && isBareSession(found) ? found : undefined;
};

/** "The memorandum was signed there.": the signing that is the news, at the stop of the journey where it took place. */
export const signedThere = (
  discourse: Discourse,
  head: Session,
  frame: Frame,
  place: () => Phrase,
): Line | undefined => {
  const { news } = discourse.plan;
  const { scene } = head;
  if (news.type !== "sign" || stopOfSigning(discourse) !== head) return undefined;
  const noun = documentNoun(discourse, news);
  const on = news.agreement.signedOn ? `${news.path}.signedOn` : undefined;
  const at = place();
  const there = says(at) ? at : scene.item.venue ? " there" : frame.front ? "" : " the same day";
  const words = resting(say`${noun} ${isPlural(noun) ? "were" : "was"} signed${there}`, on);
  return line(head.id, opened(frame, words));
};
