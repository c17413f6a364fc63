import { costly } from "./costly";
import { englishTitleScore, latinNameScore } from "./english-words";
import { EN_NUMBER_PATTERN } from "./numbers";

const PERSON = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,2}";
// "and the two engineers Ann Example and Bob Sample"
const SEVERAL = costly(
  new RegExp(
    `(^|[,;(] |,? and |,? plus |: )(?:(?:the|our|both|their) )?(?:(?:${EN_NUMBER_PATTERN}) )?((?:[\\p{L}-]+ ){0,3}\\p{L}+s) (${PERSON}(?:, ${PERSON}){0,5},? (?:and|&) ${PERSON})(?=[.;)]|$|, (?:and|plus|as well) |,? (?:will|are|from|plus|as well|for|to)\\b)`,
    "gu",
  ),
);
// "Ann Example and Bob Sample, both senior researchers of the institute"
const BEHIND = costly(
  new RegExp(
    `(?<=^|[,;:] |\\bby |\\bwith |\\band |\\bare |\\bwere )(${PERSON}(?:, ${PERSON}){0,5},? (?:and|&) ${PERSON}), (?:both|all) (?:the )?((?:[\\p{L}-]+ ){0,3}\\p{L}+s)(?: (?:of|at|from|with) (?:the )?(\\p{Lu}[^,;.]{2,60}))?(?=[,;.]|$)`,
    "gu",
  ),
);
/** The singular of an English title: "Vice Chairmen", "Associate Deans". */
export const singular = (words: string): string =>
  words.replace(/men$/iu, "man").replace(/ies$/iu, "y").replace(/s$/iu, "");
const titleOfEach = (words: string): string | undefined => {
  const isOfOne = englishTitleScore(words.split(" ")) !== undefined && !/(?:s|men)$/iu.test(words);
  const one = singular(words);
  return !isOfOne && (englishTitleScore(one.split(" ")) ?? 0) > 2 ? one : undefined;
};
// "Ann Example, a journalist with the Model Times"
const ONE = costly(
  new RegExp(
    `(?<=${PERSON}), an? ((?:\\p{Ll}[\\p{Ll}-]+ ){0,3}?\\p{Ll}[\\p{Ll}-]+)(?= (?:of|at|with|from|for|in) |[,;.]|$)`,
    "gu",
  ),
);
// "Ms Ann Example is Chair of the Model Chamber"
const IS = costly(
  new RegExp(
    `(?<=${PERSON}),? is (?:also )?(?:the |our |an? )?((?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)(?= (?:of|at|with|for|in) |[,;.]|$)`,
    "gu",
  ),
);
const NAME =
  "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Capt|Cllr|Rev|Hon|Sir|Dame)\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}(?:\\.|[\\p{L}'’-]*)){1,2}";
// "…, and our interpreter, Ms Ann Example": the title before the name of the same person.
const APPOSED = costly(
  new RegExp(
    `(^|,? and|,? plus|,| with| by|: ?) ?(?:our|my|(his|her|their|its)|[Tt]he ((?:\\p{L}+ ){0,3}?\\p{L}+)['’]s) ((?:[\\p{L}-]+ ){0,4}?[\\p{L}-]+), (${NAME})(?=[.;)]|$|,? (?:and|plus|as well|took|attended|joined|were|was|will|met|received|welcomed|visited|hosted|greeted|led|held) |, (?:its|the|Mr|Mrs|Ms|Dr|Prof)\\b)`,
    "gu",
  ),
);
// "Ann Example, our export adviser"
const OF_OURS = costly(
  new RegExp(
    `(?<=${PERSON}), (?:our|my) ((?:[\\p{L}-]+ ){0,4}?[\\p{L}-]+)(?=[.;)]|$|,? (?:and|plus|as well|who|will) )`,
    "gu",
  ),
);
const isTitle = (words: string): boolean => (englishTitleScore(words.split(" ")) ?? 0) > 1;
const namesOf = (words: string): string[] | undefined => {
  const list = words.split(/,? (?:and|&) |, /u);
  return list.every((name) => latinNameScore(name.split(" ")) !== undefined) ? list : undefined;
};
/**
 * A line in which a title of several people is before each of them ("engineers Ann Example and Bob Sample"), and that of one has
 * no article.
 */
export const withTitlesApart = (line: string): string => {
  // "the Chamber's President, Ann Example, and its Director, Bob Sample": of the chamber too.
  let last: string | undefined;
  let end = -1;
  const apposed = line.replace(
    APPOSED,
    (
      all,
      before: string,
      whose: string | undefined,
      named: string | undefined,
      title: string,
      name: string,
      at: number,
    ) => {
      // "Ann Example, its President, Bob Sample, its Treasurer": behind a comma only in a row.
      if (!isTitle(title) || (before === "," && at !== end)) return all;
      end = at + all.length;
      const owner = named ?? (whose ? last : undefined);
      last = owner;
      const start = /and|plus|,/u.test(before) ? "; " : before === "" ? "" : `${before} `;
      return `${start}${name}, ${title}${owner && !/ (?:of|for|in) /u.test(title) ? ` of the ${owner}` : ""}`;
    },
  );
  return apposed
    .replace(OF_OURS, (all, title: string) => (isTitle(title) ? `, ${title}` : all))
    .replace(SEVERAL, (all, before: string, titles: string, names: string) => {
      const [title, list] = [titleOfEach(titles), namesOf(names)];
      if (!title || !list) return all;
      return `${/and|plus/u.test(before) ? ", " : before}${list.map((name) => `${title} ${name}`).join(", ")}`;
    })
    .replace(BEHIND, (all, names: string, titles: string, organization?: string) => {
      const [title, list] = [titleOfEach(titles), namesOf(names)];
      if (!title || !list) return all;
      const of = organization ? ` (${organization})` : "";
      return list.map((name) => `${title} ${name}${of}`).join(", ");
    })
    .replace(IS, (all, title: string) =>
      (englishTitleScore(title.split(" ")) ?? 0) > 2 ? `, ${title}` : all,
    )
    .replace(ONE, (all, title: string) =>
      (englishTitleScore(title.split(" ")) ?? 0) > 2 ? `, ${title}` : all,
    );
};

// "the principal Ann Example and our teacher Ms Bob Sample"
const ARTICLE = costly(
  /(^|[,;:] (?:and )?| and | plus )(?:the|our|my|an?) (?=(?:[\p{L}-]+ ){1,5}?(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]+ \p{Lu})(?!(?:[\p{L}-]+ ){0,5}?of (?:the )?\p{Lu})/gu,
);
/** A line without the articles before titles that a name follows. */
export const withoutArticles = (words: string): string => words.replace(ARTICLE, "$1");
