import type { Context } from "./context";

/**
 * A read that the calls of one request share while it runs with the same input: a page makes many calls at once. Nothing is kept after
 * it has ended.
 */
export const sharedRead = <Found, Input extends readonly unknown[] = []>(
  read: (ctx: Context, ...input: Input) => Promise<Found>,
): ((ctx: Context, ...input: Input) => Promise<Found>) => {
  const running = new WeakMap<Context, Map<string, Promise<Found>>>();
  return (ctx, ...input) => {
    const ofRequest = running.get(ctx) ?? new Map<string, Promise<Found>>();
    running.set(ctx, ofRequest);
    const key = JSON.stringify(input);
    const other = ofRequest.get(key);
    if (other) return other;
    const own = read(ctx, ...input).finally(() => ofRequest.delete(key));
    ofRequest.set(key, own);
    return own;
  };
};
