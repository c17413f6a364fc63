interface Said {
  text: string;
  path: string;
}
interface Held {
  post: { former?: boolean | undefined };
  title?: Said | undefined;
  org?: { name: Said; org: { short?: Said | undefined } } | undefined;
}
interface Holder<Post extends Held> {
  name?: Said | undefined;
  later?: Said | undefined;
  posts: Post[];
  gained?: Post[];
}

/** "A and B were elected co-chairs": who was given an office, and which. */
const GIVEN =
  /^(.+?) (?:was|were) (?:unanimously |newly )?(re-?)?(?:elected|appointed|confirmed|named|chosen)(?: as)? (?:its |the |an? )?((?:(?!(?:with|by|for|at|in|of|and|until)\b)[\p{L}-]+ ?){1,5})(?:of (?:the )?(\p{Lu}.*))?/u;

/** The office that a result gives, in the form in which titles are compared. */
export interface Given {
  /** The words in front of the verb. */
  readonly whom: string;
  readonly office: string;
  /** Whether they held it before. */
  readonly again: boolean;
  /** What follows "of" and begins with a capital. */
  readonly of: string;
}

const comparable = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[- ](?:elect|designate)$/, "")
    .replaceAll("-", " ")
    .trim();

/** "vice president" of "vice presidents", "chairwoman" of "chairwomen". */
const singular = (office: string): string =>
  office
    .replace(/men$/, "man")
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "");

/** What a result gives to whom, if it gives anybody an office. */
export const givenOffice = (text: string): Given | undefined => {
  const [, whom = "", again, office = "", of = ""] = GIVEN.exec(text) ?? [];
  if (office.trim() === "") return undefined;
  return { whom, again: again !== undefined, office: singular(comparable(office)), of };
};

/** Whether a post is the office that somebody has just been given: "president-elect", "president". */
export const isNewOffice = ({ title, org }: Held, { office, of }: Given): boolean => {
  const held = title && comparable(title.text);
  const names = [org?.name.text, org?.org.short?.text].map((name) => name?.replace(/^the /i, ""));
  const there = of === "" || org === undefined || names.some((name) => name && of.startsWith(name));
  return there && held !== undefined && (held === office || office.endsWith(` ${held}`));
};

const isNamed = ({ name, later }: Holder<Held>, whom: string): boolean =>
  [name?.text, later?.text].some(
    (one) => one !== undefined && ` ${whom.replace(/,/g, "")} `.includes(` ${one} `),
  );

/**
 * People without the offices to which the event elects them: until a result says so, they are known by their other posts. The
 * record lists them with the new office, which is kept as `gained`.
 */
export const withoutNewOffices = <Post extends Held>(
  people: readonly Holder<Post>[],
  results: readonly Said[],
): void => {
  for (const { text } of results) {
    const given = givenOffice(text);
    if (!given || given.again) continue;
    for (const who of people.filter((one) => isNamed(one, given.whom))) {
      const [gained, ...more] = who.posts.filter((post) => !post.post.former && isNewOffice(post, given));
      if (!gained || more.length > 0 || who.posts.length < 2) continue;
      who.posts = who.posts.filter((post) => post !== gained);
      who.gained = [...(who.gained ?? []), gained];
    }
  }
};

/** The paths of the offices that a result gives to those whom it names. */
export const pathsOfNewOffices = (people: readonly Holder<Held>[], text: string): (string | undefined)[] => {
  const given = givenOffice(text);
  if (!given) return [];
  return people
    .filter((who) => who.gained && isNamed(who, given.whom))
    .flatMap((who) => (who.gained ?? []).filter((post) => isNewOffice(post, given)))
    .flatMap(({ title, org }) => [title?.path, org?.name.path]);
};
