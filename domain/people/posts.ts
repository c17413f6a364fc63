import { firstDayOf, lastDayOf } from "../events/span";

/** The period of a post; absent: unknown, or current. `at`: the organization's id. */
export interface Held {
  from?: string | null | undefined;
  to?: string | null | undefined;
  /** A day on which the post was held, where its first day is unknown. */
  knownOn?: string | null | undefined;
  organization?: { id?: string | undefined } | undefined;
}

/** The first day on which a post is known to be held. */
const firstKnown = ({ from, knownOn }: Held): string | null | undefined => from || knownOn;

const follows = (later: Held, earlier: Held): boolean =>
  later.organization?.id === earlier.organization?.id &&
  !earlier.to &&
  Boolean(firstKnown(later)) &&
  (!firstKnown(earlier) || firstDayOf(firstKnown(earlier) ?? "") < firstDayOf(firstKnown(later) ?? ""));

/**
 * The posts held at some time of `on` (a day, month or year) in the given order, dated ones first. A newer post at the same
 * organization replaces an older one without an end. Without `on`: the posts without an end.
 */
export const postsOn = <P extends Held>(posts: readonly P[], on: string | undefined): P[] => {
  const begin = on === undefined ? undefined : firstDayOf(on);
  const end = on === undefined ? undefined : lastDayOf(on);
  const held = posts.filter(
    (post) =>
      (end === undefined || firstDayOf(firstKnown(post) || end) <= end) &&
      (begin === undefined ? !post.to : !post.to || lastDayOf(post.to) >= begin),
  );
  const newest = held.filter((post) => !held.some((other) => follows(other, post)));
  const dated = newest.filter((post) => firstKnown(post) || post.to);
  return on === undefined ? newest : [...dated, ...newest.filter((post) => !firstKnown(post) && !post.to)];
};
