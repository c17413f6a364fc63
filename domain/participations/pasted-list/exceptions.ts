import { costly } from "./costly";
import { organizationFrom } from "./implied-organizations";
import { headingFor, type Reader } from "./items";
import type { OrganizationElement, PersonRead } from "./people";

// 除王小样是县农业农村局的以外，其他都是县水利局的
const EXCEPT_ZH = costly(
  /(?:^|[，,。；;！!]\s*)除了?(?<name>\p{Script=Han}{2,4})(?:同志|老师|教授)?(?:是|为|来自|属于|系)(?<own>\p{Script=Han}{3,24}?)的?(?:以外|之外|外)[，,]?\s*(?:其他|其余|剩下|余下|另外)(?:的|几|位|人员|人|同志|[\d一二两三四五六七八九十]){0,4}(?:全?[都均]|全部|皆)?(?:是|为|来自|属于|系)(?<all>\p{Script=Han}{3,24}?)(?:的|人员)?(?:[。；;！!]|$)/u,
);
// "All are from Model Bank except Carla Muster, who is from the Sample Gazette."
const EXCEPT_EN = costly(
  /(?<=^|[.;!] )(?:(?:they|we) are )?(?:all|every(?:one|body))(?: of (?:them|us))?(?: are| is)? (?:from|with|of|at) (?:the )?(?<all>\p{Lu}[^,;:.]{2,50}?),? (?:except|apart from|but)(?: for)? (?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}),? (?:who (?:is|works) )?(?:from|with|at|for|of) (?:the )?(?<own>\p{Lu}[^,;:.]{2,50}?)(?:\.\s*|$)/iu,
);

// A word of every exception.
const EXCEPTS = /除|except|apart|but/iu;

interface Exception {
  /** What precedes and follows the sentence. */
  before: string;
  after: string;
  said: string;
  name: string;
  own: OrganizationElement;
  all: OrganizationElement;
}

/** Of words that say which organization everybody is from, and who is from another one, both organizations. */
export const exceptionIn = (words: string): Exception | undefined => {
  const found = EXCEPTS.test(words) ? (EXCEPT_ZH.exec(words) ?? EXCEPT_EN.exec(words)) : undefined;
  const { name = "", own: other = "", all: common = "" } = found?.groups ?? {};
  const own = other ? organizationFrom(other) : undefined;
  const all = common ? organizationFrom(common) : undefined;
  if (!found || !own || !all || own.place || all.place) return undefined;
  const said = found[0].replace(/^[，,。；;！!]\s*/u, "");
  return {
    before: words.slice(0, found.index).trim(),
    after: words.slice(found.index + found[0].length).trim(),
    said,
    name,
    own,
    all,
  };
};

const ofOwn = (person: PersonRead, { name, own }: Exception): PersonRead => {
  const isNamed = person.names.some(({ text }) => text === name);
  if (!isNamed || person.posts.some(({ organization }) => organization)) return person;
  const [first, ...others] = person.posts;
  return {
    ...person,
    posts: [{ ...first, organization: own }, ...others],
    doubt: [...person.doubt, "organization"],
  };
};

/** Gives whoever is from another organization than the others theirs, and the others the common one as a line below them. */
export const takeUpException = (reader: Reader, exception: Exception): void => {
  for (const item of reader.items)
    if (item.kind === "line")
      item.readings = item.readings.map((reading) => ({
        ...reading,
        people: reading.people.map((person) => ofOwn(person, exception)),
      }));
  const heading = { ...headingFor(exception.all), weak: true };
  reader.items.push({ kind: "heading", heading, text: exception.said });
};
