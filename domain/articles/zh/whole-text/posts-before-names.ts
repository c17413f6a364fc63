import { type OrgFact, type PostFact, topOf, type Who } from "../../reference/facts";
import { nounOfName } from "../words/nouns-of-names";

/** What precedes somebody's name: 湖滨商会 | 副会长、秘书长 | 安例. */
export interface PostsBefore {
  /** Where the posts begin, with the organization if there is one. */
  readonly from: number;
  /** Where the posts begin without the organization of the first one. */
  readonly titlesFrom: number;
  /** The posts, as printed. */
  readonly titles: readonly string[];
  /** The post that comes first. */
  readonly first: PostFact;
  /** What of the organization is printed in front of the first post. */
  readonly named: "whole" | "unit" | "noun" | undefined;
}

const endOf = (text: string, ends: readonly (string | undefined)[]): string => {
  let longest = "";
  for (const end of ends)
    if (end !== undefined && end.length > longest.length && text.endsWith(end)) longest = end;
  return longest;
};

const namesOf = ({ name, short }: OrgFact): readonly (string | undefined)[] => [name.text, short?.text];

/** The posts that a text ends in, in front of the name of their holder; undefined where it does not end in one. */
export const postsBefore = (text: string, { posts }: Who): PostsBefore | undefined => {
  let found: PostsBefore | undefined;
  let rest = text;
  const titles: string[] = [];
  while (titles.length < posts.length) {
    const title = endOf(
      rest,
      posts.map((post) => post.title?.text),
    );
    const post = posts.find((one) => one.title?.text === title);
    if (title === "" || !post) return found;
    titles.unshift(title);
    rest = rest.slice(0, rest.length - title.length);
    const titlesFrom = rest.length;
    let named: PostsBefore["named"];
    if (post.org) {
      const whole = topOf(post.org).org;
      if (post.org.org !== whole) {
        const unit = endOf(rest, namesOf(post.org.org));
        if (unit !== "") named = "unit";
        rest = rest.slice(0, rest.length - unit.length);
      }
      const name = endOf(rest, namesOf(whole));
      const noun = name === "" ? endOf(rest, [nounOfName(whole)]) : "";
      if (name !== "") named = "whole";
      else if (noun !== "") named = "noun";
      rest = rest.slice(0, rest.length - name.length - noun.length);
    }
    found = { from: rest.length, titlesFrom, titles: [...titles], first: post, named };
    if (!rest.endsWith("、")) return found;
    rest = rest.slice(0, -1);
  }
  return found;
};

/** The places of a name in a text. */
export const placesOf = (text: string, name: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
};

/** The places of somebody's name in a text, but not of the longer name of somebody else: 李立, not in 李立新. */
export const placesOfPerson = (text: string, name: string, all: readonly Who[]): number[] =>
  placesOf(text, name).filter((at) =>
    all.every((other) => {
      const longer = other.name?.text ?? "";
      const within = longer === name ? -1 : longer.indexOf(name);
      return within < 0 || !text.startsWith(longer, at - within);
    }),
  );
