import { addDays } from "@/domain/events/days";
import type { Post } from "@/domain/events/shape";
import type { DraftOrg, Text } from "@/domain/events/values";
import type { DatedPost } from "@/domain/people/inputs";
import { CITIES, personName, SIGNS, signText } from "./names";
import type { Office } from "./office";
import { ORGANIZATION_KINDS, type OrganizationForm } from "./organization-kinds";
import { idOf, seededRandom } from "./seeded-random";

type Org = DraftOrg & { id: string };
type Venue = { id: string; name: Text; city: Text };

type Held = Omit<DatedPost, "id"> & { organization: Org };

/** A person of the directory with all current and past posts. */
export interface Someone {
  id: string;
  name: Text;
  posts: readonly Held[];
}

/** An organization with its parts and people. */
export interface PartnerOrganization {
  organization: Org;
  parts: readonly Org[];
  people: readonly Someone[];
  /** What it works in. */
  field: { en: string; zh: string };
}

/** The most organizations that have names of their own. */
export const MAX_ORGANIZATIONS = SIGNS.length * ORGANIZATION_KINDS.length;
/** Number of venues. */
export const PLACES = 24;

/** The number from which people are ours; below it they belong to partners. */
const OURS = 20_000;

const deputy = ({ en, zh }: Text): Text => ({ en: `deputy ${en}`, zh: `副${zh}` });

const OFFICE_HEAD: Text = { en: "head of office", zh: "办公室主任" };

/** Somebody at one post, half of them promoted to it some years ago. */
const someone = (office: Office, n: number, organization: Org, rank: number, title: Text): Someone => {
  const random = seededRandom(office.seed, "person", n);
  const since = addDays(office.today, -random.int(4000, 6000));
  const before = /^(deputy|vice|assoc)/.test(title.en ?? "") ? OFFICE_HEAD : deputy(title);
  const promoted = random.chance(0.5) ? addDays(office.today, -random.int(150, 3000)) : undefined;
  const at = { organizationId: organization.id, organization };
  const now = { ...at, title, rank, from: promoted?.slice(0, 7) ?? since.slice(0, 4) };
  return {
    id: idOf(n, office.seed, "person", n),
    name: personName(n % OURS),
    posts: promoted
      ? [
          now,
          {
            ...at,
            title: before,
            rank: rank + 1,
            from: since.slice(0, 4),
            to: addDays(promoted, -31).slice(0, 7),
          },
        ]
      : [now],
  };
};

const peopleOf = (
  office: Office,
  first: number,
  organization: Org,
  parts: readonly Org[],
  form: OrganizationForm,
) => [
  ...form.titles.map((title, rank) => someone(office, first + rank, organization, rank + 1, title)),
  ...parts.map((part, i) =>
    someone(office, first + 3 + i, part, 4, form.parts[i]?.title ?? { en: "director", zh: "主任" }),
  ),
];

const partOf = (office: Office, of: Org, n: number, name: Text): Org => ({
  id: idOf(n, office.seed, "part", of.id, name.en ?? ""),
  name,
  the: true,
  parent: of,
});

const madeOrganizations = new WeakMap<Office, Map<number, PartnerOrganization>>();

/** The `n`th organization of the directory, from 0. */
export const organizationAt = (office: Office, n: number): PartnerOrganization => {
  const known = madeOrganizations.get(office) ?? new Map<number, PartnerOrganization>();
  madeOrganizations.set(office, known);
  const found = known.get(n) ?? makeOrganization(office, n);
  known.set(n, found);
  return found;
};

const makeOrganization = (office: Office, n: number): PartnerOrganization => {
  const [turn, place] = [Math.floor(n / SIGNS.length), n % SIGNS.length];
  const { form, field } = ORGANIZATION_KINDS[(7 * place + turn) % ORGANIZATION_KINDS.length] ?? {
    form: undefined,
    field: undefined,
  };
  if (!form || !field) throw new Error(`There is no organization ${n}`);
  const city = CITIES[n % CITIES.length];
  const organization: Org = {
    id: idOf(n, office.seed, "organization", n),
    name: form.name(signText(SIGNS[place] ?? ""), field),
    kind: form.kind,
    ...(city && { city }),
  };
  const parts = form.parts.map(({ name }) => partOf(office, organization, n, name));
  return { organization, parts, people: peopleOf(office, n * 5, organization, parts, form), field };
};

const OWN_FORM: OrganizationForm = {
  kind: "other",
  name: () => ({}),
  parts: [
    {
      name: { en: "Example Expert Committee", zh: "示例专家委员会" },
      title: { en: "chair", zh: "主任委员" },
    },
    { name: { en: "Example Trade Center", zh: "示例经贸中心" }, title: { en: "director", zh: "主任" } },
  ],
  titles: [
    { en: "director", zh: "主任" },
    { en: "deputy director", zh: "副主任" },
    { en: "division chief", zh: "处长" },
  ],
};

const ownOrganizations = new WeakMap<Office, Omit<PartnerOrganization, "field">>();

/** Our own organization: as the office has it, with invented parts and people. */
export const ourOrganization = (office: Office): Omit<PartnerOrganization, "field"> => {
  const known = ownOrganizations.get(office);
  if (known) return known;
  const parts = OWN_FORM.parts.map(({ name }) => partOf(office, office.home, 0, name));
  const people = [0, 5].flatMap((first) => peopleOf(office, OURS + first, office.home, parts, OWN_FORM));
  const made = { organization: office.home, parts, people };
  ownOrganizations.set(office, made);
  return made;
};

/** The `n`th venue; numbers beyond the last start again. */
export const venueAt = (office: Office, n: number): Venue => {
  const place = n % PLACES;
  const sign = signText(SIGNS[place] ?? "");
  return {
    id: idOf(place, office.seed, "venue", place),
    name: { en: `Example ${sign.en} Convention Center`, zh: `示例${sign.zh}会议中心` },
    city: CITIES[place % CITIES.length] ?? {},
  };
};

/** The posts that a person held on a day, in the format of a record. */
export const postsHeld = ({ posts }: Someone, day: string): Post[] => {
  const held = posts.find(
    ({ from, to }) => (!from || from <= day.slice(0, from.length)) && (!to || day.slice(0, to.length) <= to),
  );
  const post = held ?? posts[posts.length - 1];
  return post ? [{ organization: post.organization, ...(post.title && { title: post.title }) }] : [];
};
