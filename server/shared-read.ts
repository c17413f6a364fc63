import type { Context } from "./context";

/** A read that the calls of one request share while it runs: a page makes many calls at once. Nothing is kept after it has ended. */
export const sharedRead = <Found>(
  read: (ctx: Context) => Promise<Found>,
): ((ctx: Context) => Promise<Found>) => {
  const running = new WeakMap<Context, Promise<Found>>();
  return (ctx) => {
    const other = running.get(ctx);
    if (other) return other;
    const own = read(ctx).finally(() => running.delete(ctx));
    running.set(ctx, own);
    return own;
  };
};
