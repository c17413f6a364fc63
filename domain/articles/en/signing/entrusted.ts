import { type Line, line } from "../../compose";
import type { Sign } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { andList } from "../words/grammar";

/** "point of contact for the memorandum": what somebody is charged with under a document. */
const UNDER = / (?:for|of|under) (?:the|this) (?:memorandum|agreement|contract|protocol|project)\b/;

/** Those whose part in a document is all that the record says of them; nobody knows whether they were there. */
const entrusted = ({ facts, memory }: Discourse): Who[] =>
  facts.people.filter(
    (who) =>
      who.raw.presence === "unstated" &&
      who.name !== undefined &&
      who.functions.length === 1 &&
      UNDER.test(who.functions[0]?.text ?? "") &&
      !knows(memory, who),
  );

/** "single points of contact for the memorandum": several who have one part. */
const ofSeveral = (text: string): string => text.replace(/^(.*?\p{Ll})(?= (?:of|for|under) )/u, "$1s");

const named = (discourse: Discourse, who: Who): Phrase => {
  const [org] = who.posts.flatMap((post) => post.org ?? []);
  meet(discourse.memory, who);
  const name = who.name ? phrase(who.name) : plain("");
  return sourced(org ? say`${name} of ${organizationName(discourse, org)}` : name, who.path);
};

/** "A of X and B of Y serve as points of contact for the memorandum.", behind who signed the only document. */
export const entrustedLines = (discourse: Discourse, { id }: Sign): Line[] => {
  if (discourse.facts.agreements.length !== 1) return [];
  const all = entrusted(discourse);
  const parts = [...new Set(all.map(({ functions: [part] }) => part?.text ?? ""))];
  return parts.map((part, at) => {
    const whos = all.filter(({ functions }) => functions[0]?.text === part);
    const many = whos.length > 1;
    const paths = whos.flatMap(({ functions }) => functions.map(({ path }) => path));
    const what = many ? ofSeveral(part) : `the ${part.replace(/^(?:the|an?) /, "")}`;
    const list = andList(whos.map((who) => named(discourse, who)));
    return line(`${id}.entrusted${at}`, say`${list} ${many ? "serve" : "serves"} as ${plain(what, paths)}`);
  });
};
