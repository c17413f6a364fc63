import type { Step } from "./paths";

/**
 * A copy with another value at `at`; unchanged parts are shared. `undefined` removes the field, or the member of a list.
 */
export const withValue = <T>(root: T, at: readonly Step[], value: unknown): T => {
  const [step, ...rest] = at;
  if (step === undefined) return value as T;
  const old: unknown = root;
  if (typeof step === "number") {
    const list: unknown[] = Array.isArray(old) ? [...old] : [];
    const next = withValue(list[step], rest, value);
    if (next === undefined) list.splice(step, 1);
    else list[step] = next;
    return list as T;
  }
  const fields: Record<string, unknown> =
    typeof old === "object" && old !== null && !Array.isArray(old) ? { ...old } : {};
  const next = withValue(fields[step], rest, value);
  if (next === undefined) delete fields[step];
  else fields[step] = next;
  return fields as T;
};
