import type { Side } from "../../events/values";
import { costly } from "./costly";
import { isHead, isHonorific } from "./english-words";
import { EN_ORG_WORDS } from "./lexicon/organizations";

const PARTY =
  "(?:delegation|group|party|team|mission|visitors|guests|representatives|members|delegates|officials|executives|colleagues|students|teachers)";
const NAME = "(?=\\p{Lu})([^,;:]{3,60}?)";
const WHEN = "(?:,? (?:on|in|at|last|this|yesterday|today|earlier|recently|during|for|when)\\b[^;:]*)?\\.?$";
const LED = "(?:,? (?:(?:which|that) was )?(?:led|headed) by [^;:]{5,160}?)?";
// "a delegation from the Model Association visited Example Equipment Co., Ltd."
const VISITED = costly(
  new RegExp(
    `\\b${PARTY} (?:of|from) (?:the )?${NAME}${LED},? (?:recently |also )?(?:visited|toured|paid a visit to|called (?:up)?on|arrived at|came to|travell?ed to) (?:the )?(?=\\p{Lu})([^;:]{3,60}?)${WHEN}`,
    "u",
  ),
);
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DATE = `(?:On|In)(?: \\p{Lu}\\p{Ll}+day)?,?(?: (?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \\d{1,2})?(?:,? \\d{4})?)?|(?:Last|This|Earlier this) \\p{L}+|Yesterday|Earlier|Recently`;
// "The Model Council welcomed a delegation from the Example Zone last Friday."
const WELCOMED = costly(
  new RegExp(
    `^(?:(?:${DATE}),? (?:the )?|The )?${NAME} (?:has |recently |also )*(?:welcomed|received|hosted|greeted|met(?: with)?|played host to|held (?:\\p{Ll}+ )?(?:talks|meetings?|discussions?) with|had (?:\\p{Ll}+ )?(?:talks|meetings?|discussions?) with) (?:(?:[\\p{Ll}-]+|\\d{1,2}) ){0,4}${PARTY} (?:of|from) (?:the )?${NAME}${LED}${WHEN}`,
    "u",
  ),
);
const isBody = (name: string): boolean =>
  name.split(" ").some((word) => EN_ORG_WORDS.has(word.toLowerCase().replace(/\.$/u, "")));
const isPlace = (name: string): boolean =>
  /^(?:City|Town|Province|County|Municipality|State|District) of |(?: City| Province| County| Municipality| State| District)$/u.test(
    name,
  );
const namesPerson = (name: string): boolean =>
  name.split(" ").some((word) => isHead(word.replace(/^\p{Ll}+$/u, "")) || isHonorific(word));

/** The organizations of guests and hosts. */
export type Parties = Partial<Record<Side, string>>;

/** Who visits whom according to an English sentence: "the Model Council welcomed a delegation from the Example Zone". */
export const partiesOfVisit = (sentence: string): Parties | undefined => {
  const [, guest, host] = VISITED.exec(sentence) ?? [];
  if (guest && host) return withoutPlaces({ guest, host });
  const [, receiver = "", visitor = ""] = WELCOMED.exec(sentence) ?? [];
  if (!visitor || namesPerson(receiver) || !(isBody(receiver) || isBody(visitor))) return undefined;
  return withoutPlaces({ guest: visitor, host: receiver });
};
// Directors of offices of a city are of these offices.
const withoutPlaces = ({ guest, host }: Parties): Parties => ({
  ...(guest && !isPlace(guest) && { guest }),
  ...(host && !isPlace(host) && { host }),
});

/** The name of a party without its article, if it is an organization rather than a place. */
export const bodyOf = (name: string): string | undefined => {
  const bare = name.replace(/^the (?=\p{Lu})/u, "");
  return isBody(bare) && !isPlace(bare) ? bare : undefined;
};

/** The side that a sentence gives by a word of its organization: "the Chamber" of "Model Chamber". */
export const sideOfWord = (word: string, parties: Parties): Side | undefined => {
  const sides = (["host", "guest"] as const).filter((side) =>
    ` ${parties[side] ?? ""} `.includes(` ${word} `),
  );
  return sides.length === 1 ? sides[0] : undefined;
};

// "Council" of "Model Council" and of "Model Council for Trade"
const NOUN = /\p{L}+(?= (?:of|for) |$)/u;
// "Harbour Director" of the Model Harbour Board
const RUN = /^(?:Harbou?r|Port|Airport|Park|Zone)$/u;
/** The words without the kind of an organization before a title: "Council President" of the Model Council is its president. */
export const withoutKind = (words: string, organization: string): string => {
  const noun = NOUN.exec(organization)?.[0];
  const isKind = (word: string) =>
    word === noun || (RUN.test(word) && organization.split(" ").includes(word));
  return words.replace(
    /(?<=^|\bby |\band |, )(\p{Lu}\p{L}+) (?=(?:(?:Vice|Deputy|Executive|Managing|General) )?(\p{Lu}\p{L}+(?:-\p{L}+)?) )/gu,
    (all, kind: string, title: string) => (isKind(kind) && isHead(title) && !isHead(kind) ? "" : all),
  );
};
