/** A text of a record in both languages. */
export const both = (en: string, zh: string) => ({ en, zh });

/** Invented organizations, and the title of a post. */
export const LAKE = { name: both("Lakeside University", "湖滨大学"), kind: "university" };
export const HARBOR = { name: both("Harbor University", "港湾大学"), kind: "university" };
export const CHAMBER = { name: both("Lakeside Chamber", "湖滨商会"), kind: "association" };
export const DEAN = both("dean", "院长");

/** A participant who is dean at an organization. */
export const dean = (
  key: string,
  name: { en: string; zh: string },
  organization: object,
  more: object,
): object => ({ key, person: { name }, posts: [{ organization, title: DEAN }], ...more });
