import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { isPlural } from "../words/grammar";

/** "the deputy director", "a representative": one unnamed person, called by a post. */
const ONE_POST = /^(?:the|an?) \p{Ll}+(?:[ -]\p{Ll}+){0,2}$/u;

const isOnePost = ({ group, of }: Who): boolean =>
  of.length > 0 &&
  ONE_POST.test(group?.text ?? "") &&
  !isPlural(group?.text ?? "") &&
  !/ of /.test(group?.text ?? "");

/** "the deputy director of A" beside the representative of B, whom the text has named as well: posts of several organizations. */
export const isBesideOtherPosts = ({ facts, memory }: Discourse, who: Who): boolean =>
  isOnePost(who) &&
  facts.people.some(
    (other) =>
      other !== who &&
      isOnePost(other) &&
      memory.people.has(other.key) &&
      other.of[0]?.org !== who.of[0]?.org,
  );
