import { firstDayOf, lastDayOf } from "../events/span";

/** Since when and until when a post was held; absent: not known, or still. `at`: the id of the organization. */
export interface Held {
  from?: string | null | undefined;
  to?: string | null | undefined;
  organization?: { id?: string | undefined } | undefined;
}

const follows = (later: Held, earlier: Held): boolean =>
  later.organization?.id === earlier.organization?.id &&
  !earlier.to &&
  Boolean(later.from) &&
  (!earlier.from || firstDayOf(earlier.from) < firstDayOf(later.from ?? ""));

/**
 * The posts that were held at some time of `on` (a day, month or year), as far as their own days say, in the given order; those with
 * days before those without any. A newer post at the same organization takes the place of an older one of which no end
 * is known. Without `on`: the posts without an end.
 */
export const postsOn = <P extends Held>(posts: readonly P[], on: string | undefined): P[] => {
  const begin = on === undefined ? undefined : firstDayOf(on);
  const end = on === undefined ? undefined : lastDayOf(on);
  const held = posts.filter(
    (post) =>
      (end === undefined || !post.from || firstDayOf(post.from) <= end) &&
      (begin === undefined ? !post.to : !post.to || lastDayOf(post.to) >= begin),
  );
  const newest = held.filter((post) => !held.some((other) => follows(other, post)));
  const dated = newest.filter((post) => post.from || post.to);
  return on === undefined ? newest : [...dated, ...newest.filter((post) => !post.from && !post.to)];
};
