import { topOf, type Who } from "../../reference/facts";

/** Whether all that is known of somebody is the organization of which the person before them leads a part. */
export const isPostless = ({ posts: held, functions }: Who, before: Who | undefined): boolean => {
  const [own, other] = [held[0], before?.posts[0]];
  const titled = held.some(({ title }) => title) || functions.length > 0;
  if (titled || !own?.org || !other?.org || !other.title) return false;
  return own.org.org !== other.org.org && own.org.name.text === topOf(other.org).name.text;
};

/** A part of an organization, whose name is what is known of its people. */
const UNIT = /[组处室科部队班]$/;

/** 校长甲、副校长乙以及丙: the last of a list, of whom only the organization of the person before is known. */
export const isPostlessColleague = ({ posts: held, functions }: Who, before: Who | undefined): boolean => {
  const [own, ...more] = held;
  const other = before?.posts[0];
  return (
    own?.org !== undefined &&
    !UNIT.test(own.org.name.text) &&
    !own.title &&
    more.length + functions.length === 0 &&
    other?.title !== undefined &&
    own.org.org === other.org?.org
  );
};
