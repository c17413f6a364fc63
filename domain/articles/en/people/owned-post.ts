import { type Phrase, say, spliced, textOf } from "../../phrase";
import type { Who } from "../../reference/facts";
import { nounOf } from "../words/org-nouns";
import { titleText } from "./posts";

/** "member of the ": what comes before a body of an organization in a title. */
const IN_BODY = /^(?:[\p{L}-]+ ){1,4}of (?=the \p{Lu})/u;

const frontOfBody = (post: string): string => {
  const [front = ""] = IN_BODY.exec(post) ?? [];
  return front !== "" && nounOf(post.slice(front.length + "the ".length)) !== "" ? front : "";
};

/** Whether somebody's only post is one in a body of the organization. */
export const isInBody = ({ posts: [post, ...more] }: Who): boolean =>
  post !== undefined && more.length === 0 && frontOfBody(titleText(post)) !== "";

/** "its president", "member of its Board of Divers": the owner before the post, or before the body of the organization that it is held in. */
export const ownedPost = (post: Phrase, owner: string): Phrase => {
  const front = frontOfBody(textOf(post));
  return front === ""
    ? say`${owner} ${post}`
    : spliced(post, front.length, front.length + "the".length, owner);
};
