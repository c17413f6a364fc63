import { isCity, isNoName, isNoOrganization, isNoTitle, isOwnPlace, leadOf } from "./no-values";
import type { LineReading, OrganizationElement, PersonRead, PostRead } from "./people";

const wordsOf = ({ parent, text, lang }: OrganizationElement): string[] =>
  parent ? (lang === "zh" ? [`${parent}${text}`] : [text, parent]) : [text];
const isNotAnOrganization = ({ text, parent }: OrganizationElement): boolean =>
  isNoOrganization(text) || (parent !== undefined && isNoOrganization(parent));
const hasLead = ({ text, parent, lang }: OrganizationElement): boolean =>
  lang === "zh" && leadOf(parent ?? text) !== "";
const isNoGroup = ({ group }: PersonRead): boolean =>
  group !== undefined && /吸引|汇聚|反馈|报送|上报|告知|[了]\p{Script=Han}/u.test(group.text);
// 我区由商务局局长王小样参加: whose people they are is no post.
const isNoPost = ({ title, organization }: PostRead): boolean =>
  title ? isNoTitle(title.text) : organization !== undefined && isOwnPlace(organization.text);
const isNobody = ({ names }: PersonRead): boolean =>
  names.length > 0 && names.every(({ text, surnameOnly }) => !surnameOnly && isNoName(text));
const postWords = ({ title, organization }: PostRead): string[] => [
  ...(organization ? wordsOf(organization) : []),
  ...(title ? [title.text] : []),
];

const withoutLead = (org: OrganizationElement, lead: string): OrganizationElement =>
  org.parent
    ? { ...org, parent: org.parent.slice(lead.length) }
    : { ...org, text: org.text.slice(lead.length) };

/** How many values of a reading are impossible for their kind. */
export const nonsenseIn = ({ people }: LineReading): number =>
  people.reduce(
    (sum, person) =>
      sum +
      (isNobody(person) ? 1 : 0) +
      ((person.group && person.posts.length > 0) || isNoGroup(person) ? 1 : 0) +
      person.posts.filter(
        (post) =>
          isNoPost(post) ||
          (post.organization && (isNotAnOrganization(post.organization) || hasLead(post.organization))),
      ).length,
    0,
  );

/** Words in the order of the text, those with no other words between them as one. */
const joined = (words: readonly string[], text: string): string[] => {
  const lower = text.toLowerCase();
  const spans: { from: number; to: number }[] = [];
  const other: string[] = [];
  for (const each of new Set(words)) {
    const from = lower.indexOf(each.toLowerCase());
    if (from < 0) other.push(each);
    else spans.push({ from, to: from + each.length });
  }
  spans.sort((a, b) => a.from - b.from);
  const whole: typeof spans = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && /^[\s,，、]*$/.test(text.slice(last.to, span.from))) last.to = Math.max(last.to, span.to);
    else whole.push(span);
  }
  return [...whole.map(({ from, to }) => text.slice(from, to)), ...other];
};

// "our representative in Sampleton": the city is where they are, not of what
const withTitlesInCities = (reading: LineReading, text: string): LineReading => {
  let isChanged = false;
  const people = reading.people.map((person) => {
    const posts = person.posts.map((post): PostRead => {
      const { title, organization: org } = post;
      if (title?.lang !== "en" || org?.lang !== "en" || org.parent || !isCity(org.text)) return post;
      if (!text.toLowerCase().includes(`${title.text} in ${org.text}`.toLowerCase())) return post;
      isChanged = true;
      const { organization: _, ...own } = post;
      return { ...own, title: { ...title, text: `${title.text} in ${org.text}` } };
    });
    return { ...person, posts };
  });
  return isChanged ? { ...reading, people } : reading;
};

/** A reading without values that are impossible for their kind; their words become unread, and the rest is doubtful. */
export const withoutNonsense = (given: LineReading, text: string): LineReading => {
  const reading = withTitlesInCities(given, text);
  const hasLeads = reading.people.some(({ posts }) =>
    posts.some(({ organization: org }) => org?.lang === "en" && leadOf(org.parent ?? org.text) !== ""),
  );
  if (nonsenseIn(reading) === 0 && !hasLeads) return reading;
  const rest: string[] = [];
  const people = reading.people.flatMap((person): PersonRead[] => {
    if (isNobody(person)) {
      rest.push(
        ...person.names.map((name) => name.text),
        ...person.posts.flatMap(postWords),
        ...person.notes,
      );
      return [];
    }
    if (person.group && isNoGroup(person)) {
      rest.push(person.group.text, ...person.posts.flatMap(postWords));
      return [];
    }
    if (person.group && person.posts.length > 0) {
      rest.push(...person.posts.flatMap(postWords));
      return [{ ...person, posts: [], doubt: [...person.doubt, "name", "organization"] }];
    }
    const posts = person.posts.flatMap((post): PostRead[] => {
      if (isNoPost(post)) {
        rest.push(...postWords(post));
        return [];
      }
      const lead = post.organization ? leadOf(post.organization.parent ?? post.organization.text) : "";
      if (post.organization && lead) {
        if (post.organization.lang === "zh") rest.push(lead);
        return [{ ...post, organization: withoutLead(post.organization, lead) }];
      }
      if (!post.organization || !isNotAnOrganization(post.organization)) return [post];
      const said = `of the ${post.organization.text}`;
      // "treasurer of the university": which one, somebody else's post may say.
      if (post.title?.lang === "en" && !post.organization.parent && text.includes(said))
        return [{ title: { ...post.title, text: `${post.title.text} ${said}` } }];
      rest.push(...wordsOf(post.organization));
      const { organization: _, ...own } = post;
      return own.title ? [own] : [];
    });
    const changed = posts.length < person.posts.length || posts.some((post, n) => post !== person.posts[n]);
    return [changed ? { ...person, posts, doubt: [...person.doubt, "title", "organization"] } : person];
  });
  return { ...reading, people, rest: joined([...reading.rest, ...rest], text), doubt: true };
};
