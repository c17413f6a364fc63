import { firstDayOf, lastDayOf } from "../events/span";

/** Since when and until when a post was held; absent: not known, or still. */
export interface Held {
  from?: string | null | undefined;
  to?: string | null | undefined;
}

/**
 * The posts that were held at some time of `on` (a day, month or year), as far as their own days say; in the given order. Those
 * whose days say that they were held come before those without any day. Without `on`: the posts without an end.
 */
export const postsOn = <P extends Held>(posts: readonly P[], on: string | undefined): P[] => {
  if (on === undefined) return posts.filter((post) => !post.to);
  const [begin, end] = [firstDayOf(on), lastDayOf(on)];
  const held = posts.filter(
    (post) => (!post.from || firstDayOf(post.from) <= end) && (!post.to || lastDayOf(post.to) >= begin),
  );
  const dated = held.filter((post) => post.from || post.to);
  return [...dated, ...held.filter((post) => !post.from && !post.to)];
};
