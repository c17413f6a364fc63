import type { Field, LineReading, PersonRead, PostRead } from "./people";

const LONG_ORGANIZATION = { zh: 26, en: 60 } as const;
// Words of sentences, rarely of names of organizations.
const SENTENCE_ZH = /[，。；：、！？]|的|我们|请|来了|参加|出席|带队|一共|由|此次|本次|邀请|^在/;
const SENTENCE_EN =
  /^(?:and|who|we|will|from|with|on behalf|attending|for|also|is|are|was|were|to|led|by|his|her|their)\b|[:;!?]/i;

// 市委常委、副市长: of the city that its list is from.
const OF_PARTY = /^[省市县区州旗盟]委$/u;

const isOddOrganization = ({ organization }: PostRead): boolean => {
  if (!organization) return false;
  const { text, lang, weak } = organization;
  if ((weak && !OF_PARTY.test(text)) || text.length > LONG_ORGANIZATION[lang] || text.length < 2) return true;
  return lang === "zh" ? SENTENCE_ZH.test(text) : SENTENCE_EN.test(text);
};

// An organization without a title next to a complete post is unlikely.
const isUneven = (posts: readonly PostRead[]): boolean =>
  posts.length > 1 &&
  posts.some((post) => post.title) &&
  posts.some((post) => post.organization && !post.title);

const isOddName = ({ names }: PersonRead): boolean =>
  names.some(({ text, lang, surnameOnly }) =>
    lang === "zh"
      ? !surnameOnly && !text.includes("·") && (text.length > 4 || text.length < 2)
      : /^\p{Ll}|\d/u.test(text) || text.split(" ").length > 4,
  );

const oddFields = (person: PersonRead): Field[] => [
  ...(isOddName(person) ? (["name"] as const) : []),
  ...(person.posts.some(isOddOrganization) || isUneven(person.posts) ? (["organization"] as const) : []),
];

/** The reading with doubts about the unlikely values of people, and about everything in a line with unused words. */
export const withImplausible = (reading: LineReading): LineReading => ({
  ...reading,
  people: reading.people.map((person) => ({
    ...person,
    doubt: [...person.doubt, ...oddFields(person), ...(reading.rest.length > 0 ? (["name"] as const) : [])],
  })),
});
